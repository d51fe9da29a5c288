/** Makes the layer of seas, lakes and reservoirs. */
import type { Feature } from 'geojson';
import { area } from '@turf/turf';
import { feature } from 'topojson-client';
import { polygonsOf, toArea } from './coordinates.ts';
import { clipArea } from './frame.ts';
import { fullNames, type FullNames } from './names.ts';
import type { Area, ReferenceWater } from './reference.ts';
import { simplifyTogether } from './simplify-together.ts';

const TOLERANCE_KM2 = 0.7;
const SMALLEST_KM2 = 10;

/** `rank` as in Natural Earth: 0 is seen from farthest. Small waters have no names. */
export type WaterProperties = { kind: string; rank: number } & Partial<FullNames>;

/** A water with parts: the largest bears the name, so that it is written once; the others stand in a feature without one. */
function nameOnce({ properties, geometry }: ReferenceWater): Feature<Area, WaterProperties>[] {
  const { kind, rank } = properties;
  const [largest, ...rest] = polygonsOf(geometry)
    .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
    .sort((one, other) => area(other) - area(one));
  if (!largest) return [];
  const named = {
    type: 'Feature' as const,
    properties: { kind, rank, ...fullNames(properties) },
    geometry: largest,
  };
  if (rest.length === 0) return [named];
  const others = toArea(rest.map(({ coordinates }) => coordinates));
  return [named, { type: 'Feature', properties: { kind, rank }, geometry: others }];
}

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
    .flatMap(nameOnce)
    .sort((one, other) => one.properties.rank - other.properties.rank);
}
