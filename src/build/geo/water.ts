/** Makes the layer of seas, lakes and reservoirs. */
import type { Feature } from 'geojson';
import { area } from '@turf/turf';
import { feature } from 'topojson-client';
import { clipArea } from './frame.ts';
import { fullNames, type FullNames } from './names.ts';
import type { Area, ReferenceWater } from './reference.ts';
import { simplifyTogether } from './simplify-together.ts';

const TOLERANCE_KM2 = 0.7;
const SMALLEST_KM2 = 10;

/** `rank` as in Natural Earth: 0 is seen from farthest. Small waters have no names. */
export type WaterProperties = { kind: string; rank: number } & Partial<FullNames>;

/**
 * The sea as it is given, with the lakes and reservoirs inside the frame, simplified; by rank. WGS 84, RFC 7946.
 */
export function waterFeatures(
  lakes: readonly ReferenceWater[],
  sea: ReferenceWater,
): Feature<Area, WaterProperties>[] {
  const topology = simplifyTogether([...lakes], TOLERANCE_KM2);
  const simplified = lakes.flatMap((lake, index) => {
    const shape = topology.objects.layer.geometries[index];
    const geometry = shape && clipArea((feature(topology, shape) as Feature<Area>).geometry);
    return geometry && area(geometry) / 1e6 >= SMALLEST_KM2 ? [{ ...lake, geometry }] : [];
  });
  return [sea, ...simplified]
    .map(({ properties, geometry }) => ({
      type: 'Feature' as const,
      properties: { kind: properties.kind, rank: properties.rank, ...fullNames(properties) },
      geometry,
    }))
    .sort((one, other) => one.properties.rank - other.properties.rank);
}
