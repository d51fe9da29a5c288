/** The scale of the timeline is monotone, invertible, and gives busy years more room. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeScale } from '../../../src/view/time-scale.ts';

const TODAY = '2026-11-22';
const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const held = fc.uniqueArray(anyDay, { minLength: 1, maxLength: 40 }).map((days) => days.sort());
const scaleOf = (days: string[]) => timeScale(days, days[0] ?? '', days.at(-1) ?? '', TODAY);

test('a day is found again where it was put', () => {
  fc.assert(
    fc.property(held, anyDay, (days, day) => {
      const scale = scaleOf(days);
      fc.pre(day >= scale.first && day <= scale.last);
      expect(scale.dayAt(scale.fractionOf(day))).toBe(day);
    }),
  );
});

test('a later day never lies before an earlier one', () => {
  fc.assert(
    fc.property(held, anyDay, anyDay, (days, a, b) => {
      const { fractionOf, first, last } = scaleOf(days);
      const [early, late] = a < b ? [a, b] : [b, a];
      expect(fractionOf(early)).toBeLessThanOrEqual(fractionOf(late));
      if (early < late && early >= first && late <= last)
        expect(fractionOf(early)).toBeLessThan(fractionOf(late));
    }),
  );
});

test('every place of the line is a day of it, in order', () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(held, place, place, (days, a, b) => {
      const { dayAt, first, last } = scaleOf(days);
      const [left, right] = a < b ? [a, b] : [b, a];
      expect(dayAt(left) >= first && dayAt(right) <= last).toBe(true);
      expect(dayAt(left) <= dayAt(right)).toBe(true);
    }),
  );
});

test('the line is whole years; days outside lie at its ends', () => {
  const scale = timeScale(['2014-06-01', '2016-02-29'], '2014-06-01', '2016-02-29', TODAY);
  expect([scale.first, scale.last]).toEqual(['2014-01-01', '2016-12-31']);
  expect([scale.fractionOf('1990-01-01'), scale.fractionOf('2030-01-01')]).toEqual([0, 1]);
  expect([scale.dayAt(0), scale.dayAt(1)]).toEqual(['2014-01-01', '2016-12-31']);
});

test('the more a year holds the wider it is, and empty years are narrow', () => {
  const days = ['2020-05-01', '2022-01-01', '2022-03-01', '2022-09-01', '2023-01-01'];
  const { years } = timeScale(days, '2020-05-01', '2023-01-01', TODAY);
  const [one = 0, none = 0, three = 0] = years.map(({ at }, index) => (years[index + 1]?.at ?? 1) - at);
  expect(three).toBeGreaterThan(one);
  expect(one).toBeGreaterThan(none * 4);
});
