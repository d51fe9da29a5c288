/** What can be done with a card: quote, cite, keep the link, show its QR code, take a House along. */
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Facility } from '../../src/dataset/types.ts';
import DownloadMenu from '../../src/ui/DownloadMenu.svelte';
import FacilityCard from '../../src/ui/FacilityCard.svelte';
import InitiativeCard from '../../src/ui/InitiativeCard.svelte';
import StatementCard from '../../src/ui/StatementCard.svelte';
import { recordedActions, SITE } from '../fixtures/card-actions.ts';
import { facility, facts, initiative, statement } from '../fixtures/facts.ts';

const LINK = `${SITE}/places/kz-61-sairam/?show=statement:represented`;
const common = { lang: 'ru', facts, placeId: 'kz-61-sairam', hrefOf: () => '/' } as const;
const card = { isOnPaper: false, ...common, statement, excerpts: statement.excerpts };
const state = {
  current: facility.milestones[0]!,
  history: facility.milestones,
  nothingFoundBy: null,
};
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

// jsdom knows the element, but not how it opens and closes.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

describe('a statement', () => {
  it('is copied as a quotation, and says so', async () => {
    const { actions, copied } = recordedActions();
    render(StatementCard, { ...card, actions });
    expect(screen.queryByText('Скопировано')).toBeNull();
    await press('Скопировать цитату');
    expect(copied).toHaveLength(1);
    expect(copied[0]).toContain(statement.excerpts[0]!.exact);
    expect(copied[0]).toContain(LINK);
    expect(await screen.findByText('Скопировано')).toBeVisible();
    expect(screen.getByText('Скопировано').closest('output')).not.toBeNull();
  });

  it('is shown selected where the browser does not copy', async () => {
    const { actions } = recordedActions({ canCopy: false });
    render(StatementCard, { ...card, actions });
    await press('Скопировать постоянную ссылку');
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(LINK);
    expect(screen.queryByText('Скопировано')).toBeNull();
  });

  it('offers sharing only where the browser can', async () => {
    const { actions, shared } = recordedActions({ canShare: true });
    const { unmount } = render(StatementCard, { ...card, actions });
    await press('Поделиться');
    expect(shared).toEqual([`${statement.gist.ru} ${LINK}`]);
    unmount();
    render(StatementCard, { ...card, actions: recordedActions().actions });
    expect(screen.queryByRole('button', { name: 'Поделиться' })).toBeNull();
  });

  it('shows its link as a QR code and beneath it, and keeps the drawing', async () => {
    const { actions, saved } = recordedActions();
    render(StatementCard, { ...card, actions });
    await press('QR-код ссылки');
    const dialog = screen.getByRole('dialog', { name: 'QR-код ссылки' });
    expect(await within(dialog).findByRole('img')).toHaveAttribute(
      'src',
      expect.stringMatching(/^data:image\/svg\+xml,/),
    );
    expect(within(dialog).getByRole('link', { name: LINK })).toHaveAttribute('href', LINK);
    await press('Скачать SVG');
    expect(saved.map(({ name, type }) => [name, type])).toEqual([['represented.svg', 'image/svg+xml']]);
    await press('Закрыть');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says that the QR code did not load, and still shows the link', async () => {
    const { actions } = recordedActions();
    const qr = () => Promise.reject(new Error('offline'));
    render(StatementCard, { ...card, actions: { ...actions, qr } });
    await press('QR-код ссылки');
    expect(await screen.findByRole('alert')).toHaveTextContent('QR-код не загрузился.');
    expect(screen.getByRole('link', { name: LINK })).toBeVisible();
  });
});

describe('the citation', () => {
  it('is shown in the chosen format of the chosen article, copied and kept', async () => {
    const { actions, copied, saved } = recordedActions();
    render(StatementCard, { ...card, actions });
    await press('Как сослаться');
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Ссылка на статью' });
    expect(text.value).toContain('«Токаев поручил создать новые Дома дружбы». smartnews.kz, 24 апреля 2025');
    await userEvent.click(screen.getByRole('radio', { name: 'assembly.kz, дата не указана' }));
    expect(text.value).toContain('Расширенное заседание');
    for (const [format, start] of [
      ['BibTeX', '@misc{assembly,'],
      ['RIS', 'TY  - GEN'],
      ['CSL-JSON', '['],
    ] as const) {
      await userEvent.click(screen.getByRole('radio', { name: format }));
      expect(text.value.startsWith(start)).toBe(true);
      await press('Скачать');
    }
    await press('Скопировать');
    expect(copied).toEqual([saved[2]!.text]);
    expect(saved.map(({ name }) => name)).toEqual(['assembly.bib', 'assembly.ris', 'assembly.json']);
  });

  it('offers no choice where one article prints the words', async () => {
    render(StatementCard, {
      ...card,
      excerpts: statement.excerpts.slice(0, 1),
      actions: recordedActions().actions,
    });
    await press('Как сослаться');
    expect(screen.queryByRole('group', { name: 'Статья' })).toBeNull();
    expect(screen.getAllByRole('radio')).toHaveLength(4);
  });
});

describe('a House', () => {
  const settled: Facility = { ...facility, precision: 'settlement', position: [68.25, 43.3] };

  it('with a point opens in a map and is taken along', async () => {
    const { actions, saved } = recordedActions();
    render(FacilityCard, { lang: 'ru', facts, facility: settled, ...state, actions });
    expect(screen.getByRole('link', { name: 'Открыть в картах' })).toHaveAttribute('href', 'geo:43.3,68.25');
    await press('Скачать GPX');
    await press('Скачать KML');
    expect(saved.map(({ name }) => name)).toEqual([
      'dostyq-houses-almaty-region-2026.11.22.gpx',
      'dostyq-houses-almaty-region-2026.11.22.kml',
    ]);
  });

  it('without one says why', () => {
    render(FacilityCard, { lang: 'ru', facts, facility, ...state, actions: recordedActions().actions });
    expect(screen.getByText('Известна только область, поэтому точки для навигатора нет.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Открыть в картах' })).toBeNull();
    expect(screen.queryByRole('button', { name: /GPX|KML/ })).toBeNull();
  });

  it('has a permanent link in its own place', async () => {
    const { actions, copied } = recordedActions();
    render(FacilityCard, { lang: 'ru', facts, facility, ...state, actions });
    await press('Скопировать постоянную ссылку');
    expect(copied).toEqual([`${SITE}/places/kz-19/?show=facility:almaty-region`]);
  });

  it('opens the articles of its evidence at the words', async () => {
    render(FacilityCard, { lang: 'ru', facts, facility, ...state, actions: recordedActions().actions });
    await userEvent.click(screen.getByText(/История и свидетельства/));
    expect(screen.getByRole('link', { name: /smartnews\.kz/ })).toHaveAttribute(
      'href',
      expect.stringContaining('#:~:text='),
    );
  });
});

describe('an initiative', () => {
  it('has a permanent link where it stands', async () => {
    const { actions, copied } = recordedActions();
    render(InitiativeCard, { ...common, day: '2026-11-22', initiative, ...state, actions });
    await press('Скопировать постоянную ссылку');
    await waitFor(() => expect(copied).toEqual([`${SITE}/places/kz-61-sairam/?show=initiative:mediation`]));
    expect(screen.queryByRole('button', { name: 'Скопировать цитату' })).toBeNull();
  });
});

describe('the menu of Houses', () => {
  it('tells how many are found and how many there are', async () => {
    const asked: string[] = [];
    render(DownloadMenu, {
      lang: 'ru',
      found: 3,
      all: 35,
      onfound: (format) => asked.push(`found ${format}`),
      onall: (format) => asked.push(`all ${format}`),
    });
    for (const name of [
      'Скачать GPX. Найденное: 3 Дома',
      'Скачать KML. Найденное: 3 Дома',
      'Скачать GPX. Все: 35 Домов',
    ])
      await userEvent.click(screen.getByLabelText(name));
    expect(asked).toEqual(['found gpx', 'found kml', 'all gpx']);
  });

  it('offers nothing found where nothing is', () => {
    const none = () => undefined;
    render(DownloadMenu, { lang: 'ru', found: 0, all: 35, onfound: none, onall: none });
    expect(screen.queryByText(/Найденное/)).toBeNull();
    expect(screen.getByText('Все: 35 Домов')).toBeInTheDocument();
  });
});
