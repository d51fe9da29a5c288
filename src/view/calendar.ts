/** Reads the days, months and years that an address may carry (ISO 8601, calendar dates of reduced precision). */

const DAY = /^\d{4}-(\d{2})-(\d{2})$/;
const MONTH = /^\d{4}-(\d{2})$/;
const YEAR = /^\d{4}$/;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isMonth = (digits: string | undefined) => Number(digits) >= 1 && Number(digits) <= 12;

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. */
export function isRealDay(text: string): boolean {
  const [, month, day] = DAY.exec(text) ?? [];
  if (!isMonth(month)) return false;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(text.slice(0, 4)), Number(month));
}

/** Whether the text is a year, a month or a day of the calendar. */
export function isCalendarDate(text: string): boolean {
  return YEAR.test(text) || isMonth(MONTH.exec(text)?.[1]) || isRealDay(text);
}

/** First day of a year, month or day that `isCalendarDate` accepts. */
export function firstDayOf(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** Last day of a year, month or day that `isCalendarDate` accepts. */
export function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
}
