/** Which places a reader can choose: the country, the first level, and what has anything of its own. */
import type { Lookup } from '../dataset/lookup.ts';
import type { Dataset, Place } from '../dataset/types.ts';
import { COUNTRY_ID } from './view.ts';

/** The ids of the places that something in the dataset is about; where a session only sat is not among them. */
function ownPlaceIds(dataset: Dataset): Set<string> {
  const own = new Set<string>();
  for (const statement of dataset.statements) {
    for (const { placeId, relation } of statement.places) if (relation === 'subject') own.add(placeId);
  }
  for (const facility of dataset.facilities) own.add(facility.placeId);
  for (const initiative of dataset.initiatives) for (const placeId of initiative.placeIds) own.add(placeId);
  return own;
}

const isUpperLevel = ({ level }: Place) =>
  level === 'country' || level === 'region' || level === 'republican_city';

/** The ids of all places that can be chosen, the country among them, in the order of the dataset. */
export function choosablePlaceIds(dataset: Dataset): ReadonlySet<string> {
  const own = ownPlaceIds(dataset);
  const chosen = dataset.places.filter((place) => isUpperLevel(place) || own.has(place.id));
  return new Set(chosen.map((place) => place.id));
}

/** The place itself if it can be chosen, else the nearest place around it that can; the country at last. */
export function nearestChoosableId(
  index: { lookup: Lookup; choosable: ReadonlySet<string> },
  placeId: string,
): string {
  let id: string | null = placeId;
  while (id !== null && !index.choosable.has(id)) id = index.lookup.place(id)?.parentId ?? null;
  return id ?? COUNTRY_ID;
}
