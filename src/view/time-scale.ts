/** Lays the days of a timeline along a line on which busy years are wide and empty years narrow. */

export interface TimeScale {
  /** First and last day of the line, ISO 8601: always 1 January and 31 December. */
  first: string;
  last: string;
  /** Where each year begins, from 0 to 1. */
  years: readonly { year: number; at: number }[];
  /** Where a day lies, from 0 to 1; days outside the line lie at its ends. */
  fractionOf: (day: string) => number;
  /** The ISO 8601 day at a place from 0 to 1; the inverse of `fractionOf`. */
  dayAt: (fraction: number) => string;
}

/** Widths of a year: without anything, with one day, for each day more, and with a deadline ahead, whose words need room. */
const EMPTY = 0.15;
const ONE = 1;
const EACH_MORE = 0.6;
const AHEAD = 3;

const MS_PER_DAY = 86_400_000;

const yearOf = (day: string) => Number(day.slice(0, 4));
const newYear = (year: number) => `${String(year).padStart(4, '0')}-01-01`;
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/**
 * A scale from the year of `first` to the year of `last` (ISO 8601 days, the first no later than the last). Within a
 * year it is linear; a year is the wider the more different days of `days` it holds, and wider still after `today`.
 */
export function timeScale(days: readonly string[], first: string, last: string, today: string): TimeScale {
  const [firstYear, lastYear] = [yearOf(first), yearOf(last)];
  const held = new Map<number, number>();
  for (const day of new Set(days)) held.set(yearOf(day), (held.get(yearOf(day)) ?? 0) + 1);
  const widthOf = (year: number) => {
    const count = held.get(year) ?? 0;
    if (count === 0) return EMPTY;
    return (year > yearOf(today) ? AHEAD : ONE) + EACH_MORE * (count - 1);
  };
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const total = years.reduce((sum, year) => sum + widthOf(year), 0);
  let reached = 0;
  const spans = years.map((year) => {
    const start = timeOf(newYear(year));
    const length = (timeOf(newYear(year + 1)) - start) / MS_PER_DAY;
    const at = reached;
    reached += widthOf(year) / total;
    return { year, at, width: widthOf(year) / total, start, length };
  });

  const fractionOf = (day: string): number => {
    const span = spans[yearOf(day) - firstYear];
    if (!span) return yearOf(day) < firstYear ? 0 : 1;
    return span.at + (span.width * (timeOf(day) - span.start)) / MS_PER_DAY / span.length;
  };
  const dayAt = (fraction: number): string => {
    const span = spans.findLast(({ at }) => at <= fraction + Number.EPSILON) ?? spans[0];
    if (!span) return first;
    const offset = Math.round(((fraction - span.at) / span.width) * span.length);
    const days = clamp(offset, 0, span.length - (span.year === lastYear ? 1 : 0));
    return new Date(span.start + days * MS_PER_DAY).toISOString().slice(0, 10);
  };
  return {
    first: newYear(firstYear),
    last: `${String(lastYear).padStart(4, '0')}-12-31`,
    years: spans.map(({ year, at }) => ({ year, at })),
    fractionOf,
    dayAt,
  };
}
