/** What the timeline is given: its marks, each with its words, and the line on which they lie. */
import type { StatusKey } from '../looks/palette.ts';

export interface TimelineMark {
  /** The ISO 8601 day that a click on it shows. */
  day: string;
  sign:
    { kind: 'status'; status: StatusKey } | { kind: 'event' } | { kind: 'deadline'; endedOn: string | null };
  /** The first day that an uncertain date can mean: a band reaches from there to `day`. */
  bandFrom: string | null;
  /** How many things fall on the day. */
  count: number;
  /** A name or a date to stand above it, if there is room. */
  label: string;
  /** What happened, one thing a line. */
  lines: readonly string[];
  /** The greater goes first where there is room for one. */
  weight: number;
}

export interface TimelineScale {
  first: string;
  last: string;
  years: readonly { year: number; at: number }[];
  fractionOf: (day: string) => number;
  dayAt: (fraction: number) => string;
}
