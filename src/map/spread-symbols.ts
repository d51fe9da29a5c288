/** Moves symbols that would touch apart, so that each of them is seen. */
import type { Position, Precision } from '../dataset/types.ts';
import { COUNTRY_FRAME } from './frame.ts';
import { toPixels, toPosition } from './mercator.ts';
import type { SymbolMark } from './scene.ts';
import { symbolDiameter } from './symbol-size.ts';

type Point = readonly [x: number, y: number];
interface Disc {
  at: Point;
  radius: number;
}

/** Room between the halos of two symbols, px. */
const GAP = 1;
/** Places are tried on rings of this distance, px, in these directions. */
const RING = 2;
const RINGS = 60;
const TURNS = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12);
/** A place straight away from the inside is as bad as one twice so much farther, px. */
const TURN_COST = 12;
/** Nearer than this, px, symbols stand side by side: up or down one would seem to be elsewhere. */
const SAME_POINT = 2;

const PRECISION_RANK: Record<Precision, number> = { address: 3, settlement: 2, district: 1, region: 0 };

/**
 * Where to draw each symbol at the zoom (WGS 84 degrees, in the order given): its own position, or one near it
 * where it touches no other. Of two that touch the more precise one stays, then the main one, then the first;
 * the other gives way towards the inside of its region, so that it does not seem to belong to the next; sideways if both stand
 * at one point. Deterministic.
 */
export function spreadSymbols(symbols: readonly SymbolMark[], zoom: number): Position[] {
  const [west, south, east, north] = COUNTRY_FRAME;
  const middle = toPixels([(west + east) / 2, (south + north) / 2], zoom);
  const placed: Disc[] = [];
  const result = symbols.map(({ position }) => position);
  for (const { symbol, index } of byRank(symbols)) {
    const own = toPixels(symbol.position, zoom);
    const radius = symbolDiameter(zoom, symbol.isMain) / 2;
    const inside = toPixels(symbol.inside, zoom);
    // A city is its own inside: it gives way towards that of the country.
    const isOwnInside = Math.hypot(inside[0] - own[0], inside[1] - own[1]) < SAME_POINT;
    const at = freePoint(own, radius, placed, isOwnInside ? middle : inside);
    placed.push({ at, radius });
    if (at !== own) result[index] = toPosition(at, zoom);
  }
  return result;
}

function byRank(symbols: readonly SymbolMark[]): { symbol: SymbolMark; index: number }[] {
  const rank = ({ precision, isMain }: SymbolMark) => PRECISION_RANK[precision] * 2 + Number(isMain);
  return symbols
    .map((symbol, index) => ({ symbol, index }))
    .sort((one, other) => rank(other.symbol) - rank(one.symbol) || one.index - other.index);
}

/** The point itself if it is free, else the best free one: near, and rather towards `inside` than away from it. */
function freePoint(own: Point, radius: number, placed: readonly Disc[], inside: Point): Point {
  const isFree = (at: Point) =>
    placed.every(
      (disc) => Math.hypot(disc.at[0] - at[0], disc.at[1] - at[1]) >= disc.radius + radius + GAP - 0.01,
    );
  if (isFree(own)) return own;
  const isAtOnePoint = placed.some(({ at }) => Math.hypot(at[0] - own[0], at[1] - own[1]) < SAME_POINT);
  const inwards = Math.atan2(isAtOnePoint ? 0 : inside[1] - own[1], inside[0] - own[0]);
  let best = own;
  let least = RING * RINGS;
  for (let distance = RING; distance < least; distance += RING) {
    for (const turn of TURNS) {
      const cost = distance + TURN_COST * (1 - Math.cos(turn));
      const angle = inwards + turn;
      const at = [own[0] + Math.cos(angle) * distance, own[1] + Math.sin(angle) * distance] as const;
      if (cost >= least || !isFree(at)) continue;
      best = at;
      least = cost;
    }
  }
  return best;
}
