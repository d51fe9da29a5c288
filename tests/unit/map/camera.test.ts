/** Frames, cameras and the scale bar. */
import { describe, expect, it } from 'vitest';
import { isSameCamera } from '../../../src/map/camera.ts';
import { fitFrame } from '../../../src/map/fit.ts';
import { COUNTRY_FRAME, keepNear, type Frame } from '../../../src/map/frame.ts';
import { metresPerPixel, toPixels, toPosition } from '../../../src/map/mercator.ts';
import { scaleBar } from '../../../src/map/scale-bar.ts';

const SCREENS = [
  { width: 960, height: 716 },
  { width: 360, height: 640 },
  { width: 600, height: 283 },
  { width: 1920, height: 1080 },
];
const PADDING = { top: 16, right: 16, bottom: 130, left: 40 };

/** Where a position is on the screen, px. */
function onScreen(
  lon: number,
  lat: number,
  size: { width: number; height: number },
  padding = PADDING,
  frame = COUNTRY_FRAME,
) {
  const camera = fitFrame(frame, size, padding);
  const [x, y] = toPixels([lon, lat], camera.zoom);
  const [middleX, middleY] = toPixels([camera.lon, camera.lat], camera.zoom);
  return [x - middleX + size.width / 2, y - middleY + size.height / 2] as const;
}

describe('fitFrame', () => {
  it.each(SCREENS)('shows the whole country beside the overlays on $width × $height', (size) => {
    const [west, south, east, north] = COUNTRY_FRAME;
    const [left, top] = onScreen(west, north, size);
    const [right, bottom] = onScreen(east, south, size);
    expect(left).toBeGreaterThanOrEqual(PADDING.left - 0.01);
    expect(top).toBeGreaterThanOrEqual(PADDING.top - 0.01);
    expect(right).toBeLessThanOrEqual(size.width - PADDING.right + 0.01);
    expect(bottom).toBeLessThanOrEqual(size.height - PADDING.bottom + 0.01);
  });

  it('stays off a small place far enough to see where it is', () => {
    const village: Frame = [76.9, 43.2, 76.91, 43.21];
    expect(fitFrame(village, { width: 960, height: 716 }, PADDING).zoom).toBe(8.5);
  });

  it('keeps room for the map when overlays cover nearly all of it', () => {
    const camera = fitFrame(COUNTRY_FRAME, { width: 360, height: 300 }, { ...PADDING, bottom: 290 });
    expect(camera.zoom).toBeGreaterThan(1);
    expect(camera.lat).toBeLessThan(48);
  });
});

describe('keepNear', () => {
  it('keeps the middle of the screen in the country and the zoom within its limits', () => {
    expect(keepNear(0, 40, 0)).toEqual({ lon: 46, lat: 40, zoom: 2 });
    expect(keepNear(120, 80, 20)).toEqual({ lon: 88, lat: 56, zoom: 11 });
    expect(keepNear(70, 48, 5)).toEqual({ lon: 70, lat: 48, zoom: 5 });
  });

  it('lets the south of the country be seen above a sheet, by as many pixels at every zoom', () => {
    const south = (zoom: number) =>
      toPixels([66, keepNear(66, 0, zoom).lat], zoom)[1] - toPixels([66, 40], zoom)[1];
    expect(south(3)).toBeGreaterThan(150);
    expect(south(3)).toBeLessThan(260);
    expect(Math.abs(south(8) - south(3))).toBeLessThan(40);
  });
});

describe('isSameCamera', () => {
  it('takes the rounding of the address for no move', () => {
    const camera = { lon: 66.90004, lat: 48.10004, zoom: 5.204 };
    expect(isSameCamera(camera, { lon: 66.9, lat: 48.1, zoom: 5.2 })).toBe(true);
    expect(isSameCamera(camera, { lon: 66.91, lat: 48.1, zoom: 5.2 })).toBe(false);
    expect(isSameCamera(camera, { lon: 66.9, lat: 48.1, zoom: 5.3 })).toBe(false);
  });
});

describe('mercator', () => {
  it('goes to pixels and back', () => {
    const [lon, lat] = toPosition(toPixels([76.95, 43.25], 7.3), 7.3);
    expect(lon).toBeCloseTo(76.95, 9);
    expect(lat).toBeCloseTo(43.25, 9);
  });

  it('counts 78 271.5 m for a pixel at the equator at zoom 0', () => {
    expect(metresPerPixel(0, 0)).toBeCloseTo(78_271.517, 2);
  });
});

describe('scaleBar', () => {
  it('is the longest round distance that fits', () => {
    const bar = scaleBar(48, 4, 90, 'ru');
    expect(bar.label).toBe('200 км');
    expect(bar.widthPx).toBeLessThanOrEqual(90);
    expect(bar.widthPx * metresPerPixel(48, 4)).toBeCloseTo(200_000, 3);
  });

  it('says kilometres and metres in each language', () => {
    expect(scaleBar(48, 4, 90, 'kk').label).toBe('200 км');
    expect(scaleBar(48, 4, 90, 'en').label).toBe('200 km');
    expect(scaleBar(48, 14, 90, 'kk').label).toBe('200 м');
  });
});
