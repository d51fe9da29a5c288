/** How far a deadline lies ahead or behind, at the edges of months and years. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/dataset/edtf-date.ts';
import type { EdtfDate } from '../../../src/dataset/types.ts';
import { dueStanding, formatDue } from '../../../src/i18n/format-due.ts';

function due(edtf: string): EdtfDate {
  const date = parseEdtf(edtf);
  if (!date) throw new Error(`${edtf} is no date`);
  return date;
}

describe('dueStanding', () => {
  it.each([
    ['2027-04-30', '2026-11-22', 'ahead', 5, 'month'],
    ['2027-04', '2026-11-30', 'ahead', 5, 'month'],
    ['2027-04', '2027-04-01', 'soon', 29, 'day'],
    ['2027-04', '2027-04-30', 'today', 0, 'day'],
    ['2027-04', '2027-05-01', 'passed', 1, 'day'],
    ['2027-04', '2027-05-29', 'passed', 29, 'day'],
    ['2027-04', '2027-05-30', 'passed', 1, 'month'],
    ['2025-02-28', '2025-01-31', 'soon', 1, 'month'],
    ['2024-02-29', '2024-01-31', 'soon', 1, 'month'],
    ['2024-02-28', '2024-01-31', 'soon', 28, 'day'],
    ['2025-02-28', '2024-02-29', 'ahead', 12, 'month'],
    ['2027-02-22', '2026-11-22', 'ahead', 3, 'month'],
    ['2027-02-21', '2026-11-22', 'soon', 2, 'month'],
    ['2028-11-22', '2026-11-22', 'ahead', 2, 'year'],
    ['2028-11-21', '2026-11-22', 'ahead', 23, 'month'],
    ['2026/2030', '2026-11-22', 'ahead', 4, 'year'],
    ['2024', '2026-12-31', 'passed', 2, 'year'],
  ])('%s as of %s is %s: %i %s', (edtf, day, kind, count, unit) => {
    expect(dueStanding(due(edtf), day)).toEqual({ kind, count, unit });
  });

  it('turns only on the last day the date can mean, and never counts less than one but on that day', () => {
    const days = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, days, (deadline, day) => {
        const { kind, count } = dueStanding(due(deadline), day);
        expect(kind === 'passed').toBe(day > deadline);
        expect(kind === 'today').toBe(day === deadline);
        expect(count > 0).toBe(day !== deadline);
      }),
    );
  });
});

describe('formatDue', () => {
  it('speaks each language', () => {
    const date = due('2027-04');
    expect(formatDue(date, '2026-11-22', 'ru')).toBe('через 5 месяцев');
    expect(formatDue(date, '2026-11-22', 'kk')).toBe('5 айдан кейін');
    expect(formatDue(date, '2026-11-22', 'en')).toBe('in 5 months');
    expect(formatDue(date, '2027-05-02', 'ru')).toBe('срок прошёл 2 дня назад, о выполнении сведений нет');
    expect(formatDue(date, '2027-04-30', 'en')).toBe('due on this day');
  });

  it('says when the date itself is uncertain', () => {
    expect(formatDue(due('2027-04~'), '2026-11-22', 'ru')).toBe('примерно через 5 месяцев');
    expect(formatDue(due('2027-04~'), '2029-05-02', 'en')).toBe(
      'the date passed about 2 years ago, nothing is known of its completion',
    );
  });
});
