/** The keyboard on the map, the list of keys, and what a screen reader is told. */
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announcementOf, type Situation } from '../../src/pages/announcement.ts';
import Announcer from '../../src/ui/Announcer.svelte';
import KeysHelp from '../../src/ui/KeysHelp.svelte';
import PlacesListbox from '../../src/ui/PlacesListbox.svelte';

const option = (id: string, name: string, region: string | null = null) => ({
  id,
  name,
  region,
  statements: 1,
  houses: 2,
  status: null,
});

describe('PlacesListbox', () => {
  const OPTIONS = [
    option('kz-31', 'Жамбылская область'),
    option('kz-61', 'Туркестанская область'),
    { ...option('kz-61-sairam', 'Сайрамский район', 'Туркестанская область'), status: 'called_for' as const },
    option('kz-61-turkistan-city', 'Туркестан', 'Туркестанская область'),
  ];
  const setUp = async (chosenId: string | null = null) => {
    const calls: unknown[][] = [];
    const note = (name: string) => (value?: unknown) => void calls.push([name, value]);
    const props = {
      lang: 'ru' as const,
      options: OPTIONS,
      chosenId,
      neighbourOf: (from: string, direction: string) =>
        from === 'kz-31' && direction === 'left' ? 'kz-61' : null,
      onactive: note('active'),
      onopen: note('open'),
      onread: note('read'),
      onup: note('up'),
      onzoom: note('zoom'),
      oncountry: note('country'),
    };
    const { rerender } = render(PlacesListbox, props);
    await userEvent.tab();
    const list = screen.getByRole('listbox', { name: 'Места на карте' });
    const active = () => document.getElementById(list.getAttribute('aria-activedescendant') ?? '');
    return { list, active, calls, choose: (id: string | null) => rerender({ ...props, chosenId: id }) };
  };

  it('is one stop of the keyboard and says which place it is at', async () => {
    const { list, active, calls } = await setUp();
    expect(list).toHaveFocus();
    expect(active()).toHaveTextContent('Жамбылская область: 1 высказывание, 2 Дома');
    expect(calls.at(-1)).toEqual(['active', 'kz-31']);
    await userEvent.tab();
    expect(document.body).toHaveFocus();
    expect(calls.at(-1)).toEqual(['active', null]);
  });

  it('describes each place with its region and status, and its keys', async () => {
    const { list } = await setUp('kz-61-sairam');
    const sairam = within(list).getByRole('option', { name: /Сайрамский район, Туркестанская область/ });
    expect(sairam).toHaveTextContent('1 высказывание, 2 Дома. Названо нужным');
    expect(sairam).toHaveAttribute('aria-selected', 'true');
    expect(within(list).getAllByRole('option', { selected: false })).toHaveLength(3);
    expect(list).toHaveAccessibleDescription(/Стрелки/);
  });

  it('follows the arrows, and stays where nothing lies', async () => {
    const { active } = await setUp();
    await userEvent.keyboard('{ArrowUp}');
    expect(active()).toHaveTextContent('Жамбылская');
    await userEvent.keyboard('{ArrowLeft}');
    expect(active()).toHaveTextContent('Туркестанская область');
  });

  it('follows letters, Home and End', async () => {
    const { active } = await setUp();
    await userEvent.keyboard('турк');
    expect(active()).toHaveTextContent(/^Туркестанская область:/);
    await userEvent.keyboard('{End}');
    expect(active()).toHaveTextContent(/^Туркестан,/);
    await userEvent.keyboard('{Home}');
    expect(active()).toHaveTextContent('Жамбылская область');
  });

  it('begins a new name after a while', async () => {
    const { list, active } = await setUp();
    const press = (key: string, timeStamp: number) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      return fireEvent(list, event);
    };
    await press('т', 10_000);
    await press('с', 11_000);
    expect(active()).toHaveTextContent('Сайрамский район');
    await press('т', 11_500);
    expect(active()).toHaveTextContent('Сайрамский район');
  });

  it('opens with Enter or Space, and reads what is open', async () => {
    const { calls, choose } = await setUp();
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    expect(calls.at(-1)).toEqual(['open', 'kz-61']);
    await choose('kz-61');
    await userEvent.keyboard(' ');
    expect(calls.at(-1)).toEqual(['read', undefined]);
  });

  it('goes up with Escape and stays at the place when the country is shown', async () => {
    const { active, calls, choose } = await setUp('kz-61-sairam');
    await userEvent.keyboard('{Escape}');
    expect(calls.at(-1)).toEqual(['up', undefined]);
    await choose('kz-61');
    expect(active()).toHaveTextContent('Туркестанская область');
    await userEvent.keyboard('{Escape}');
    await choose(null);
    expect(active()).toHaveTextContent('Туркестанская область');
    const made = calls.length;
    await userEvent.keyboard('{Escape}');
    expect(calls).toHaveLength(made);
  });

  it('zooms, shows the country, and leaves the keys of the browser alone', async () => {
    const { calls } = await setUp();
    calls.length = 0;
    await userEvent.keyboard('+=-0');
    expect(calls).toEqual([
      ['zoom', 1],
      ['zoom', 1],
      ['zoom', -1],
      ['country', undefined],
    ]);
    await userEvent.keyboard('{Control>}т{/Control}');
    expect(calls).toHaveLength(4);
  });

  it('opens an option that a screen reader clicks', async () => {
    const { calls } = await setUp();
    screen.getByRole('option', { name: /^Сайрамский район/ }).click();
    expect(calls).toContainEqual(['open', 'kz-61-sairam']);
  });
});

describe('KeysHelp', () => {
  // jsdom has no modal windows: it says what the browser is asked to do.
  beforeEach(() => {
    HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
      this.open = false;
    };
  });

  it('opens by a question mark anywhere but in a field', async () => {
    render(KeysHelp, { lang: 'ru' });
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await userEvent.keyboard('?');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    field.remove();
    await userEvent.keyboard('?');
    const dialog = screen.getByRole('dialog', { name: 'Клавиши' });
    expect(within(dialog).getByText('Esc')).toBeVisible();
    expect(within(dialog).getByText('К месту, которое лежит в эту сторону')).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Закрыть список клавиш' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it.each([
    ['kk', 'Пернелер'],
    ['en', 'Keys'],
  ] as const)('speaks %s', async (lang, title) => {
    render(KeysHelp, { lang });
    await userEvent.keyboard('?');
    expect(screen.getByRole('dialog', { name: title })).toBeVisible();
  });
});

describe('Announcer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const START: Situation = {
    lang: 'ru',
    placeId: 'kz',
    name: 'Казахстан',
    statements: 29,
    houses: 30,
    found: 70,
    conditions: [],
    isSearching: false,
  };
  const SAIRAM = {
    ...START,
    placeId: 'kz-61-sairam',
    name: 'Сайрамский район',
    statements: 1,
    houses: 0,
    found: 9,
  };

  const setUp = async () => {
    const say = announcementOf as (before: unknown, now: unknown) => string | null;
    const { rerender } = render(Announcer, { situation: START, say });
    const said = () => screen.getByRole('status').textContent;
    const show = async (situation: Situation, wait: number) => {
      await rerender({ situation, say });
      await vi.advanceTimersByTimeAsync(wait);
      return said();
    };
    await vi.advanceTimersByTimeAsync(2000);
    return { show, said };
  };

  it('is silent about what the page shows first', async () => {
    const { said } = await setUp();
    expect(said()).toBe('');
  });

  it('says the place once the reader has come to rest', async () => {
    const { show } = await setUp();
    expect(await show({ ...SAIRAM, name: 'Другое место', placeId: 'other' }, 500)).toBe('');
    expect(await show(SAIRAM, 500)).toBe('');
    expect(await show(SAIRAM, 600)).toBe('Сайрамский район: 1 высказывание, 0 Домов.');
  });

  it('says nothing when one comes back before that, or the language changes', async () => {
    const { show } = await setUp();
    expect(await show(SAIRAM, 300)).toBe('');
    expect(await show({ ...START }, 1000)).toBe('');
    expect(await show({ ...START, lang: 'kk', name: 'Қазақстан' }, 1000)).toBe('');
    const sairam = { ...SAIRAM, lang: 'kk' as const, name: 'Сайрам ауданы' };
    expect(await show(sairam, 600)).toBe('Сайрам ауданы: 1 айтылған сөз, 0 Үй.');
  });

  it('says what narrows the list, without the place, and when it is taken away', async () => {
    const { show } = await setUp();
    const narrowed = { ...START, found: 5, conditions: ['Туризм', 'Открыт'] };
    expect(await show(narrowed, 600)).toBe('Найдено: 5 записей. Условия: Туризм, Открыт.');
    expect(await show(START, 600)).toBe('Условия сняты. Найдено: 70 записей.');
  });

  it('says conditions with a new place, and waits for the search', async () => {
    const { show } = await setUp();
    const searching = { ...SAIRAM, conditions: ['«дом»'], isSearching: true };
    expect(await show(searching, 1000)).toBe('');
    expect(await show({ ...searching, isSearching: false }, 600)).toBe(
      'Сайрамский район: 1 высказывание, 0 Домов. Условия: «дом».',
    );
  });
});
