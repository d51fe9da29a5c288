/** Frames of the map: boxes to show, and how far the camera may go. */

/** West, south, east, north in degrees, WGS 84. */
export type Frame = readonly [west: number, south: number, east: number, north: number];

/** Kazakhstan, border to border. */
export const COUNTRY_FRAME: Frame = [46.49, 40.57, 87.32, 55.45];

/** What the files of the ground hold. */
export const GROUND_FRAME: Frame = [43, 38.5, 91, 57.5];

export const MIN_ZOOM = 2;
export const MAX_ZOOM = 11;

/** Where the middle of the screen may be: inside the country with a little room. */
const MIDDLE: Frame = [46, 40, 88, 56];
/** How far south of that, px, so that the south of the country can be seen above a sheet. */
const SHEET_PX = 220;
/** Degrees of latitude in a px at zoom 0 in the middle of the country; half of it with each zoom. */
const LATITUDE_PER_PX = (360 / 512) * Math.cos((48 * Math.PI) / 180);

/**
 * The camera (degrees, zoom of MapLibre) kept where there is something to see. A limit on the middle instead of
 * on the edges, because the whole country must fit into a tall screen too.
 */
export function keepNear(lon: number, lat: number, zoom: number): { lon: number; lat: number; zoom: number } {
  const [west, south, east, north] = MIDDLE;
  const keptZoom = Math.min(Math.max(zoom, MIN_ZOOM), MAX_ZOOM);
  const behindSheet = (SHEET_PX * LATITUDE_PER_PX) / 2 ** keptZoom;
  return {
    lon: Math.min(Math.max(lon, west), east),
    lat: Math.min(Math.max(lat, south - behindSheet), north),
    zoom: keptZoom,
  };
}
