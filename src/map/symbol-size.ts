/** How large symbols are drawn at which zoom. */

/** Halo around a symbol, in units of the grid of 24. */
export const HALO = 2.2;

/** Side in px at which the images are drawn; the style scales them down from there. */
export const IMAGE_SIZE = { main: 26, small: 16 } as const;

interface Stop {
  zoom: number;
  size: number;
}

/** Size in px by zoom, growing evenly between the stops. */
export const MAIN_STOPS: readonly Stop[] = [
  { zoom: 2.5, size: 16 },
  { zoom: 3.8, size: 20 },
  { zoom: 6, size: 26 },
];
export const SMALL_STOPS: readonly Stop[] = [
  { zoom: 3.5, size: 11 },
  { zoom: 6, size: 16 },
];

/** Diameter in px of a symbol with its halo at the zoom. */
export function symbolDiameter(zoom: number, isMain: boolean): number {
  return (sizeAt(zoom, isMain ? MAIN_STOPS : SMALL_STOPS) * (24 + 2 * HALO)) / 24;
}

function sizeAt(zoom: number, stops: readonly Stop[]): number {
  const next = stops.findIndex((stop) => stop.zoom > zoom);
  const [before, after] = [stops[next - 1], stops[next]];
  if (next === 0 && after) return after.size;
  if (!before || !after) return stops.at(-1)?.size ?? 0;
  return before.size + ((after.size - before.size) * (zoom - before.zoom)) / (after.zoom - before.zoom);
}
