/** Puts an open menu beside the button that opened it. */

/** Between the menu and the edge of the window, and between the menu and its button, px. */
const EDGE = 12;
const GAP = 6;

/**
 * Sets the menu's `left` and `top` (px of the window): on the preferred side of its button if it fits there, else on the
 * other, never outside the window.
 */
export function placeMenu(menu: HTMLElement, button: HTMLElement, prefers: 'under' | 'over'): void {
  const box = button.getBoundingClientRect();
  const left = Math.min(box.left, window.innerWidth - menu.offsetWidth - EDGE);
  const under = box.bottom + GAP;
  const over = box.top - GAP - menu.offsetHeight;
  const fitsUnder = under + menu.offsetHeight <= window.innerHeight - EDGE;
  const isUnder = prefers === 'under' ? fitsUnder : over < EDGE;
  menu.style.left = `${Math.max(EDGE, left)}px`;
  menu.style.top = `${isUnder ? under : Math.max(EDGE, over)}px`;
}
