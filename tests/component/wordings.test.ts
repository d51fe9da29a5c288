/** Wordings beside each other: what differs is marked and said, the words stay as printed, the reader chooses which two. */
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createLookup } from '../../src/dataset/lookup.ts';
import type { Excerpt } from '../../src/dataset/types.ts';
import WordingsPair from '../../src/ui/WordingsPair.svelte';
import { dataset, facts, statement } from '../fixtures/facts.ts';

const [first, second] = statement.excerpts as [Excerpt, Excerpt];
const third: Excerpt = {
  ...first,
  id: 'represented-3',
  exact: 'Ассамблея должна быть представлена в Сайрамском и других районах.',
  mode: 'direct',
};

const copied: string[] = [];
const props = {
  lang: 'ru',
  statement,
  excerpts: statement.excerpts,
  facts,
  hrefOf: (placeId: string) => `/places/${placeId}/`,
  oncopy: (text: string) => Promise.resolve(copied.push(text) > 0),
} as const;

const quotes = () => screen.getAllByRole('blockquote');
const differencesIn = (quote: HTMLElement | undefined) =>
  [...(quote?.querySelectorAll('mark.only') ?? [])].map((mark) => mark.textContent);

describe('WordingsPair', () => {
  it('marks and names the words that only one wording has, and keeps links and remarks', () => {
    render(WordingsPair, props);
    const [left, right] = quotes();
    expect(differencesIn(left)).toEqual([
      '[только здесь: ассамблея должна быть представлена]',
      '[только здесь: и других районах]',
    ]);
    expect(differencesIn(right)).toEqual(['[только здесь: прошлом году2024 она слетуетsic в]']);
    expect(left).toHaveAttribute('lang', 'ru');
    expect(within(right as HTMLElement).getByRole('link', { name: 'Сайрамском' })).toHaveAttribute(
      'href',
      '/places/kz-61-sairam/',
    );
  });

  it('says who prints each, how, when, after whom, and where no page is known', () => {
    render(WordingsPair, props);
    const left = screen.getByRole('region', { name: 'smartnews.kz, косвенная речь' });
    expect(left).toHaveTextContent('косвенная речь · 24.04.2025');
    expect(within(left).getByRole('link', { name: /К тексту/ })).toHaveAttribute(
      'href',
      'https://smartnews.kz/ru/news/19179',
    );
    const right = screen.getByRole('region', { name: 'assembly.kz, пересказ' });
    expect(right).toHaveTextContent('страница неизвестна');
    expect(right).toHaveTextContent('пересказ · дата не указана · источник статьи: Казинформ');
    expect(right).toHaveTextContent('Смысл различается Здесь смысл другой.');
  });

  it('shows the translation to readers of another language only', async () => {
    const { rerender } = render(WordingsPair, props);
    expect(screen.queryByText('Неофициальный перевод')).toBeNull();
    await rerender({ lang: 'en' });
    expect(screen.getByText('Unofficial translation').parentElement).toHaveTextContent(
      'the Assembly must be represented',
    );
    expect(quotes()[0]?.querySelector('mark span')).toHaveAttribute('lang', 'en');
  });

  it('shows the words without marks when the reader asks for it', async () => {
    render(WordingsPair, props);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Отмечать различия' }));
    expect(quotes().flatMap((quote) => differencesIn(quote))).toEqual([]);
    expect(quotes()[0]).toHaveTextContent(first.exact);
  });

  it('copies both wordings letter by letter and says so', async () => {
    render(WordingsPair, props);
    await userEvent.click(screen.getByRole('button', { name: 'Копировать обе' }));
    expect(screen.getByRole('status')).toHaveTextContent('Скопировано');
    const text = copied.at(-1);
    expect(text).toContain(
      `${first.exact}\nsmartnews.kz · косвенная речь · 24 апреля 2025 · https://smartnews.kz`,
    );
    expect(text).toContain(`${second.exact}\nassembly.kz · пересказ · дата не указана · страница неизвестна`);
    expect(text).toContain('Касым-Жомарт Токаев · Президент · 24 апреля 2025 · XXXIV сессия');
  });

  it('says when copying failed', async () => {
    render(WordingsPair, { ...props, oncopy: () => Promise.resolve(false) });
    await userEvent.click(screen.getByRole('button', { name: 'Копировать обе' }));
    expect(screen.getByRole('status')).toHaveTextContent('Скопировать не удалось');
  });

  it('lets the reader choose both of three wordings, which change places rather than meet themselves', async () => {
    render(WordingsPair, { ...props, excerpts: [first, second, third] });
    const left = screen.getByRole('combobox', { name: 'Первая формулировка' });
    const right = screen.getByRole('combobox', { name: 'Вторая формулировка' });
    expect(right).toHaveDisplayValue('2. assembly.kz · пересказ');
    await userEvent.selectOptions(right, '3. smartnews.kz · прямая речь');
    expect(screen.getByText(/Слова одни и те же/)).toBeVisible();
    expect(quotes()[1]).toHaveTextContent(third.exact);
    await userEvent.selectOptions(left, '3. smartnews.kz · прямая речь');
    expect(right).toHaveDisplayValue('1. smartnews.kz · косвенная речь');
    expect(quotes()[0]).toHaveTextContent(third.exact);
  });

  it('shows a single wording without comparing it', () => {
    render(WordingsPair, { ...props, excerpts: [second] });
    expect(quotes()).toHaveLength(1);
    expect(screen.getByText('Примечание')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Копировать' })).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('does not compare words of different languages', () => {
    const articles = dataset.articles.map((article) =>
      article.id === 'assembly' ? { ...article, lang: 'kk' as const } : article,
    );
    render(WordingsPair, { ...props, facts: createLookup({ ...dataset, articles }) });
    expect(screen.getByText('Языки разные, поэтому слова не сравниваются.')).toBeVisible();
    expect(quotes().flatMap((quote) => differencesIn(quote))).toEqual([]);
    expect(quotes()[1]).toHaveAttribute('lang', 'kk');
  });
});
