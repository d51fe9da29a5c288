/** How many entries each value of each facet would show, and the way out of an empty list. */
import { STATUSES, THEMES } from '../dataset/columns.ts';
import type { Dataset } from '../dataset/types.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { NARROWINGS, narrowingBy } from './narrowing.ts';
import type { Hits, Narrowing } from './narrowing.ts';
import { FACETS } from './view.ts';
import type { Facet, View } from './view.ts';
import { entriesAround } from './visible.ts';

export interface FacetValue {
  value: string;
  /** Entries of the chosen place that a list narrowed by this value, and by the other facets, shows. */
  count: number;
  isChosen: boolean;
}

function valuesOf(facet: Facet, dataset: Dataset): readonly string[] {
  if (facet === 'theme') return THEMES;
  if (facet === 'status') return STATUSES;
  const rows = { speaker: dataset.speakers, event: dataset.events, article: dataset.articles }[facet];
  return rows.map(({ id }) => id);
}

/** All values of all facets with their counts, in a fixed order; values that show nothing are among them. */
export function facetCounts(index: DatasetIndex, view: View, hits: Hits): Record<Facet, FacetValue[]> {
  const failures = narrowingBy(view, hits);
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  for (const entry of entriesAround(index, view.placeId)) {
    const failed = failures(entry);
    if (failed.length > 1) continue;
    for (const facet of FACETS) {
      if (failed.length === 1 && failed[0] !== facet) continue;
      for (const value of entry.facets[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  const listed = (facet: Facet): FacetValue[] =>
    valuesOf(facet, index.dataset).map((value) => ({
      value,
      count: counts[facet].get(value) ?? 0,
      isChosen: view.facets[facet].includes(value),
    }));
  return Object.fromEntries(FACETS.map((facet) => [facet, listed(facet)])) as Record<Facet, FacetValue[]>;
}

/** The one facet (or the time, or the query) whose removal brings most back to an empty list; null if none does. */
export function wayOut(
  index: DatasetIndex,
  view: View,
  hits: Hits,
): { drop: Narrowing; count: number } | null {
  const failures = narrowingBy(view, hits);
  const counts = new Map<Narrowing, number>();
  for (const entry of entriesAround(index, view.placeId)) {
    const [first, ...more] = failures(entry);
    if (first === undefined) return null;
    if (more.length === 0) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const ways = NARROWINGS.map((drop) => ({ drop, count: counts.get(drop) ?? 0 }));
  const best = ways.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best : null;
}

/** The view without one of the things that narrow it. */
export function withoutFacet(view: View, drop: Narrowing): View {
  if (drop === 'said') return { ...view, said: null };
  if (drop === 'query') return { ...view, query: '' };
  return { ...view, facets: { ...view.facets, [drop]: [] } };
}
