/** Rounding and winding of coordinates, as RFC 7946 asks. */
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';

const DECIMALS = 5;
const SCALE = 10 ** DECIMALS;

/** The position in degrees at 5 decimals, about a metre. */
export function roundPosition(position: Position): Position {
  return position.slice(0, 2).map((degrees) => Math.round(degrees * SCALE) / SCALE + 0);
}

/** The position as whole units of the fifth decimal, so that arithmetic on it is exact. */
export function toGrid(position: Position): [x: number, y: number] {
  return [Math.round((position[0] ?? NaN) * SCALE), Math.round((position[1] ?? NaN) * SCALE)];
}

/** Twice the signed area of a closed ring, in squared grid units: positive if it runs counter-clockwise. */
export function signedArea(ring: Position[]): number {
  const points = ring.map(toGrid);
  const [originX, originY] = points[0] ?? [0, 0];
  return points.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return sum + (fromX - originX) * (y - originY) - (x - originX) * (fromY - originY);
  }, 0);
}

/** The polygon with its outer ring counter-clockwise and its holes clockwise (RFC 7946 §3.1.6). */
export function windPolygon(rings: Position[][]): Position[][] {
  return rings.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed()));
}

/** The polygons of an area, each a list of rings. */
export function polygonsOf(area: Polygon | MultiPolygon): Position[][][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

/** The area of these polygons: rounded, wound, without rings that rounding has flattened; the largest first. */
export function toArea(polygons: Position[][][]): Polygon | MultiPolygon {
  const sound = polygons
    .map((rings) => rings.map(roundRing).filter((ring) => ring.length > 3 && signedArea(ring) !== 0))
    .filter((rings) => rings.length > 0)
    .map(windPolygon)
    .sort((one, other) => signedArea(other[0] ?? []) - signedArea(one[0] ?? []));
  const [only, ...others] = sound;
  return only && others.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: sound };
}

function roundRing(ring: Position[]): Position[] {
  return withoutRepeats(ring.map(roundPosition));
}

/** The line without positions that repeat the one before. */
export function withoutRepeats(line: Position[]): Position[] {
  return line.filter((position, index) => {
    const before = line[index - 1];
    return !before || before[0] !== position[0] || before[1] !== position[1];
  });
}

/** The closed rings of an area, or the lines of a line; nothing for a point. */
export function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}
