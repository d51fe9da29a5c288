/** Finds the point of an area that is farthest from its border, where a label has most room. */
import type { Position } from 'geojson';
import { polygonsOf } from './coordinates.ts';
import type { Area } from './reference.ts';

const KM_PER_DEGREE = 111.195;
const PRECISION_KM = 0.5;
/** Cells across the longer side of the area to begin with. */
const START_CELLS = 12;

interface Cell {
  x: number;
  y: number;
  /** Half of its side, km. */
  half: number;
  /** Distance from its middle to the border, km; negative outside. */
  distance: number;
}

/** The pole of inaccessibility of the area (WGS 84), to about half a kilometre, and its distance from the border. */
export function findPole(area: Area): { position: Position; radiusKm: number } {
  const lats = polygonsOf(area).flatMap((rings) => (rings[0] ?? []).map(([, lat = 0]) => lat));
  const stretch = Math.cos((Math.min(...lats) + Math.max(...lats)) * (Math.PI / 360)) * KM_PER_DEGREE;
  const rings = polygonsOf(area)
    .flat()
    .map((ring) => ring.map(([lon = 0, lat = 0]) => ({ x: lon * stretch, y: lat * KM_PER_DEGREE })));
  const best = searchPole(rings);
  return { position: [best.x / stretch, best.y / KM_PER_DEGREE], radiusKm: best.distance };
}

interface Point {
  x: number;
  y: number;
}

function searchPole(rings: Point[][]): Cell {
  const toCell = (x: number, y: number, half: number) => ({
    x,
    y,
    half,
    distance: distanceInside(rings, x, y),
  });
  const [first, ...rest] = startCells(rings, toCell);
  if (!first) throw new Error('An area without vertices has no pole.');
  let best = rest.reduce((one, other) => (other.distance > one.distance ? other : one), first);
  let cells = [first, ...rest];
  while (cells.length > 0) {
    cells = cells
      .filter((cell) => cell.distance + cell.half * Math.SQRT2 > best.distance + PRECISION_KM)
      .flatMap(({ x, y, half }) =>
        [-1, 1].flatMap((right) =>
          [-1, 1].map((up) => toCell(x + (right * half) / 2, y + (up * half) / 2, half / 2)),
        ),
      );
    best = cells.reduce((one, other) => (other.distance > one.distance ? other : one), best);
  }
  return best;
}

function startCells(rings: Point[][], toCell: (x: number, y: number, half: number) => Cell): Cell[] {
  const points = rings.flat();
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
  const half = Math.max(width, height) / START_CELLS / 2;
  const cells: Cell[] = [];
  for (let x = left + half; x - half < left + width; x += 2 * half) {
    for (let y = bottom + half; y - half < bottom + height; y += 2 * half) cells.push(toCell(x, y, half));
  }
  return cells;
}

/** Distance to the nearest border; negative if the point lies outside (even-odd rule, holes respected). */
function distanceInside(rings: Point[][], x: number, y: number): number {
  let isInside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (const [index, to] of ring.entries()) {
      const from = ring[index - 1];
      if (!from) continue;
      if (from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x) {
        isInside = !isInside;
      }
      nearest = Math.min(nearest, distanceToSegment(from, to, x, y));
    }
  }
  return isInside ? nearest : -nearest;
}

function distanceToSegment(from: Point, to: Point, x: number, y: number): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const along = squared > 0 ? ((x - from.x) * dx + (y - from.y) * dy) / squared : 0;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - part * dx, y - from.y - part * dy);
}
