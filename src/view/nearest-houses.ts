/** The Houses of Friendship nearest to a point. */
import { distance } from '@turf/turf';
import type { Position } from '../dataset/types.ts';
import type { DatasetIndex } from './dataset-index.ts';
import type { FacilityEntry } from './entries.ts';

export interface NearestHouses {
  /** The nearest first, with the distance as the crow flies. */
  houses: { entry: FacilityEntry; km: number }[];
  /** Houses known only by their region or district: no distance can be told. */
  unmeasured: FacilityEntry[];
  /** The point lies in the box around no region: surely outside the country. */
  isOutside: boolean;
}

/**
 * At most `limit` Houses of the index, on its day and whatever narrows the view, by their distance from a point in km
 * (haversine, WGS 84).
 */
export function nearestHouses(index: DatasetIndex, from: Position, limit: number): NearestHouses {
  const [lon, lat] = from;
  const all = index.entries.filter((entry) => entry.kind === 'facility');
  const houses = all
    .flatMap((entry) => {
      const { position } = entry.facility;
      return position ? [{ entry, km: distance([lon, lat], [...position]) }] : [];
    })
    .sort((a, b) => a.km - b.km || (a.entry.key < b.entry.key ? -1 : 1));
  const isInside = index.dataset.places.some(
    ({ level, bbox: [west, south, east, north] }) =>
      (level === 'region' || level === 'republican_city') &&
      lon >= west &&
      lon <= east &&
      lat >= south &&
      lat <= north,
  );
  return {
    houses: houses.slice(0, limit),
    unmeasured: all.filter(({ facility }) => facility.position === null),
    isOutside: !isInside,
  };
}
