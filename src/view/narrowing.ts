/** Whether an entry passes what the view narrows by, and what it fails on. */
import type { Entry, EntryKey } from './entries.ts';
import { firstDayOf, lastDayOf } from './calendar.ts';
import { FACETS } from './view.ts';
import type { Facet, Span, View } from './view.ts';

/** What the text search found, with relevance; null if there is no query or the search is not loaded yet. */
export type Hits = ReadonlyMap<EntryKey, number> | null;

/** What can be dropped to see more. */
export type Narrowing = Facet | 'said' | 'query';

export const NARROWINGS: readonly Narrowing[] = [...FACETS, 'said', 'query'];

interface Days {
  first: string;
  last: string;
}

function daysOf({ from, to }: Span): Days {
  return {
    first: from === null ? '0000-01-01' : firstDayOf(from),
    last: to === null ? '9999-12-31' : lastDayOf(to),
  };
}

/**
 * A test for entries: what of the view an entry fails on, the query and the time among it. OR within a facet, AND
 * across; an entry without a date fails a time.
 */
export function narrowingBy(view: Pick<View, 'facets' | 'said'>, hits: Hits): (entry: Entry) => Narrowing[] {
  const chosen = FACETS.filter((facet) => view.facets[facet].length > 0).map(
    (facet) => [facet, new Set(view.facets[facet])] as const,
  );
  const said = view.said && daysOf(view.said);
  return (entry) => {
    const failed: Narrowing[] = [];
    for (const [facet, values] of chosen) {
      if (!entry.facets[facet].some((value) => values.has(value))) failed.push(facet);
    }
    if (said && !entry.dates.some(({ from, to }) => from <= said.last && to >= said.first))
      failed.push('said');
    if (hits && !hits.has(entry.key)) failed.push('query');
    return failed;
  };
}
