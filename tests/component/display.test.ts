/** The menu of looks and languages, and the sheet of phones. */
import { createRawSnippet } from 'svelte';
import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import DisplayMenu from '../../src/ui/DisplayMenu.svelte';
import Sheet from '../../src/ui/Sheet.svelte';
import { sheetHeights, type SheetStop } from '../../src/ui/sheet-stops.ts';

describe('DisplayMenu', () => {
  const hrefIn = (lang: string) => `/${lang}/`;

  it('offers four looks, the present one chosen, and tells which was picked', async () => {
    const picked: string[] = [];
    render(DisplayMenu, { lang: 'en', look: 'dark', hrefIn, onlook: (look: string) => picked.push(look) });
    expect(screen.getByRole('radio', { name: 'Dark', hidden: true })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'High contrast', hidden: true }));
    expect(picked).toEqual(['contrast']);
  });

  it('names itself, and leads to the other languages in their own words', () => {
    render(DisplayMenu, { lang: 'kk', look: 'system', hrefIn, onlook: () => undefined });
    expect(screen.getByRole('button', { name: /Көрініс/ })).toBeVisible();
    const russian = screen.getByText('Русский');
    expect(russian).toHaveAttribute('href', '/ru/');
    expect(russian).toHaveAttribute('lang', 'ru');
  });
});

describe('Sheet', () => {
  const children = createRawSnippet(() => ({ render: () => '<p>Text</p>' }));
  const BOX = 740;

  function open(stop: SheetStop, isOn = true) {
    const stops: SheetStop[] = [];
    const { container } = render(Sheet, {
      lang: 'en',
      isOn,
      stop,
      boxHeight: BOX,
      onstop: (next: SheetStop) => stops.push(next),
      children,
    });
    return { stops, sheet: container.querySelector<HTMLElement>('.sheet')! };
  }

  it('is as high as its stop, and a plain box where it is no sheet', () => {
    expect(open('half').sheet.style.height).toBe(`${sheetHeights(BOX).half}px`);
    const plain = open('half', false).sheet;
    expect(plain.style.height).toBe('');
    expect(plain.querySelector('button')).toBeNull();
  });

  it('goes through its heights by clicks and by arrow keys', async () => {
    const { stops } = open('half');
    const handle = screen.getByRole('button', { name: 'Unfold the panel fully' });
    await fireEvent.click(handle);
    await fireEvent.keyDown(handle, { key: 'ArrowDown' });
    await fireEvent.keyDown(handle, { key: 'ArrowUp' });
    expect(stops).toEqual(['full', 'peek', 'full']);
  });

  it('says what the next click does', () => {
    open('full');
    expect(screen.getByRole('button', { name: 'Fold the panel' })).toHaveAttribute('aria-expanded', 'true');
  });
});
