/** The camera that shows a frame beside what covers the map. */
import type { Camera } from './camera.ts';
import type { Frame } from './frame.ts';
import { toPixels, toPosition } from './mercator.ts';

/** What covers the edges of the map, px. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Nearest zoom for small places: their surroundings say where they are. */
const NEAREST = 8.5;
/** Room around the frame, px. */
const ROOM = 14;
/** Share of the map that must remain when overlays cover most of it. */
const LEAST_SHARE = 0.25;

/**
 * The camera (degrees, zoom of MapLibre) that shows the whole frame as near as it fits into what the padding leaves
 * free of a map of this size in px.
 */
export function fitFrame(frame: Frame, size: { width: number; height: number }, padding: Padding): Camera {
  const [left, right] = shrink(padding.left + ROOM, padding.right + ROOM, size.width);
  const [top, bottom] = shrink(padding.top + ROOM, padding.bottom + ROOM, size.height);
  const [west, south, east, north] = frame;
  const [x0, y0] = toPixels([west, north], 0);
  const [x1, y1] = toPixels([east, south], 0);
  const scale = Math.min((size.width - left - right) / (x1 - x0), (size.height - top - bottom) / (y1 - y0));
  const zoom = Math.min(NEAREST, Math.log2(scale));
  const shift = 2 ** -zoom / 2;
  const [lon, lat] = toPosition(
    [(x0 + x1) / 2 + (right - left) * shift, (y0 + y1) / 2 + (bottom - top) * shift],
    0,
  );
  return { lon, lat, zoom };
}

/** The two paddings, made smaller evenly if they would leave too little. */
function shrink(one: number, other: number, whole: number): [number, number] {
  const most = whole * (1 - LEAST_SHARE);
  const share = Math.min(1, most / (one + other || 1));
  return [one * share, other * share];
}
