/** How much is known about each place, for labels and for what a pointer shows. */
import type { DatasetIndex } from './dataset-index.ts';
import type { Entry } from './entries.ts';
import { narrowingBy } from './narrowing.ts';
import type { Hits } from './narrowing.ts';
import type { View } from './view.ts';

export interface PlaceCount {
  statements: number;
  houses: number;
  initiatives: number;
}

const COUNTED = {
  statement: 'statements',
  facility: 'houses',
  initiative: 'initiatives',
} as const satisfies Record<Entry['kind'], keyof PlaceCount>;

/**
 * For each place what is about it or about a place inside it and passes the facets, the time and the query;
 * places without anything are left out. Where a session only sat, and what is about all regions, do not count.
 */
export function placeCounts(index: DatasetIndex, view: View, hits: Hits): Map<string, PlaceCount> {
  const failures = narrowingBy(view, hits);
  const passing = new Set(index.entries.filter((entry) => failures(entry).length === 0));
  const counts = new Map<string, PlaceCount>();
  for (const [placeId, entries] of index.inside) {
    const count: PlaceCount = { statements: 0, houses: 0, initiatives: 0 };
    let isEmpty = true;
    for (const entry of entries) {
      if (!passing.has(entry)) continue;
      count[COUNTED[entry.kind]] += 1;
      isEmpty = false;
    }
    if (!isEmpty) counts.set(placeId, count);
  }
  return counts;
}
