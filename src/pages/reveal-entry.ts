/** Brings the card that a link asks for into sight. */

/** Unfolds what the card of the entry lies in, scrolls to it and moves the focus there; false if the panel has no such card. */
export function revealEntry(panel: HTMLElement, key: string): boolean {
  const card = panel.querySelector<HTMLElement>(`[data-entry="${CSS.escape(key)}"]`);
  if (!card) return false;
  for (const fold of card.querySelectorAll('details')) if (fold.matches('.row')) fold.open = true;
  for (let fold = card.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  card.scrollIntoView({ block: 'start' });
  // Fonts that come later move it.
  void document.fonts.ready.then(() => {
    card.scrollIntoView({ block: 'start' });
  });
  card.focus({ preventScroll: true });
  return true;
}
