/** Takes an EDTF date apart for the formats of citations, which know a year, a month or a day, or two of them as a span. */
import type { EdtfDate } from '../dataset/types.ts';

export interface CitationDate {
  /** Year, month and day as far as they are known; of a span its two ends. */
  parts: number[][];
  isUncertain: boolean;
}

const CALENDAR = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?[~?%]?$/u;

/** Returns as much as is known and no more. Of dates that are no year, month or day (seasons, sets) the years they span. */
export function citationDate({ edtf, from, to, isUncertain }: EdtfDate): CitationDate {
  const ends = edtf.split('/');
  const isCalendar = ends.every((end) => CALENDAR.test(end));
  const years = [...new Set([from.slice(0, 4), to.slice(0, 4)])];
  const parts = (isCalendar ? ends : years).map((end) =>
    end
      .replace(/[~?%]$/u, '')
      .split('-')
      .map(Number),
  );
  return { parts, isUncertain };
}
