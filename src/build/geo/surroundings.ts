/** What lies around the country: its neighbours and the sea, fitted to its border. */
import type { Feature, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { fitAround } from './fit-around.ts';
import { clipArea, clipLine } from './frame.ts';
import type { Area, ReferenceNeighbour, ReferenceWater } from './reference.ts';
import { simplifyTogether } from './simplify-together.ts';

const TOLERANCE_KM2 = 6;

export interface Surroundings {
  neighbours: ReferenceNeighbour[];
  sea: ReferenceWater;
  /** The lines between two neighbours. */
  borders: Position[][];
}

/**
 * The neighbours that reach into the frame and the sea, simplified together, clipped to the frame and fitted to
 * the border of the country. WGS 84, RFC 7946.
 */
export function findSurroundings(
  neighbours: readonly ReferenceNeighbour[],
  sea: ReferenceWater,
  country: Area,
): Surroundings {
  const sources = [...neighbours, sea];
  const topology = simplifyTogether(sources, TOLERANCE_KM2);
  const shapes = topology.objects.layer.geometries;
  const clipped = sources.flatMap((source, index) => {
    const shape = shapes[index];
    const area = shape && clipArea((feature(topology, shape) as Feature<Area>).geometry);
    return area ? [{ source, area }] : [];
  });
  const fitted = fitAround(
    clipped.map(({ area }) => area),
    country,
  );
  const shapeOfSea = shapes.at(-1);
  const between = mesh(
    topology,
    topology.objects.layer,
    (one, other) => one !== other && one !== shapeOfSea && other !== shapeOfSea,
  );
  const inFrame = fitted.map((geometry, index) => ({ source: clipped[index]?.source, geometry }));
  return {
    neighbours: neighbours.flatMap((neighbour) => {
      const found = inFrame.find(({ source }) => source === neighbour);
      return found ? [{ ...neighbour, geometry: found.geometry }] : [];
    }),
    sea: { ...sea, geometry: inFrame.find(({ source }) => source === sea)?.geometry ?? sea.geometry },
    borders: clipLine(between),
  };
}
