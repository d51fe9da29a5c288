/** Simplifies the topology of the units once for all layers. */
import type { Position } from 'geojson';
import { area, polygon } from '@turf/turf';
import { presimplify } from 'topojson-simplify';
import { linesOf } from './coordinates.ts';
import { findCrossings } from './find-crossings.ts';
import { weighTriangle } from './triangle-weight.ts';
import { areaOf, ringsOf, unitsOf, usersOfArcs, type UnitTopology } from './unit-topology.ts';

/** Weight in km² below which a vertex is left out, on a border of a unit of STANDARD_KM2. */
export interface Tolerance {
  /** On borders between first-level units and on the outline. */
  first: number;
  /** On borders inside a first-level unit. */
  second: number;
}

const STANDARD_KM2 = 10_000;
/** Small units are looked at more closely: 0 would ignore their size, 1 make all equally fine when they fill the screen. */
const CLOSENESS = 0.75;
const MOST_ROUNDS = 12;

/**
 * The topology with fewer vertices and the same arcs: what two units share they still share, and no two borders
 * cross. Where they would, the lines concerned keep more detail. Throws if full detail would be needed to part them.
 */
export function simplifyUnits(units: UnitTopology, tolerance: Tolerance): UnitTopology {
  const weighted = presimplify(units, weighTriangle);
  const sizes = smallestRings(units);
  const limits = usersOfArcs(units).map((users, arc) => {
    const isFirstLevel = users.length < 2 || users[0]?.regionId !== users[1]?.regionId;
    const closeness = ((sizes[arc] ?? STANDARD_KM2) / STANDARD_KM2) ** CLOSENESS;
    return (isFirstLevel ? tolerance.first : tolerance.second) * closeness;
  });
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const arcs = weighted.arcs.map((arc, index) => keepHeavy(arc, limits[index] ?? 0));
    const crossings = findCrossings(arcs);
    if (crossings.length === 0) return { ...units, arcs };
    for (const arc of crossings) limits[arc] = (limits[arc] ?? 0) / 2;
  }
  throw new Error('Borders still cross after simplification; a smaller tolerance is needed.');
}

/** The positions that weigh enough; `presimplify` puts the weight third. */
function keepHeavy(arc: readonly Position[], limit: number): Position[] {
  return arc.filter(([, , weight = Infinity]) => weight >= limit).map(([lon = 0, lat = 0]) => [lon, lat]);
}

/** For each arc the area in km² of the smallest ring it belongs to: an exclave counts by itself. */
function smallestRings(units: UnitTopology): number[] {
  const sizes = units.arcs.map(() => Infinity);
  for (const shape of unitsOf(units)) {
    const rings = linesOf(areaOf(units, shape));
    for (const [index, arcs] of ringsOf(shape).entries()) {
      const sizeKm2 = area(polygon([rings[index] ?? []])) / 1e6;
      for (const arc of arcs) {
        const at = arc < 0 ? ~arc : arc;
        sizes[at] = Math.min(sizes[at] ?? Infinity, sizeKm2);
      }
    }
  }
  return sizes;
}
