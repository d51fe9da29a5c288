/** Labels never overlap, marks never lie on each other, and steps lead where the keys say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterMarks, leadingMark } from '../../../src/ui/cluster-marks.ts';
import { placeLabels } from '../../../src/ui/place-labels.ts';
import { snapped, stepOfKey, steppedFrom } from '../../../src/ui/time-steps.ts';
import type { TimelineMark } from '../../../src/ui/timeline-mark.ts';

const mark = (day: string, weight = 1): TimelineMark => ({
  day,
  sign: { kind: 'event' },
  bandFrom: null,
  count: 1,
  label: day,
  lines: [day],
  weight,
});

describe('placeLabels', () => {
  it('keeps labels on the line and apart, and the first always stands', () => {
    const label = fc.record({
      x: fc.integer({ min: 0, max: 700 }),
      width: fc.integer({ min: 10, max: 200 }),
      prefersLeft: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 30 }), (labels) => {
        const lefts = placeLabels(labels, 700);
        expect(lefts[0]).not.toBeNull();
        const boxes = lefts.flatMap((left, index) =>
          left === null ? [] : [{ left, right: left + (labels[index]?.width ?? 0) }],
        );
        boxes.sort((a, b) => a.left - b.left);
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(700);
          expect(box.left).toBeGreaterThanOrEqual(boxes[index - 1]?.right ?? 0);
        }
      }),
    );
  });

  it('makes room beside the first for what comes after it', () => {
    const handle = { x: 500, width: 100, prefersLeft: true };
    expect(placeLabels([handle, { x: 530, width: 100 }], 700)).toEqual([412, 518]);
  });
});

describe('clusterMarks', () => {
  const xOf = (day: string) => Number(day);

  it('loses no mark, and keeps clusters apart', () => {
    const days = fc.uniqueArray(fc.integer({ min: 100, max: 999 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(days, (numbers) => {
        const marks = numbers.sort((a, b) => a - b).map((number) => mark(String(number)));
        const clusters = clusterMarks(marks, { xOf, gap: 24, editionDay: '999' });
        expect(clusters.flatMap((cluster) => cluster.marks)).toEqual(marks);
        for (const [index, { x }] of clusters.entries())
          expect(x - (clusters[index - 1]?.x ?? -Infinity)).toBeGreaterThanOrEqual(24);
      }),
    );
  });

  it('never joins what is known with what is due later', () => {
    const clusters = clusterMarks([mark('500'), mark('501')], { xOf, gap: 24, editionDay: '500' });
    expect(clusters.map(({ marks }) => marks.length)).toEqual([1, 1]);
  });

  it('is spoken for by the weightiest, of equals by the last', () => {
    const lead = (...marks: TimelineMark[]) => leadingMark({ x: 0, marks })?.day;
    expect(lead(mark('1', 5), mark('2', 9), mark('3', 1))).toBe('2');
    expect(lead(mark('1', 5), mark('2', 5))).toBe('2');
  });
});

describe('steps', () => {
  const line = { first: '2024-01-01', last: '2027-12-31', stops: ['2024-01-01', '2024-02-29', '2026-11-22'] };

  it.each([
    ['ArrowRight', '2024-01-01', '2024-02-29'],
    ['ArrowUp', '2025-07-01', '2026-11-22'],
    ['ArrowRight', '2026-11-22', '2027-12-31'],
    ['ArrowLeft', '2025-07-01', '2024-02-29'],
    ['ArrowDown', '2024-01-01', '2024-01-01'],
    ['PageUp', '2024-02-29', '2025-02-28'],
    ['PageUp', '2027-06-01', '2027-12-31'],
    ['PageDown', '2026-11-22', '2025-11-22'],
    ['PageDown', '2024-06-01', '2024-01-01'],
    ['Home', '2026-11-22', '2024-01-01'],
    ['End', '2026-11-22', '2027-12-31'],
  ])('%s leads from %s to %s', (key, from, to) => {
    const step = stepOfKey(key);
    expect(step && steppedFrom(from, step, line)).toBe(to);
  });

  it('leave other keys alone', () => {
    expect(stepOfKey('Tab')).toBeNull();
  });

  it('take the day of the nearest stop within reach', () => {
    const at = (x: number) => snapped(x, ['10', '20'], Number, 4);
    expect([at(13), at(15), at(17), at(24), at(25)]).toEqual(['10', null, '20', '20', null]);
  });
});
