/** The search field with its suggestions, the order of the list, the marks of a search, and the nearest Houses. */
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import ExactWords from '../../src/ui/ExactWords.svelte';
import { hitRuns, type FindHits } from '../../src/ui/hit-runs.ts';
import NearHouses from '../../src/ui/NearHouses.svelte';
import SearchBox from '../../src/ui/SearchBox.svelte';
import SortMenu from '../../src/ui/SortMenu.svelte';
import { statement } from '../fixtures/facts.ts';

const calls = () => {
  const made: unknown[][] = [];
  return { made, record: (...values: unknown[]) => void made.push(values) };
};

/** Marks each stretch of a text that is spelt just so. */
const marking =
  (word: string): FindHits =>
  (text) =>
    [...text.matchAll(new RegExp(word, 'giu'))].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }));

function searchBox(change: object = {}) {
  const { made, record } = calls();
  render(SearchBox, {
    lang: 'ru',
    query: 'Сайрам',
    readAs: null,
    state: 'ready',
    hitsIn: marking('сайрам'),
    groups: [
      {
        title: 'Места',
        options: [
          {
            key: 'place:s',
            label: 'Сайрамский район',
            detail: 'Туркестанская область',
            status: 'called_for',
          },
        ],
      },
      {
        title: 'Высказывания',
        options: [{ key: 'statement:a', label: 'О Сайраме', detail: 'X', status: null }],
      },
    ],
    oninput: (query: string) => record('input', query),
    onfocus: () => record('focus'),
    onchoose: (key: string) => record('choose', key),
    onenter: () => record('enter'),
    onall: () => record('all'),
    onretry: () => record('retry'),
    ...change,
  });
  return { made, field: screen.getByRole('combobox') };
}

/** The text of the row that the field says is chosen. */
function active(field: HTMLElement): string | null {
  const id = field.getAttribute('aria-activedescendant');
  const row = id === null ? null : document.getElementById(id);
  if (row) expect(row).toHaveAttribute('aria-selected', 'true');
  return row?.textContent.trim() ?? null;
}

describe('SearchBox', () => {
  it('takes the focus at “/” but lets it be typed in a field', async () => {
    const { made, field } = searchBox({ query: '' });
    await userEvent.keyboard('/');
    expect(field).toHaveFocus();
    await userEvent.keyboard('/');
    expect(made).toEqual([['focus'], ['input', '/']]);
  });

  it('shows nothing before something is typed', async () => {
    const { field } = searchBox({ query: ' ' });
    await userEvent.click(field);
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field).toHaveAttribute('aria-expanded', 'false');
  });

  it('suggests in named groups, with what was typed marked', async () => {
    const { field } = searchBox();
    await userEvent.click(field);
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(field.getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
    const places = screen.getByRole('group', { name: 'Места' });
    const option = within(places).getByRole('option', { name: /Сайрамский район/ });
    expect(option).toHaveTextContent('Туркестанская область');
    expect(option.querySelector('mark')).toHaveTextContent(/^Сайрам$/);
    expect(screen.getAllByRole('option')).toHaveLength(3);
  });

  it('moves by arrows, Home and End through the rows and back into the field', async () => {
    const { field } = searchBox();
    field.focus();
    const seen = [];
    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'Home',
      'End',
    ]) {
      await userEvent.keyboard(`{${key}}`);
      seen.push(active(field)?.slice(0, 3) ?? null);
    }
    expect(seen).toEqual([null, 'Сай', 'О С', 'Все', null, 'Все', 'Сай', 'Все']);
    expect(field).toHaveFocus();
  });

  it('takes the chosen row by Enter, or else the best', async () => {
    const { made, field } = searchBox();
    field.focus();
    await userEvent.keyboard('{Enter}{ArrowDown}{ArrowDown}{ArrowDown}{Enter}{ArrowUp}{ArrowUp}{Enter}');
    expect(made).toEqual([['focus'], ['enter'], ['choose', 'statement:a'], ['all']]);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('is chosen from by a pointer', async () => {
    const { made, field } = searchBox();
    await userEvent.click(field);
    await userEvent.click(screen.getByRole('option', { name: /Сайрамский район/ }));
    expect(made.at(-1)).toEqual(['choose', 'place:s']);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('is closed by Escape, then emptied; and left by Tab', async () => {
    const { made, field } = searchBox();
    await userEvent.click(field);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(made).toEqual([['focus']]);
    await userEvent.keyboard('{Escape}');
    expect(made.at(-1)).toEqual(['input', '']);
    await userEvent.click(field);
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Очистить поиск' })).toHaveFocus();
    await userEvent.tab();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('can be cleared', async () => {
    const { made, field } = searchBox();
    await userEvent.click(screen.getByRole('button', { name: 'Очистить поиск' }));
    expect(made[0]).toEqual(['input', '']);
    expect(field).toHaveFocus();
  });

  it('says that the search loads, failed, or found nothing', async () => {
    const { unmount } = render(SearchBox, { ...emptyProps, state: 'loading' });
    await userEvent.click(screen.getByRole('combobox'));
    expect(screen.getByRole('status')).toHaveTextContent('Поиск загружается…');
    unmount();
    const { made, field } = searchBox({ groups: [], state: 'failed' });
    await userEvent.click(field);
    await userEvent.click(screen.getByRole('button', { name: 'Повторить' }));
    expect(made.at(-1)).toEqual(['retry']);
  });

  it('says what it found nothing for, and what it looked for instead', async () => {
    const { unmount } = render(SearchBox, { ...emptyProps, query: 'zzz', state: 'ready' });
    await userEvent.click(screen.getByRole('combobox'));
    expect(screen.getByRole('status')).toHaveTextContent('По запросу «zzz» ничего не найдено');
    unmount();
    const { field } = searchBox({ query: 'cfqhfv', readAs: 'сайрам' });
    await userEvent.click(field);
    expect(screen.getByRole('status')).toHaveTextContent('Показано по запросу «сайрам»');
    expect(screen.getByRole('option', { name: 'Все результаты по «сайрам»' })).toBeVisible();
  });
});

const nothing = () => undefined;
const emptyProps = {
  lang: 'ru' as const,
  query: 'Сай',
  readAs: null,
  groups: [],
  hitsIn: () => [],
  oninput: nothing,
  onfocus: nothing,
  onchoose: nothing,
  onenter: nothing,
  onall: nothing,
  onretry: nothing,
};

describe('the marks of a search', () => {
  it('cut a part of a text without losing a letter', () => {
    const spans = marking('а')('Алма-Ата', 'ru');
    expect(hitRuns('Алма-Ата', spans).map(({ text }) => text)).toEqual(['А', 'лм', 'а', '-', 'А', 'т', 'а']);
    expect(hitRuns('Алма-Ата', spans, 1, 5)).toEqual([
      { text: 'лм', isHit: false },
      { text: 'а', isHit: true },
      { text: '-', isHit: false },
    ]);
  });

  it('stand beside the mentions of places and change no word', () => {
    const { container } = render(ExactWords, {
      lang: 'ru',
      excerpt: statement.excerpts[0]!,
      excerptLang: 'ru',
      places: statement.places,
      placeId: 'kz-61-sairam',
      hrefOf: (id: string) => `/${id}`,
      hitsIn: marking('сайрамском|должна'),
    });
    expect(container.querySelector('blockquote')?.textContent).toBe(statement.excerpts[0]!.exact);
    const hits = [...container.querySelectorAll('mark.hit')].map((mark) => mark.textContent);
    expect(hits).toEqual(['должна', 'Сайрамском']);
    expect(screen.getByRole('link', { name: 'Сайрамском' }).querySelector('mark mark.hit')).not.toBeNull();
  });
});

describe('SortMenu', () => {
  it('changes the order', async () => {
    const { made, record } = calls();
    const options = [
      { value: 'relevance', label: 'сначала важное' },
      { value: 'date', label: 'сначала новое' },
    ];
    render(SortMenu, { label: 'Порядок', options, value: 'relevance', onchange: record });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Порядок' }), 'сначала новое');
    expect(made).toEqual([['date']]);
  });
});

describe('NearHouses', () => {
  const near = (change: object) => {
    const { made, record } = calls();
    render(NearHouses, {
      lang: 'ru',
      state: 'found',
      rows: [],
      unmeasured: [],
      isOutside: false,
      onretry: () => record('retry'),
      onclose: () => record('close'),
      ...change,
    });
    return made;
  };

  it.each([
    ['asking', /Ждём ответа/, false],
    ['denied', /не разрешил/, true],
    ['unavailable', /не удалось\. Повторите/, true],
    ['timeout', /15 секунд/, true],
    ['unsupported', /не умеет/, false],
  ] as const)('says what to do when the position is %s', async (state, text, canRetry) => {
    const made = near({ state });
    expect(screen.getByRole('status')).toHaveTextContent(text);
    expect(screen.queryByRole('button', { name: 'Повторить' }) !== null).toBe(canRetry);
    if (canRetry) await userEvent.click(screen.getByRole('button', { name: 'Повторить' }));
    expect(made).toEqual(canRetry ? [['retry']] : []);
    expect(screen.getByText(/не сохраняем и никуда не отправляем/)).toBeVisible();
  });

  it('lists Houses with their distance, the roughly known as such, and those without apart', async () => {
    const house = (key: string, km: number, isRough: boolean) => ({
      ...{ key, name: `Дом ${key}`, href: `/${key}`, status: 'opened' as const },
      ...{ km, isRough },
    });
    const made = near({
      rows: [house('a', 3.44, false), house('b', 1240.6, true)],
      unmeasured: [{ key: 'c', name: 'Дом c', href: '/c' }],
      isOutside: true,
    });
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent(/Дом a\s*3,4 км/);
    expect(second).toHaveTextContent(/Дом b\s*около 1\s241 км/);
    expect(screen.getByText('Без расстояния: 1 Дом. Известен только район или область')).toBeVisible();
    expect(screen.getByText(/за пределами Казахстана/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Закрыть и забыть, где я' }));
    expect(made).toEqual([['close']]);
  });
});
