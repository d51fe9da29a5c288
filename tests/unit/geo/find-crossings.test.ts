/** Lines that cross or touch are found, lines that only share ends are not. */
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { findCrossings } from '../../../src/build/geo/find-crossings.ts';

const line = (...positions: Position[]) => positions;
const flat = line([60, 45], [62, 45]);

describe('findCrossings', () => {
  it.each([
    ['a cross', line([61, 44], [61, 46])],
    ['an end on the middle of a segment', line([61, 45], [61, 46])],
    ['an overlap along the line', line([61, 45], [63, 45])],
    ['an overlap from a common end', line([60, 45], [61, 45])],
    ['the same segment twice', line([62, 45], [60, 45])],
  ])('finds %s', (_what, other) => {
    expect(findCrossings([line([60, 40], [61, 40]), flat, other])).toEqual([1, 2]);
  });

  it.each([
    ['lines that share an end', line([62, 45], [62, 46])],
    ['a line that goes on straight', line([62, 45], [64, 45])],
    ['lines that run side by side', line([60, 45.00001], [62, 45.00001])],
  ])('passes %s', (_what, other) => {
    expect(findCrossings([flat, other])).toEqual([]);
  });

  it('finds a line that crosses itself', () => {
    expect(findCrossings([line([60, 45], [61, 46], [61, 45], [60, 46])])).toEqual([0]);
  });
});
