/** Finds room for labels on a line, the first first; what does not fit is left out. */

export interface WantedLabel {
  /** Where its middle should stand, and how wide it is, in px. */
  x: number;
  width: number;
  /** Rather ends at its point, to leave room for what comes after. */
  prefersLeft?: boolean;
}

/** Letters of our sans at 13 px are seldom wider, in px. */
const LETTER = 7.6;
const AROUND = 12;

/** A generous width of a text at 13 px with the space around it, in px. */
export function labelWidth(text: string): number {
  return text.length * LETTER + AROUND;
}

/** How far a label that stands beside its point reaches over it, in px. */
const OVER = 12;

/**
 * The left edge of each label in px, null for those left out. A label stands over its point, else beside it, within
 * the line, and never overlaps one that stands before it in the list.
 */
export function placeLabels(labels: readonly WantedLabel[], lineWidth: number): (number | null)[] {
  const taken: { left: number; right: number }[] = [];
  return labels.map(({ x, width, prefersLeft = false }) => {
    const [over, after, before] = [x - width / 2, x - OVER, x + OVER - width];
    const wishes = prefersLeft ? [before, over, after] : [over, after, before];
    for (const wish of wishes) {
      const left = Math.max(0, Math.min(wish, lineWidth - width));
      const right = left + width;
      if (right > lineWidth || taken.some((other) => left < other.right && other.left < right)) continue;
      taken.push({ left, right });
      return left;
    }
    return null;
  });
}
