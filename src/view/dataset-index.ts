/** The dataset as of one day, arranged so that a view of it is found without a search through everything. */
import { createLookup } from '../dataset/lookup.ts';
import type { Lookup } from '../dataset/lookup.ts';
import type { AssemblyEvent, Dataset } from '../dataset/types.ts';
import { choosablePlaceIds } from './choosable.ts';
import { entriesOn } from './entries.ts';
import type { Entry, EntryKey } from './entries.ts';

export interface DatasetIndex {
  dataset: Dataset;
  /** The ISO day that is shown. */
  day: string;
  /** Finds rows by id, and the path from the country to a place. */
  lookup: Lookup;
  entries: readonly Entry[];
  entry: ReadonlyMap<EntryKey, Entry>;
  /** For each place the entries about it or about a place inside it; the country holds those of all places. */
  inside: ReadonlyMap<string, readonly Entry[]>;
  allRegions: readonly Entry[];
  /** The events that sat in a place, oldest first. */
  venueEvents: ReadonlyMap<string, readonly AssemblyEvent[]>;
  choosable: ReadonlySet<string>;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const values = lists.get(key);
  if (values) values.push(value);
  else lists.set(key, [value]);
}

function eventsByPlace(dataset: Dataset, lookup: Lookup, day: string): Map<string, AssemblyEvent[]> {
  const pairs = new Map<string, Set<AssemblyEvent>>();
  const note = (placeId: string, held: AssemblyEvent | undefined) => {
    if (held && held.heldOn.from <= day) pairs.set(placeId, (pairs.get(placeId) ?? new Set()).add(held));
  };
  for (const held of dataset.events) if (held.placeId !== null) note(held.placeId, held);
  for (const { eventId, places } of dataset.statements) {
    for (const { placeId, relation } of places) {
      if (relation === 'venue') note(placeId, lookup.event(eventId ?? ''));
    }
  }
  const oldestFirst = (a: AssemblyEvent, b: AssemblyEvent) => (a.heldOn.from < b.heldOn.from ? -1 : 1);
  return new Map([...pairs].map(([placeId, held]) => [placeId, [...held].sort(oldestFirst)]));
}

/**
 * Arranges the dataset as of an ISO day, null for the day of its edition. Make it anew when the dataset or the
 * day changes; everything else of a view is a question to it. Time and space grow with the number of entries.
 */
export function indexDataset(dataset: Dataset, asOf: string | null): DatasetIndex {
  const day = asOf ?? dataset.edition.asOf;
  const lookup = createLookup(dataset);
  const entries = entriesOn(dataset, lookup, day);
  const inside = new Map<string, Entry[]>();
  const paths = new Map(dataset.places.map(({ id }) => [id, lookup.pathTo(id).map((step) => step.id)]));
  for (const entry of entries) {
    const around = new Set(entry.placeIds.flatMap((placeId) => paths.get(placeId) ?? []));
    for (const placeId of around) push(inside, placeId, entry);
  }
  return {
    dataset,
    day,
    lookup,
    entries,
    entry: new Map(entries.map((entry) => [entry.key, entry])),
    inside,
    allRegions: entries.filter(({ scope }) => scope === 'all_regions'),
    venueEvents: eventsByPlace(dataset, lookup, day),
    choosable: choosablePlaceIds(dataset),
  };
}
