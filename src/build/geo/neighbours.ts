/** Makes the layer of the neighbouring countries: their land, the borders between them, their labels. */
import type { Feature } from 'geojson';
import { area, bboxPolygon, featureCollection, feature, intersect } from '@turf/turf';
import { roundPosition } from './coordinates.ts';
import { fullNames, type FullNames } from './names.ts';
import { findPole } from './pole.ts';
import type { Area, ReferenceNeighbour } from './reference.ts';
import type { Surroundings } from './surroundings.ts';

/** What the country view shows beside Kazakhstan: a label here is seen at once. */
const LABEL_FRAME: [number, number, number, number] = [45.5, 39.6, 88.5, 56.4];
/** Room that a label needs around it, km. */
const LABEL_ROOM_KM = 50;
/** A smaller corner of a country at the edge of the frame is no neighbour. */
const SMALLEST_KM2 = 5000;

export type NeighbourProperties =
  | ({ kind: 'land' | 'label'; id: string } & FullNames)
  /** The line between two neighbours. */
  | { kind: 'border' };

/** The land of each neighbour, sorted by id, then their borders, then a label point inside each land. */
export function neighbourFeatures({
  neighbours,
  borders,
}: Pick<Surroundings, 'neighbours' | 'borders'>): Feature<Feature['geometry'], NeighbourProperties>[] {
  const named = neighbours
    .flatMap(({ properties, geometry }) => {
      const names = fullNames(properties);
      return names && area(geometry) / 1e6 >= SMALLEST_KM2
        ? [{ id: properties.iso2.toLowerCase(), names, geometry }]
        : [];
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return [
    ...named.map(({ id, names, geometry }) => ({
      type: 'Feature' as const,
      properties: { kind: 'land' as const, id, ...names },
      geometry,
    })),
    {
      type: 'Feature',
      properties: { kind: 'border' },
      geometry: { type: 'MultiLineString', coordinates: borders },
    },
    ...named.map(({ id, names, geometry }) => ({
      type: 'Feature' as const,
      properties: { kind: 'label' as const, id, ...names },
      geometry: { type: 'Point' as const, coordinates: labelPosition(geometry) },
    })),
  ];
}

/** Where most room is in the part that the country view shows, or in the whole if that part is too narrow. */
function labelPosition(land: ReferenceNeighbour['geometry']) {
  const shown = intersect(featureCollection<Area>([feature(land), bboxPolygon(LABEL_FRAME)]));
  const pole = shown && findPole(shown.geometry);
  return roundPosition(pole && pole.radiusKm >= LABEL_ROOM_KM ? pole.position : findPole(land).position);
}
