/** Finds which places share a border. */
import { usersOfArcs, type UnitTopology } from './unit-topology.ts';

/**
 * For each place the ids of the places of its kind that share a border of some length with it, all sorted.
 * A republican city is of both kinds: it has its region and the districts around as neighbours.
 */
export function findAdjacency(units: UnitTopology): Record<string, string[]> {
  const neighbours = new Map<string, Set<string>>();
  const link = (from: string, to: string) => {
    const found = neighbours.get(from) ?? new Set<string>();
    if (from !== to) found.add(to);
    neighbours.set(from, found);
  };
  for (const users of usersOfArcs(units)) {
    for (const one of users) {
      for (const other of users) {
        link(one.id, other.id);
        link(one.regionId, other.regionId);
      }
    }
  }
  return Object.fromEntries(
    [...neighbours]
      .map(([id, found]) => [id, [...found].sort()] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
