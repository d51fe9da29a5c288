/** Rounding and winding of coordinates. */
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  roundPosition,
  signedArea,
  toArea,
  windPolygon,
  withoutRepeats,
} from '../../../src/build/geo/coordinates.ts';

const square: Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const hole: Position[] = [
  [1, 1],
  [2, 1],
  [2, 2],
  [1, 2],
  [1, 1],
];

describe('roundPosition', () => {
  it('keeps five decimals, drops the height and knows no negative zero', () => {
    expect(roundPosition([71.123456, -0.000001, 300])).toEqual([71.12346, 0]);
    expect(Object.is(roundPosition([-0.000001, 0])[0], 0)).toBe(true);
  });
});

describe('signedArea', () => {
  it('is positive for a ring that runs counter-clockwise', () => {
    expect(signedArea(square)).toBe(2 * 16 * 1e10);
    expect(signedArea(square.toReversed())).toBe(-2 * 16 * 1e10);
  });
});

describe('windPolygon', () => {
  it.each([
    [square, hole],
    [square.toReversed(), hole],
    [square, hole.toReversed()],
  ])('turns the outer ring counter-clockwise and the hole clockwise', (outer, inner) => {
    expect(windPolygon([outer, inner]).map((ring) => Math.sign(signedArea(ring)))).toEqual([1, -1]);
  });
});

describe('withoutRepeats', () => {
  it('drops a position that repeats the one before, not the closing one', () => {
    expect(withoutRepeats([...square, [0, 0]])).toEqual(square);
  });
});

describe('toArea', () => {
  it('is a Polygon if there is one, and puts the largest first if there are more', () => {
    expect(toArea([[square, hole]]).type).toBe('Polygon');
    const far = hole.map(([lon = 0, lat = 0]) => [lon + 10, lat]);
    expect(toArea([[far], [square]])).toEqual({ type: 'MultiPolygon', coordinates: [[square], [far]] });
  });

  it('drops a ring that rounding flattens', () => {
    const speck = hole.map(([lon = 0, lat = 0]) => [lon / 1e6, lat / 1e6]);
    expect(toArea([[square], [speck]])).toEqual({ type: 'Polygon', coordinates: [square] });
  });
});
