/** Lays out where the arrow keys lead from each place of the map. */
import type { Place, Position } from '../dataset/types.ts';

export const DIRECTIONS = ['up', 'right', 'down', 'left'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** For each place where each arrow leads; an arrow towards nothing is missing. */
export type Walk = ReadonlyMap<string, Readonly<Partial<Record<Direction, string>>>>;

type Spot = Pick<Place, 'id' | 'labelPoint'>;

interface Step {
  from: string;
  to: string;
  direction: Direction;
  /** How long the way seems, in degrees of longitude on the map. */
  length: number;
}

const OPPOSITE: Record<Direction, Direction> = { up: 'down', right: 'left', down: 'up', left: 'right' };

/** So far aside of an arrow a place still lies in its direction; at 45° some places were led to by no arrow. */
const WIDEST = 60;
/** A way aside seems so many times longer than one straight on. */
const ASIDE = 2;
/** A place across no common border seems so many times farther. */
const APART = 2;
/** An arrow may lead to a place so many times farther than the nearest one if the arrow back leads here again. */
const WAY_BACK = 1.5;

const RADIANS = Math.PI / 180;

/** East and north on the Mercator map, in degrees of longitude. */
function onMap([lon, lat]: Position): [east: number, north: number] {
  return [lon, Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / RADIANS];
}

/** All steps from one place to the other that follow an arrow; at most two. */
function stepsBetween(one: Spot, other: Spot, isBordering: boolean): Step[] {
  const [fromEast, fromNorth] = onMap(one.labelPoint);
  const [toEast, toNorth] = onMap(other.labelPoint);
  const [east, north] = [toEast - fromEast, toNorth - fromNorth];
  const lies: [Direction, ahead: number, aside: number][] = [
    ['up', north, Math.abs(east)],
    ['right', east, Math.abs(north)],
    ['down', -north, Math.abs(east)],
    ['left', -east, Math.abs(north)],
  ];
  return lies
    .filter(([, ahead, aside]) => ahead > 0 && Math.atan2(aside, ahead) <= WIDEST * RADIANS)
    .map(([direction, ahead, aside]) => ({
      from: one.id,
      to: other.id,
      direction,
      length: (ahead + ASIDE * aside) * (isBordering ? 1 : APART),
    }));
}

/**
 * Where the arrows lead among the places: to the nearest one in the direction, bordering places before others. Of
 * places about as near, one from which the opposite arrow leads back is preferred. `areNeighbours` must be symmetric.
 */
export function walkAmong(
  places: readonly Spot[],
  areNeighbours: (one: string, other: string) => boolean,
): Walk {
  const steps = places
    .flatMap((one) =>
      places.flatMap((other) =>
        one === other ? [] : stepsBetween(one, other, areNeighbours(one.id, other.id)),
      ),
    )
    .sort((a, b) => a.length - b.length || (a.from + a.to < b.from + b.to ? -1 : 1));
  const shortest = new Map<string, number>();
  for (const { from, direction, length } of steps) {
    const arrow = `${from} ${direction}`;
    if (!shortest.has(arrow)) shortest.set(arrow, length);
  }
  const isNear = (from: string, direction: Direction, length: number) =>
    length <= WAY_BACK * (shortest.get(`${from} ${direction}`) ?? 0);

  const walk = new Map<string, Partial<Record<Direction, string>>>(places.map(({ id }) => [id, {}]));
  for (const { from, to, direction, length } of steps) {
    const [here, there, back] = [walk.get(from), walk.get(to), OPPOSITE[direction]];
    if (!here || !there || here[direction] !== undefined || there[back] !== undefined) continue;
    if (!isNear(from, direction, length) || !isNear(to, back, length)) continue;
    here[direction] = to;
    there[back] = from;
  }
  for (const { from, to, direction } of steps) {
    const here = walk.get(from);
    if (here) here[direction] ??= to;
  }
  return walk;
}
