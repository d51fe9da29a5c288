/** Where on the screen a position of the map is. */
import type { Position } from '../dataset/types.ts';
import type { Camera } from './camera.ts';
import type { Padding } from './fit.ts';
import { toPixels } from './mercator.ts';

interface Size {
  width: number;
  height: number;
}

/** So near to an edge a place is hardly seen, px. */
const EDGE = 24;

/** Pixels from the left upper corner of a map of this size that looks where the camera says. */
export function toScreen(
  position: Position,
  camera: Camera,
  { width, height }: Size,
): [x: number, y: number] {
  const [x, y] = toPixels(position, camera.zoom);
  const [middleX, middleY] = toPixels([camera.lon, camera.lat], camera.zoom);
  return [width / 2 + x - middleX, height / 2 + y - middleY];
}

/** Whether a point of the screen lies in the map, clear of its edges and of what covers them. */
export function isInSight(
  [x, y]: readonly [number, number],
  { width, height }: Size,
  covered: Padding,
): boolean {
  return (
    x >= covered.left + EDGE &&
    x <= width - covered.right - EDGE &&
    y >= covered.top + EDGE &&
    y <= height - covered.bottom - EDGE
  );
}
