/** What the search field suggests while one types. */
import type { StatusKey } from '../looks/palette.ts';

export interface Suggestion {
  /** Tells the suggestions of all groups apart. */
  key: string;
  label: string;
  /** Where it is, or who said it when. */
  detail: string;
  status: StatusKey | null;
}

export interface SuggestionGroup {
  title: string;
  options: readonly Suggestion[];
}

/** The key of the last row, which leads to the whole list. */
export const ALL = 'all';

/** Where a key moves the choice among `count` rows; −1 is the field itself, null a key that does not move it. */
export function moveChoice(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return at + 1 < count ? at + 1 : -1;
  if (key === 'ArrowUp') return at < 0 ? count - 1 : at - 1;
  if (at >= 0 && key === 'Home') return 0;
  if (at >= 0 && key === 'End') return count - 1;
  return null;
}
