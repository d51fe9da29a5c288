/** What the panel lists for the chosen place, in its groups. */
import type { AssemblyEvent, Lang } from '../dataset/types.ts';
import type { DatasetIndex } from './dataset-index.ts';
import type { Entry, FacilityEntry, InitiativeEntry, StatementEntry } from './entries.ts';
import { narrowingBy } from './narrowing.ts';
import type { Hits } from './narrowing.ts';
import { entryOrder, newestDay } from './order.ts';
import { COUNTRY_ID } from './view.ts';
import type { View } from './view.ts';

export interface Group {
  facilities: FacilityEntry[];
  statements: StatementEntry[];
  initiatives: InitiativeEntry[];
}

export interface PlaceGroup extends Group {
  placeId: string;
}

export interface Visible {
  /** About this very place; empty on the country. */
  here: Group;
  /** The places inside, in the order asked for, else a region before its districts; an entry stands under each of its places. */
  within: PlaceGroup[];
  allRegions: Group;
  /** On the country only. */
  national: Group;
  /** On the country only: about places that the words do not name. */
  unlocated: Group;
  /** What sat in this very place; never counted as said about it, nor narrowed. */
  venueEvents: readonly AssemblyEvent[];
  /** How many different entries the groups hold. */
  total: number;
}

/** The entries that belong to a place before anything narrows them; on the country all. */
export function entriesAround(index: DatasetIndex, placeId: string): readonly Entry[] {
  if (placeId === COUNTRY_ID) return index.entries;
  return [...new Set([...(index.inside.get(placeId) ?? []), ...index.allRegions])];
}

function isWithin(index: DatasetIndex, innerId: string, outerId: string): boolean {
  return innerId === outerId || index.lookup.pathTo(innerId).some(({ id }) => id === outerId);
}

const emptyGroup = (): Group => ({ facilities: [], statements: [], initiatives: [] });

function add(group: Group, entry: Entry): void {
  if (entry.kind === 'facility') group.facilities.push(entry);
  else if (entry.kind === 'statement') group.statements.push(entry);
  else group.initiatives.push(entry);
}

const entriesOf = ({ facilities, statements, initiatives }: Group): Entry[] => [
  ...facilities,
  ...statements,
  ...initiatives,
];

/** Names from the country down: a region stands before its districts. */
function byPath(index: DatasetIndex, lang: Lang): (a: PlaceGroup, b: PlaceGroup) => number {
  const { compare } = new Intl.Collator(lang);
  const names = new Map<string, string[]>();
  const namesOf = (placeId: string) => {
    const known = names.get(placeId);
    if (known) return known;
    const path = index.lookup.pathTo(placeId).map(({ name }) => name[lang]);
    names.set(placeId, path);
    return path;
  };
  return (a, b) => {
    const [left, right] = [namesOf(a.placeId), namesOf(b.placeId)];
    const step = left.findIndex((name, depth) => name !== right[depth]);
    return step < 0 ? left.length - right.length : compare(left[step] ?? '', right[step] ?? '');
  };
}

/** Puts the places inside in order by what is at the top of each, or by name. */
function sortPlaces(index: DatasetIndex, view: View, hits: Hits, groups: PlaceGroup[]): PlaceGroup[] {
  const path = byPath(index, view.lang);
  if (view.sort === 'place') {
    const { compare } = new Intl.Collator(view.lang);
    const nameOf = ({ placeId }: PlaceGroup) => index.lookup.place(placeId)?.name[view.lang] ?? placeId;
    return groups.sort((a, b) => compare(nameOf(a), nameOf(b)) || path(a, b));
  }
  const best = new Map<PlaceGroup, string | number>();
  for (const group of groups) {
    const entries = entriesOf(group);
    if (view.sort === 'date') best.set(group, entries.map(newestDay).sort().at(-1) ?? '');
    else if (hits) best.set(group, Math.max(...entries.map(({ key }) => hits.get(key) ?? 0)));
  }
  return groups.sort((a, b) => {
    const [left = 0, right = 0] = [best.get(a), best.get(b)];
    return left === right ? path(a, b) : left < right ? 1 : -1;
  });
}

/**
 * What a view shows: the entries of its place that pass its facets, time and query, in groups and in the order that
 * the view asks for. The places inside stand by relevance to a query, by their newest entry, or by name.
 */
export function visibleAt(index: DatasetIndex, view: View, hits: Hits): Visible {
  const failures = narrowingBy(view, hits);
  const shown = entriesAround(index, view.placeId).filter((entry) => failures(entry).length === 0);
  const [here, allRegions, national, unlocated] = [emptyGroup(), emptyGroup(), emptyGroup(), emptyGroup()];
  const within = new Map<string, PlaceGroup>();
  const groupsOf = (entry: Entry): Group[] => {
    if (view.placeId === COUNTRY_ID) {
      if (entry.scope === 'all_regions') return [allRegions];
      if (entry.scope === 'unlocated') return [unlocated];
      if (entry.scope === 'national') return [national];
    }
    const places = entry.placeIds.filter((id) => id !== COUNTRY_ID && isWithin(index, id, view.placeId));
    if (places.includes(view.placeId)) return [here];
    if (places.length === 0) return [view.placeId === COUNTRY_ID ? national : allRegions];
    return places.map((placeId) => {
      const group = within.get(placeId) ?? { placeId, ...emptyGroup() };
      within.set(placeId, group);
      return group;
    });
  };
  for (const entry of [...shown].sort(entryOrder(view, hits))) {
    for (const group of groupsOf(entry)) add(group, entry);
  }
  return {
    here,
    within: sortPlaces(index, view, hits, [...within.values()]),
    allRegions,
    national,
    unlocated,
    venueEvents: index.venueEvents.get(view.placeId) ?? [],
    total: shown.length,
  };
}

/** The keys of all entries that the groups hold. */
export function listedKeys({ here, within, allRegions, national, unlocated }: Visible): Set<string> {
  return new Set(
    [here, ...within, allRegions, national, unlocated].flatMap(({ facilities, statements, initiatives }) =>
      [...facilities, ...statements, ...initiatives].map(({ key }) => key),
    ),
  );
}
