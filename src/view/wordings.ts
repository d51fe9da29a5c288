/** In which order the wordings of a statement are shown. */
import { MODES } from '../dataset/columns.ts';
import type { Excerpt, Statement } from '../dataset/types.ts';

/**
 * The wordings of a statement, the one to show first at the head: one that names the chosen place, then direct before
 * indirect speech before a retelling (the order of MODES), then by id.
 */
export function orderWordings(statement: Statement, placeId: string): Excerpt[] {
  const mentions = statement.places
    .filter((place) => place.placeId === placeId)
    .flatMap((place) => place.mentions);
  const isSilent = (excerpt: Excerpt) => !mentions.some((mention) => excerpt.exact.includes(mention));
  return statement.excerpts.toSorted(
    (a, b) =>
      Number(isSilent(a)) - Number(isSilent(b)) ||
      MODES.indexOf(a.mode) - MODES.indexOf(b.mode) ||
      (a.id < b.id ? -1 : 1),
  );
}
