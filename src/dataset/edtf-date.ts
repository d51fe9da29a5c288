/** Reads dates as precise as they are known (EDTF, ISO 8601-2, levels 0 to 2). */
import edtf, { parse, type Parsed } from 'edtf';
import type { EdtfDate } from './types.ts';

/** Longer texts are not dates, and the grammar would take long to say so. */
const LONGEST = 60;
const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/**
 * First and last month (1-based; 13 and 14 are of the next year) of the divisions of a year, ISO 8601-2 codes 21 to 41.
 * The library's own spans begin spring in January and mistake two quadrimesters. Seasons without a hemisphere are those
 * of Kazakhstan; a winter is the one that begins in December of its year.
 */
const DIVISIONS: Record<number, readonly [first: number, last: number]> = {
  ...{ 21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14] },
  ...{ 25: [3, 5], 26: [6, 8], 27: [9, 11], 28: [12, 14] },
  ...{ 29: [9, 11], 30: [12, 14], 31: [3, 5], 32: [6, 8] },
  ...{ 33: [1, 3], 34: [4, 6], 35: [7, 9], 36: [10, 12] },
  ...{ 37: [1, 4], 38: [5, 8], 39: [9, 12] },
  ...{ 40: [1, 6], 41: [7, 12] },
};

/** Midnight UTC of a day; months count from 0 and may overflow. Unlike `Date.UTC` it takes the years 0 to 99 as they are. */
const moment = (year: number, month: number, day: number) => new Date(0).setUTCFullYear(year, month, day);

const daysInMonth = (year: number, month: number) => new Date(moment(year, month + 1, 0)).getUTCDate();

/** Whether each date is a day of the calendar with no time of day; the library lets 2023-02-29 pass as 1 March. */
function isCalendar({ type, values }: Parsed): boolean {
  if (type === 'Year') return false;
  if (type !== 'Date' && type !== undefined) {
    return values.flat().every((value) => value === null || typeof value === 'number' || isCalendar(value));
  }
  const [year, month, day] = values as number[];
  if (year === undefined || values.length > 3) return false;
  return month === undefined || day === undefined || day <= daysInMonth(year, month);
}

/** ISO day of a moment; null if the year has not four digits. An open or unknown end is the outermost day. */
function isoDay(time: number | null, outermost: string): string | null {
  if (time === null || Math.abs(time) === Infinity) return outermost;
  if (Number.isNaN(time)) return null;
  const day = new Date(time).toISOString().slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}

/** The first and last moment of sets and lists, also of those with runs (`{2025..2027}`), which the library cuts short. */
function spanOfMembers({ values, earlier, later }: Parsed): readonly [number, number] {
  const spans = values.flat().map((value) => spanOf(value as Parsed));
  return [
    earlier ? -Infinity : Math.min(...spans.map(([min]) => min ?? NaN)),
    later ? Infinity : Math.max(...spans.map(([, max]) => max ?? NaN)),
  ];
}

/** The first and last moment that a parsed date can mean. */
function spanOf(parsed: Parsed): readonly [number | null, number | null] {
  if (parsed.type === 'List' || parsed.type === 'Set') return spanOfMembers(parsed);
  const [year, code] = parsed.values;
  const months = parsed.type === 'Season' && typeof code === 'number' ? DIVISIONS[code] : undefined;
  if (months && typeof year === 'number') {
    return [moment(year, months[0] - 1, 1), moment(year, months[1], 0)];
  }
  const { min, max } = edtf(parsed);
  return [min, max];
}

/**
 * Returns the date with the days it spans, or null if the text is not EDTF of level 0 to 2, is no day of the calendar,
 * has a time of day, or lies outside the years 0000 to 9999. Open and unknown ends span to those years.
 */
export function parseEdtf(text: string): EdtfDate | null {
  if (text.length > LONGEST) return null;
  try {
    const parsed = parse(text, { level: 2 });
    if (!isCalendar(parsed)) return null;
    const [min, max] = spanOf(parsed);
    const from = isoDay(min, FIRST_DAY);
    const to = isoDay(max, LAST_DAY);
    if (from === null || to === null || from > to) return null;
    return { edtf: text, from, to, isUncertain: /[~?%]/.test(text) };
  } catch {
    return null;
  }
}
