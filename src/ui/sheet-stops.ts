/** The three heights at which the sheet of a phone comes to rest, and which of them a drag ends at. */

export const SHEET_STOPS = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/** Heights in px for a box of this height in px: the name of the place; half; all but the row with the search. */
export function sheetHeights(boxHeight: number): Record<SheetStop, number> {
  return { peek: 124, half: Math.round(boxHeight * 0.48), full: boxHeight - 64 };
}

/** A drag that is let go at this speed (px per ms) goes on by what it would roll in this time (ms). */
const ROLL_MS = 160;

/** The stop at which a sheet of this height (px) comes to rest when let go at a velocity (px per ms, up is positive). */
export function stopNear(height: number, velocity: number, boxHeight: number): SheetStop {
  const heights = sheetHeights(boxHeight);
  const end = height + velocity * ROLL_MS;
  return SHEET_STOPS.reduce((best, stop) =>
    Math.abs(heights[stop] - end) < Math.abs(heights[best] - end) ? stop : best,
  );
}

/** The stop above (1) or below (-1); the same at either end. */
export function stopBeside(stop: SheetStop, by: 1 | -1): SheetStop {
  return SHEET_STOPS[SHEET_STOPS.indexOf(stop) + by] ?? stop;
}
