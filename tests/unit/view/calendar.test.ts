/** Days, months and years of the address. */
import { expect, test } from 'vitest';
import { firstDayOf, isCalendarDate, isRealDay, lastDayOf } from '../../../src/view/calendar.ts';

test('only days of the calendar are real', () => {
  const real = ['2024-02-29', '2000-02-29', '2025-04-30', '2025-12-31'];
  const unreal = [
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-1',
    '',
  ];
  expect(real.filter(isRealDay)).toEqual(real);
  expect(unreal.filter(isRealDay)).toEqual([]);
});

test('years, months and days are dates of the calendar', () => {
  expect(['2025', '2025-04', '2025-04-24'].every(isCalendarDate)).toBe(true);
  expect(['25', '2025-4', '2025-13', '2025-04-24T00:00', '2024~', 'now'].some(isCalendarDate)).toBe(false);
});

test('a year and a month span their days', () => {
  expect([firstDayOf('2024'), lastDayOf('2024')]).toEqual(['2024-01-01', '2024-12-31']);
  expect([firstDayOf('2024-02'), lastDayOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
  expect([firstDayOf('2025-04-24'), lastDayOf('2025-04-24')]).toEqual(['2025-04-24', '2025-04-24']);
});
