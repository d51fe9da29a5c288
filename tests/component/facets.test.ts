/** Facets, legend and messages answer to mouse and keyboard. */
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import ActiveFacets from '../../src/ui/ActiveFacets.svelte';
import EmptyResult from '../../src/ui/EmptyResult.svelte';
import FacetBar from '../../src/ui/FacetBar.svelte';
import LanguageSwitch from '../../src/ui/LanguageSwitch.svelte';
import Legend from '../../src/ui/Legend.svelte';
import Notice from '../../src/ui/Notice.svelte';

const calls = () => {
  const made: unknown[][] = [];
  return { made, record: (...values: unknown[]) => void made.push(values) };
};

describe('FacetBar', () => {
  const option = (value: string, count: number, isChosen = false) => ({
    value,
    label: value.toUpperCase(),
    count,
    isChosen,
  });
  const choices = [
    {
      facet: 'theme',
      label: 'Тема',
      options: [option('media', 1), option('unity', 9), option('youth', 0), option('tourism', 4, true)],
    },
    { facet: 'status', label: 'Статус', options: [option('opened', 7)] },
  ] as const;
  const props = () => {
    const { made, record } = calls();
    const given = choices.map((choice) => ({
      ...choice,
      options: [...choice.options],
      onchange: (value: string, isChosen: boolean) => record(choice.facet, value, isChosen),
    }));
    return { made, props: { lang: 'ru' as const, choices: given, span: null, onspan: record } };
  };

  it('offers the busiest values at hand, with their counts', async () => {
    const { made, props: given } = props();
    render(FacetBar, given);
    await userEvent.click(screen.getByRole('button', { name: 'UNITY 9' }));
    expect(made).toEqual([['theme', 'unity', true]]);
    expect(screen.getByRole('button', { name: 'TOURISM 4' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('lists every value with its count in the menu, those without entries too', async () => {
    const { made, props: given } = props();
    const { container } = render(FacetBar, given);
    const menu = container.querySelector('fieldset') as HTMLElement;
    const boxes = within(menu).getAllByRole('checkbox', { hidden: true });
    expect(boxes.map((box) => box.closest('label')!.textContent.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'MEDIA 1',
      'UNITY 9',
      'YOUTH 0',
      'TOURISM 4',
    ]);
    await userEvent.click(boxes[3] as HTMLElement);
    expect(made).toEqual([['theme', 'tourism', false]]);
  });
});

describe('ActiveFacets', () => {
  it('takes one condition away, or all', async () => {
    const { made, record } = calls();
    render(ActiveFacets, {
      lang: 'ru',
      found: 3,
      conditions: [{ key: 'a', label: 'Туризм', onremove: () => record('a') }],
      onreset: () => record('all'),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Убрать: Туризм' }));
    await userEvent.click(screen.getByRole('button', { name: 'Сбросить всё' }));
    expect(made).toEqual([['a'], ['all']]);
    expect(screen.getByText('Найдено: 3 записи')).toBeVisible();
  });

  it('is not there without a condition', () => {
    render(ActiveFacets, { lang: 'ru', found: 0, conditions: [], onreset: () => undefined });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('EmptyResult', () => {
  it('names the facet to drop and what comes back', async () => {
    const { made, record } = calls();
    render(EmptyResult, {
      lang: 'ru',
      wayOut: { label: 'Статус', count: 3 },
      ondrop: () => record('drop'),
      onreset: () => undefined,
    });
    await userEvent.click(screen.getByRole('button', { name: 'Без условия «Статус» найдётся: 3 записи' }));
    expect(made).toEqual([['drop']]);
  });

  it('says so when no single condition is to blame', () => {
    render(EmptyResult, { lang: 'en', wayOut: null, ondrop: () => undefined, onreset: () => undefined });
    expect(screen.getByText('Removing one condition is not enough: reset them all.')).toBeVisible();
  });
});

describe('Legend', () => {
  it('explains each status that the map bears, in word and number', () => {
    render(Legend, {
      lang: 'en',
      day: '2026-11-22',
      rows: [
        { status: 'opened', count: 9 },
        { status: 'nothing_found', count: 4 },
      ],
      isOpen: true,
      ontoggle: () => undefined,
    });
    expect(screen.getByText('as of 22.11.2026')).toBeVisible();
    const rows = screen.getAllByRole('listitem');
    expect(rows.map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'Opened 9',
      'Nothing found 4',
    ]);
    expect(rows[0]?.querySelectorAll('svg')).toHaveLength(2);
  });

  it('says on demand how to read the signs', async () => {
    render(Legend, {
      lang: 'en',
      day: '2026-11-22',
      rows: [{ status: 'opened', count: 9 }],
      isOpen: true,
      ontoggle: () => undefined,
    });
    const button = screen.getByRole('button', { name: 'How to read it' });
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
  });
});

describe('Notice', () => {
  it('offers a retry and can be closed', async () => {
    const { made, record } = calls();
    render(Notice, {
      lang: 'ru',
      text: 'Не вышло',
      onretry: () => record('retry'),
      onclose: () => record('close'),
    });
    expect(screen.getByRole('status')).toHaveTextContent('Не вышло');
    await userEvent.click(screen.getByRole('button', { name: 'Повторить' }));
    await userEvent.click(screen.getByRole('button', { name: 'Закрыть сообщение' }));
    expect(made).toEqual([['retry'], ['close']]);
  });
});

describe('LanguageSwitch', () => {
  it('links the same view in each language and marks the present one', () => {
    render(LanguageSwitch, { lang: 'kk', hrefIn: (lang: string) => `/${lang}/` });
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/kk/', '/ru/', '/en/']);
    expect(screen.getByRole('link', { name: 'Қазақша' })).toHaveAttribute('aria-current', 'true');
    expect(screen.getByRole('link', { name: 'English' })).not.toHaveAttribute('aria-current');
  });
});
