/** The cards show who said it, when, in which words and where, and how sure a status is. */
import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import FacilityCard from '../../src/ui/FacilityCard.svelte';
import InitiativeCard from '../../src/ui/InitiativeCard.svelte';
import PlaceHeader from '../../src/ui/PlaceHeader.svelte';
import StatementCard from '../../src/ui/StatementCard.svelte';
import StatementRow from '../../src/ui/StatementRow.svelte';
import { recordedActions } from '../fixtures/card-actions.ts';
import { facility, facts, initiative, statement } from '../fixtures/facts.ts';

const hrefOf = (placeId: string) => `/places/${placeId}/`;
const { actions } = recordedActions();
const common = { lang: 'ru', facts, placeId: 'kz-61-sairam', hrefOf, actions } as const;
const statementProps = { ...common, isOnPaper: false, statement, excerpts: statement.excerpts };

describe('StatementCard', () => {
  it('shows gist, exact words, speaker with office, date, event and article', () => {
    render(StatementCard, statementProps);
    expect(
      screen.getByRole('heading', { name: 'Ассамблея должна быть представлена в районах.' }),
    ).toBeVisible();
    const [quote] = screen.getAllByRole('blockquote');
    expect(quote).toHaveTextContent('ассамблея должна быть представлена в Сайрамском и других районах');
    expect(quote).toHaveAttribute('lang', 'ru');
    expect(screen.getByText('Касым-Жомарт Токаев')).toBeVisible();
    expect(screen.getByText(/Президент/)).toHaveTextContent('24 апреля 2025');
    expect(screen.getByText('XXXIV сессия')).toBeVisible();
    expect(screen.getByRole('link', { name: /smartnews\.kz/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\/smartnews\.kz\/ru\/news\/19179#:~:text=/),
    );
  });

  it('links the mention of a place and lights that of the chosen one', () => {
    render(StatementCard, statementProps);
    const [quote] = screen.getAllByRole('blockquote');
    const mention = within(quote as HTMLElement).getByRole('link', { name: 'Сайрамском' });
    expect(mention).toHaveAttribute('href', '/places/kz-61-sairam/');
    expect(mention).toHaveClass('here');
  });

  it('names every article that prints the words, how, when, and opens it at them, or says that no page is known', () => {
    render(StatementCard, statementProps);
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent(/smartnews\.kz.*косвенная речь · 24\.04\.2025/);
    expect(second).toHaveTextContent(
      /assembly\.kz.*пересказ · дата не указана · источник статьи: Казинформ · страница неизвестна/,
    );
    expect(within(second as HTMLElement).queryByRole('link')).toBeNull();
    expect(screen.getAllByRole('blockquote')).toHaveLength(1);
  });

  it('shows all wordings on paper, which has no links', () => {
    render(StatementCard, { ...statementProps, isOnPaper: true });
    expect(screen.getAllByRole('blockquote')).toHaveLength(statement.excerpts.length);
  });

  it('leads to the wordings side by side, if there are several', async () => {
    const { rerender } = render(StatementCard, statementProps);
    expect(screen.getByRole('link', { name: '2 формулировки' })).toHaveAttribute(
      'href',
      '/?show=wordings:represented',
    );
    await rerender({ excerpts: statement.excerpts.slice(0, 1) });
    expect(screen.queryByRole('link', { name: /формулиров/ })).toBeNull();
  });

  it('remarks on misprints and relative years inside the words', () => {
    render(StatementCard, { ...statementProps, excerpts: statement.excerpts.toReversed() });
    expect(screen.getByRole('blockquote')).toHaveTextContent(
      'в прошлом году2024 она слетуетsic в Сайрамском',
    );
    expect(screen.getByText('Здесь смысл другой.')).toBeVisible();
  });

  it('shows the unofficial translation only to readers of another language', async () => {
    const { rerender } = render(StatementCard, statementProps);
    expect(screen.queryByText('Неофициальный перевод')).toBeNull();
    await rerender({ lang: 'en' });
    expect(screen.getByText('Unofficial translation').parentElement).toHaveTextContent(
      'the Assembly must be represented',
    );
    expect(screen.getAllByRole('blockquote')[0]).toHaveTextContent('ассамблея должна быть представлена');
  });
});

describe('StatementRow', () => {
  it('unfolds the exact words from its gist', async () => {
    render(StatementRow, statementProps);
    const row = screen.getByText('Представленность · Касым-Жомарт Токаев · 24.04.2025');
    expect(row.closest('details')).not.toHaveAttribute('open');
    await userEvent.click(row);
    expect(row.closest('details')).toHaveAttribute('open');
  });
});

describe('FacilityCard', () => {
  const props = {
    ...common,
    facility,
    current: facility.milestones[0]!,
    history: facility.milestones,
    nothingFoundBy: facility.nothingFoundBy,
  };

  it('says status, date, precision, and what was searched in vain', () => {
    render(FacilityCard, props);
    expect(screen.getAllByText('Поручено')[0]).toBeVisible();
    expect(screen.getByText('известна только область')).toBeVisible();
    expect(screen.getByText(/Продолжение: ничего не найдено на 11\.2026/)).toBeVisible();
    expect(screen.getByText('Продолжение искали и не нашли; это не значит, что его нет')).toBeVisible();
    expect(screen.getByText('Назван в статьях, дополнен из внешних источников')).toBeVisible();
  });

  it('gives each step of the history its own evidence, articles and outside pages apart', async () => {
    render(FacilityCard, props);
    await userEvent.click(screen.getByText(/История и свидетельства · 2 шага/));
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent(/из статьи.*Касым-Жомарт Токаев.*smartnews\.kz.*assembly\.kz/);
    expect(second).toHaveTextContent(/внешний источник.*example\.kz/);
    expect(within(second as HTMLElement).getByRole('link')).toHaveAttribute(
      'href',
      'https://example.kz/page',
    );
  });
});

describe('InitiativeCard', () => {
  const show = (day: string, current = initiative.milestones[0]!) =>
    render(InitiativeCard, {
      ...common,
      day,
      initiative,
      current,
      history: initiative.milestones,
      nothingFoundBy: null,
    });
  const due = () => screen.getByText(/Срок: примерно апрель 2027/);

  it('says what is due, in how long, and that the date is computed', () => {
    show('2026-11-22');
    expect(due()).toHaveTextContent(
      'Срок: примерно апрель 2027 · примерно через 5 месяцев срок вычислен нами по словам',
    );
    expect(screen.getByText('Этномедиация · Обо всех регионах')).toBeVisible();
  });

  it('says that the date has passed, on the day after the last it can mean', () => {
    show('2027-04-30');
    expect(due()).toHaveTextContent('срок сегодня');
    cleanup();
    show('2027-05-01');
    expect(due()).toHaveTextContent('срок прошёл примерно 1 день назад, о выполнении сведений нет');
  });

  it('calls nothing overdue that is done', () => {
    show('2030-01-01', { ...initiative.milestones[0]!, status: 'done' });
    expect(due()).toHaveTextContent(/^Срок: примерно апрель 2027 срок вычислен нами по словам$/);
  });
});

describe('PlaceHeader', () => {
  it('leads up to the country and names the place in the other languages', () => {
    render(PlaceHeader, { lang: 'en', path: facts.pathTo('kz-61-sairam'), hrefOf });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Сайрамский район (en)');
    const steps = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(steps.map((step) => step.getAttribute('href'))).toEqual(['/places/kz/', '/places/kz-61/']);
    expect(screen.getByText('Сайрамский район (kk)')).toHaveAttribute('lang', 'kk');
  });
});
