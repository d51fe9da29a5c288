/** Decides among which places the arrow keys walk: those of the first level, and what can be chosen in the open one. */
import type { DatasetIndex } from './dataset-index.ts';
import { walkAmong, type Direction, type Walk } from './neighbour-direction.ts';
import { COUNTRY_ID } from './view.ts';

/** The first-level place that a place is or lies in; null for the country. */
export function regionOf({ lookup }: Pick<DatasetIndex, 'lookup'>, placeId: string): string | null {
  return lookup.pathTo(placeId)[1]?.id ?? null;
}

/**
 * The walk while a first-level place is open; null for none. A border with a place that is not walked to counts as
 * one with the place it lies in.
 */
export function walkWithin(
  { dataset, lookup, choosable }: Pick<DatasetIndex, 'dataset' | 'lookup' | 'choosable'>,
  regionId: string | null,
): Walk {
  const places = dataset.places.filter(
    ({ id, parentId }) =>
      parentId === COUNTRY_ID || (parentId !== null && parentId === regionId && choosable.has(id)),
  );
  const ids = new Set(places.map(({ id }) => id));
  const walkedTo = (id: string): string => (ids.has(id) ? id : (lookup.place(id)?.parentId ?? id));
  const borders = new Set(
    Object.entries(dataset.adjacency).flatMap(([id, others]) =>
      others.map((other) => `${walkedTo(id)} ${walkedTo(other)}`),
    ),
  );
  return walkAmong(places, (one, other) => borders.has(`${one} ${other}`));
}

/**
 * The place to which an arrow leads from a place; null for none. Inside a region one walks in that region, else in
 * the one that the chosen place belongs to.
 */
export function placeInDirection(
  index: Pick<DatasetIndex, 'dataset' | 'lookup' | 'choosable'>,
  chosenId: string,
  fromId: string,
  direction: Direction,
): string | null {
  const isInside = index.lookup.place(fromId)?.parentId !== COUNTRY_ID;
  const walk = walkWithin(index, regionOf(index, isInside ? fromId : chosenId));
  return walk.get(fromId)?.[direction] ?? null;
}
