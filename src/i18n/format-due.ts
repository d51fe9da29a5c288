/** How far a deadline lies ahead of a day or behind it, by the calendar. */
import type { EdtfDate, Lang } from '../dataset/types.ts';
import { MESSAGES } from './messages.ts';

type Unit = 'day' | 'month' | 'year';

export interface DueStanding {
  kind: 'ahead' | 'soon' | 'today' | 'passed';
  /** Whole units between the day and the deadline, rounded down. */
  count: number;
  unit: Unit;
}

/** A deadline less than so many whole months ahead is soon. */
const SOON_MONTHS = 3;
/** From so many whole months on the span is told in years. */
const YEARS_FROM_MONTHS = 24;

const MS_PER_DAY = 86_400_000;
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The day so many months later, or the last day of that month if it is shorter. */
function addMonths(day: string, months: number): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(date, lastDate));
}

function wholeMonths(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, months) > timeOf(to) ? months - 1 : months;
}

function spanBetween(from: string, to: string): { months: number; count: number; unit: Unit } {
  const months = wholeMonths(from, to);
  if (months >= YEARS_FROM_MONTHS) return { months, count: Math.floor(months / 12), unit: 'year' };
  if (months > 0) return { months, count: months, unit: 'month' };
  return { months, count: (timeOf(to) - timeOf(from)) / MS_PER_DAY, unit: 'day' };
}

/**
 * Where an ISO 8601 day stands to a deadline, which lasts until the last day it can mean: `2027-04` has passed on
 * 1 May 2027.
 */
export function dueStanding(due: EdtfDate, day: string): DueStanding {
  if (day === due.to) return { kind: 'today', count: 0, unit: 'day' };
  const isPassed = day > due.to;
  const { months, count, unit } = isPassed ? spanBetween(due.to, day) : spanBetween(day, due.to);
  return { kind: isPassed ? 'passed' : months < SOON_MONTHS ? 'soon' : 'ahead', count, unit };
}

/** The standing in words: «через 5 месяцев», «срок прошёл 2 месяца назад, …»; an uncertain date says so. */
export function formatDue(due: EdtfDate, day: string, lang: Lang): string {
  const messages = MESSAGES[lang];
  const { kind, count, unit } = dueStanding(due, day);
  if (kind === 'today') return messages.dueToday;
  const span = kind === 'passed' ? messages.dueAgo[unit](count) : messages.dueIn[unit](count);
  const told = due.isUncertain ? messages.about(span) : span;
  return kind === 'passed' ? messages.duePassed(told) : told;
}
