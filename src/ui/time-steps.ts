/** Which day a step along the timeline leads to. */

export interface Line {
  first: string;
  last: string;
  /** The days at which one stops, oldest first. */
  stops: readonly string[];
}

export type Step = 'back' | 'forward' | 'year-back' | 'year-forward' | 'start' | 'end';

const STEP_OF_KEY: Readonly<Record<string, Step>> = {
  ArrowLeft: 'back',
  ArrowDown: 'back',
  ArrowRight: 'forward',
  ArrowUp: 'forward',
  PageDown: 'year-back',
  PageUp: 'year-forward',
  Home: 'start',
  End: 'end',
};

/** The step that a key of a slider asks for (WAI-ARIA slider pattern); null for other keys. */
export function stepOfKey(key: string): Step | null {
  return STEP_OF_KEY[key] ?? null;
}

function yearsLater(day: string, years: number): string {
  const moved = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  // A 29 February that is not is read as 1 March.
  const isReal = new Date(`${moved}T00:00:00Z`).toISOString().startsWith(moved);
  return isReal ? moved : moved.replace(/29$/u, '28');
}

const within = (day: string, { first, last }: Line) => (day < first ? first : day > last ? last : day);

/** The ISO 8601 day after a step; at the ends of the line it stays. */
export function steppedFrom(day: string, step: Step, line: Line): string {
  switch (step) {
    case 'back':
      return line.stops.findLast((stop) => stop < day) ?? line.first;
    case 'forward':
      return line.stops.find((stop) => stop > day) ?? line.last;
    case 'year-back':
      return within(yearsLater(day, -1), line);
    case 'year-forward':
      return within(yearsLater(day, 1), line);
    case 'start':
      return line.first;
    case 'end':
      return line.last;
  }
}

/** The stop within reach of a place on the line, if there is one; distances in px. */
export function snapped(
  x: number,
  stops: readonly string[],
  xOf: (day: string) => number,
  reach: number,
): string | null {
  let best: string | null = null;
  let nearest = reach;
  for (const stop of stops) {
    const distance = Math.abs(xOf(stop) - x);
    if (distance > nearest) continue;
    best = stop;
    nearest = distance;
  }
  return best;
}
