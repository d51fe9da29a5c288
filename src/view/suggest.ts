/** What the search field suggests for a query: the best few of each kind. */
import type { DatasetIndex } from './dataset-index.ts';
import type { Entry, EntryKey, FacilityEntry, InitiativeEntry, StatementEntry } from './entries.ts';
import type { Found } from './search.ts';
import { COUNTRY_ID } from './view.ts';

export interface Suggested {
  placeIds: string[];
  houses: FacilityEntry[];
  statements: StatementEntry[];
  initiatives: InitiativeEntry[];
}

/** The best places, and of the entries that pass the facets the best of each kind; at most `limit` of each. */
export function suggest(found: Found, passing: readonly Entry[], limit: number): Suggested {
  const relevance = (key: EntryKey) => found.entries?.get(key) ?? 0;
  const best = passing
    .filter(({ key }) => found.entries?.has(key))
    .toSorted((a, b) => relevance(b.key) - relevance(a.key));
  return {
    placeIds: found.places.slice(0, limit).map(({ id }) => id),
    houses: best.filter((entry) => entry.kind === 'facility').slice(0, limit),
    statements: best.filter((entry) => entry.kind === 'statement').slice(0, limit),
    initiatives: best.filter((entry) => entry.kind === 'initiative').slice(0, limit),
  };
}

/**
 * The place on whose page an entry is shown: the present one if the entry is about it, else the best that the query
 * found, else the first that the entry is about; the country if it is about none.
 */
export function homeOf(index: DatasetIndex, key: EntryKey, presentId: string, found: Found | null): string {
  const placeIds = index.entry.get(key)?.placeIds ?? [];
  if (placeIds.includes(presentId)) return presentId;
  const named = found?.places.find(({ id }) => placeIds.includes(id));
  return named?.id ?? placeIds[0] ?? COUNTRY_ID;
}
