/** Finds the box around each place, which the map shows when the place is chosen. */
import { bbox } from '@turf/turf';
import type { Bbox, Geometry, Place } from './types.ts';

const WORLD: Bbox = [-180, -90, 180, 90];

const around = ([west, south, east, north]: readonly number[]): Bbox => [
  west ?? -180,
  south ?? -90,
  east ?? 180,
  north ?? 90,
];

/**
 * Returns how to find the box around a place: of its own boundary, for the country that of all first-level places.
 * Degrees, WGS 84, as RFC 7946 §5; the whole world if there is no boundary, which is a problem of its own.
 */
export function frameFinder({ regions, districts }: Geometry): (place: Pick<Place, 'id' | 'level'>) => Bbox {
  const boxes = new Map(
    [...regions.features, ...districts.features].map((feature) => [
      feature.properties.id,
      around(bbox(feature)),
    ]),
  );
  const country = regions.features.length > 0 ? around(bbox(regions)) : WORLD;
  return ({ id, level }) => (level === 'country' ? country : (boxes.get(id) ?? WORLD));
}
