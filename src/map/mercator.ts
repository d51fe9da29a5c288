/** Web Mercator (EPSG:3857) as MapLibre counts it: a world of 512 px at zoom 0. */
import type { Position } from '../dataset/types.ts';

const WORLD = 512;
const RADIANS = Math.PI / 180;

/** Pixels from the world's left upper corner at the zoom. */
export function toPixels([lon, lat]: Position, zoom: number): [x: number, y: number] {
  const world = WORLD * 2 ** zoom;
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));
  return [((lon + 180) / 360) * world, (0.5 - north / (2 * Math.PI)) * world];
}

/** The position (WGS 84 degrees) of pixels from the world's left upper corner at the zoom. */
export function toPosition([x, y]: readonly [x: number, y: number], zoom: number): Position {
  const world = WORLD * 2 ** zoom;
  const north = (0.5 - y / world) * 2 * Math.PI;
  return [(x / world) * 360 - 180, (2 * Math.atan(Math.exp(north)) - Math.PI / 2) / RADIANS];
}

/** Metres on the ground that a pixel covers at the latitude and zoom. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (Math.cos(lat * RADIANS) * 40_075_016.686) / (WORLD * 2 ** zoom);
}
