/** Finds lines that touch each other elsewhere than at their common ends. */
import type { Position } from 'geojson';
import { toGrid } from './coordinates.ts';

type Point = [x: number, y: number];
interface Segment {
  line: number;
  from: Point;
  to: Point;
}

/** Size of a cell of the search grid, in units of the fifth decimal of a degree. */
const CELL = 5000;

/**
 * The indexes, ascending, of the lines (WGS 84 degrees at 5 decimals) that cross or touch another line, or
 * themselves, anywhere but where two segments share an end. Exact: computed on whole numbers.
 */
export function findCrossings(lines: readonly Position[][]): number[] {
  const found = new Set<number>();
  for (const cell of segmentsByCell(lines).values()) {
    for (const [index, one] of cell.entries()) {
      for (const other of cell.slice(index + 1)) {
        if ((found.has(one.line) && found.has(other.line)) || !isMeeting(one, other)) continue;
        found.add(one.line);
        found.add(other.line);
      }
    }
  }
  return [...found].sort((one, other) => one - other);
}

function segmentsByCell(lines: readonly Position[][]): Map<string, Segment[]> {
  const cells = new Map<string, Segment[]>();
  for (const [line, positions] of lines.entries()) {
    const points = positions.map(toGrid);
    for (const [index, to] of points.entries()) {
      const from = points[index - 1];
      if (!from) continue;
      for (const key of cellsOf(from, to)) {
        const cell = cells.get(key);
        if (cell) cell.push({ line, from, to });
        else cells.set(key, [{ line, from, to }]);
      }
    }
  }
  return cells;
}

function cellsOf(from: Point, to: Point): string[] {
  const [left, right] = [from[0], to[0]].map((x) => Math.floor(x / CELL)).sort((a, b) => a - b);
  const [bottom, top] = [from[1], to[1]].map((y) => Math.floor(y / CELL)).sort((a, b) => a - b);
  const keys: string[] = [];
  for (let x = left ?? 0; x <= (right ?? 0); x += 1) {
    for (let y = bottom ?? 0; y <= (top ?? 0); y += 1) keys.push(`${x} ${y}`);
  }
  return keys;
}

function isMeeting(one: Segment, other: Segment): boolean {
  const sharedEnds = [other.from, other.to].filter(
    (point) => isSame(point, one.from) || isSame(point, one.to),
  );
  if (sharedEnds.length === 2) return true;
  if (sharedEnds.length === 1) {
    const ofOne = sharedEnds.some((end) => isSame(end, one.from)) ? one.to : one.from;
    const ofOther = sharedEnds.some((end) => isSame(end, other.from)) ? other.to : other.from;
    return isOn(ofOne, other) || isOn(ofOther, one);
  }
  const sides = [
    sideOf(one, other.from) * sideOf(one, other.to),
    sideOf(other, one.from) * sideOf(other, one.to),
  ];
  if (sides.every((product) => product < 0)) return true;
  return isOn(other.from, one) || isOn(other.to, one) || isOn(one.from, other) || isOn(one.to, other);
}

/** 1 if the point lies left of the segment, -1 right of it, 0 on its line. */
function sideOf({ from, to }: Segment, point: Point): number {
  return Math.sign((to[0] - from[0]) * (point[1] - from[1]) - (point[0] - from[0]) * (to[1] - from[1]));
}

function isOn(point: Point, segment: Segment): boolean {
  const { from, to } = segment;
  return (
    sideOf(segment, point) === 0 &&
    (point[0] - from[0]) * (point[0] - to[0]) <= 0 &&
    (point[1] - from[1]) * (point[1] - to[1]) <= 0
  );
}

function isSame(one: Point, other: Point): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
