/** Makes the layer of rivers. */
import type { Feature, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import { linesOf } from './coordinates.ts';
import { clipLine } from './frame.ts';
import { fullNames, type FullNames } from './names.ts';
import type { Line, ReferenceRiver } from './reference.ts';
import { simplifyTogether } from './simplify-together.ts';

const TOLERANCE_KM2 = 1.5;

/** `rank` as in Natural Earth: 2 is seen from farthest, 8 from nearest. */
export type RiverProperties = { rank: number } & Partial<FullNames>;

/**
 * The rivers inside the frame, each of one name and rank one feature, simplified; by rank. A river that runs
 * through a lake goes on in it. WGS 84.
 */
export function riverFeatures(
  rivers: readonly ReferenceRiver[],
): Feature<MultiLineString, RiverProperties>[] {
  const topology = simplifyTogether([...rivers], TOLERANCE_KM2);
  const byNameAndRank = new Map<string, Feature<MultiLineString, RiverProperties>>();
  for (const [index, { properties }] of rivers.entries()) {
    const shape = topology.objects.layer.geometries[index];
    const lines = shape ? clipLine((feature(topology, shape) as Feature<Line>).geometry) : [];
    if (lines.length === 0) continue;
    const river = { rank: properties.rank, ...fullNames(properties) };
    const key = JSON.stringify(river);
    const known = byNameAndRank.get(key);
    byNameAndRank.set(key, {
      type: 'Feature',
      properties: river,
      geometry: {
        type: 'MultiLineString',
        coordinates: [...(known ? linesOf(known.geometry) : []), ...lines],
      },
    });
  }
  return [...byNameAndRank.values()].sort((one, other) => one.properties.rank - other.properties.rank);
}
