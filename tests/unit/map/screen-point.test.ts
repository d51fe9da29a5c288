/** Positions of the map are found on the screen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitFrame } from '../../../src/map/fit.ts';
import { COUNTRY_FRAME } from '../../../src/map/frame.ts';
import { isInSight, toScreen } from '../../../src/map/screen-point.ts';

const SIZE = { width: 960, height: 700 };
const PADDING = { top: 16, right: 16, bottom: 150, left: 16 };

describe('toScreen', () => {
  it('puts what the camera looks at into the middle', () => {
    expect(toScreen([70, 48], { lon: 70, lat: 48, zoom: 5 }, SIZE)).toEqual([480, 350]);
  });

  it('counts right and down', () => {
    const [x, y] = toScreen([71, 47], { lon: 70, lat: 48, zoom: 5 }, SIZE);
    expect(x).toBeCloseTo(480 + (512 * 32) / 360, 5);
    expect(y).toBeGreaterThan(350 + (512 * 32) / 360);
  });
});

describe('isInSight', () => {
  it('sees every point of a frame that was fitted, and none behind the legend', () => {
    const camera = fitFrame(COUNTRY_FRAME, SIZE, PADDING);
    const [west, south, east, north] = COUNTRY_FRAME;
    // The room a frame is given around is a little less than what counts as an edge.
    const lon = fc.double({ min: west + 1, max: east - 1, noNaN: true });
    const lat = fc.double({ min: south + 1, max: north - 1, noNaN: true });
    fc.assert(fc.property(lon, lat, (x, y) => isInSight(toScreen([x, y], camera, SIZE), SIZE, PADDING)));
    expect(isInSight([480, 600], SIZE, PADDING)).toBe(false);
    expect(isInSight([480, 520], SIZE, PADDING)).toBe(true);
    expect(isInSight([5, 300], SIZE, PADDING)).toBe(false);
  });
});
