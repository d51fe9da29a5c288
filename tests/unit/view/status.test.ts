/** Statuses on a day. */
import { describe, expect, test } from 'vitest';
import type { Status } from '../../../src/dataset/types.ts';
import { heldFrom, stateOf, statusOn, STRENGTH, strongest } from '../../../src/view/status.ts';
import { STATUSES } from '../../../src/dataset/columns.ts';
import { date, facility, milestone } from './small-dataset.ts';

const EDITION = '2026-11-22';
const on = (day: string, ...steps: [string, Status][]) =>
  statusOn(
    steps.map(([when, status]) => milestone(when, status)),
    day,
    EDITION,
  )?.status ?? null;

describe('an uncertain date', () => {
  test('counts from the last day it can mean', () => {
    expect(heldFrom(date('2024'), EDITION)).toBe('2024-12-31');
    expect(on('2024-06-01', ['2024', 'opened'])).toBeNull();
    expect(on('2024-12-30', ['2024', 'opened'])).toBeNull();
    expect(on('2024-12-31', ['2024', 'opened'])).toBe('opened');
  });
  test('counts on the day of the edition even if its span is still running', () => {
    expect(on(EDITION, ['2026', 'opened'])).toBe('opened');
    expect(on('2026-11-21', ['2026', 'opened'])).toBeNull();
  });
  test('counts from its first day if it lies after the edition', () => {
    expect(heldFrom(date('2027-04'), EDITION)).toBe('2027-04-01');
    expect(on(EDITION, ['2027-04', 'done'])).toBeNull();
    expect(on('2027-04-01', ['2027-04', 'done'])).toBe('done');
  });
});

describe('the current status', () => {
  test('is null before the first milestone', () => {
    expect(on('2025-04-23', ['2025-04-24', 'instructed'])).toBeNull();
    expect(on(EDITION)).toBeNull();
  });
  test('is the latest, in whatever order the rows stand', () => {
    expect(on(EDITION, ['2023-11', 'under_construction'], ['2021-10-21', 'instructed'])).toBe(
      'under_construction',
    );
    expect(on('2022-01-01', ['2023-11', 'under_construction'], ['2021-10-21', 'instructed'])).toBe(
      'instructed',
    );
  });
  test('stays opened or under construction when an outside list names the House later', () => {
    expect(on(EDITION, ['2015', 'opened'], ['2025', 'listed'])).toBe('opened');
    expect(on(EDITION, ['2025-08-09', 'under_construction'], ['2025', 'listed'])).toBe('under_construction');
    expect(on(EDITION, ['2015', 'closed'], ['2025', 'listed'])).toBe('closed');
  });
  test('becomes listed when until then the House was only wished for', () => {
    expect(on(EDITION, ['2015', 'planned'], ['2025', 'listed'])).toBe('listed');
  });
  test('is not undone by a later wish', () => {
    expect(on(EDITION, ['1992', 'opened'], ['2025', 'planned'])).toBe('opened');
    expect(on(EDITION, ['2025-04', 'instructed'], ['2025-09', 'called_for'])).toBe('instructed');
    expect(on(EDITION, ['2025-04', 'instructed'], ['2025-09', 'planned'])).toBe('planned');
  });
  test('is closed after a closing, and anything but a list replaces that', () => {
    expect(on(EDITION, ['2015', 'opened'], ['2020', 'closed'])).toBe('closed');
    expect(on(EDITION, ['2020', 'closed'], ['2021', 'planned'])).toBe('planned');
    expect(on(EDITION, ['2020', 'closed'], ['2021', 'opened'])).toBe('opened');
  });
  test('of two milestones of one day is the stronger one', () => {
    expect(on(EDITION, ['2025-04-24', 'instructed'], ['2025-04-24', 'planned'])).toBe('instructed');
    expect(on(EDITION, ['2025-04-24', 'planned'], ['2025-04-24', 'instructed'])).toBe('instructed');
  });
});

describe('the strongest status', () => {
  test('claims most existence', () => {
    expect(strongest(['called_for', 'listed', 'instructed'])).toBe('listed');
    expect(strongest(['opened', 'instructed'])).toBe('opened');
    expect(strongest([])).toBeNull();
  });
  test('is defined for every status', () => {
    expect([...STRENGTH].sort()).toEqual([...STATUSES].sort());
  });
});

describe('nothing found', () => {
  const promised = facility('a', 'kz-19', {
    milestones: [milestone('2025-04-24', 'instructed')],
    nothingFoundBy: date('2026-11'),
  });
  const foundOn = (day: string, subject = promised) =>
    stateOf(subject, day, EDITION).nothingFoundBy?.edtf ?? null;

  test('is said from the first day of the search on', () => {
    expect(foundOn('2026-10-31')).toBeNull();
    expect(foundOn('2026-11-01')).toBe('2026-11');
    expect(foundOn(EDITION)).toBe('2026-11');
  });
  test('is not said of what stands, nor of what came to be known later', () => {
    const { milestones } = promised;
    const opened = { ...promised, milestones: [...milestones, milestone('2026', 'opened')] };
    expect(foundOn(EDITION, opened)).toBeNull();
    const overtaken = {
      ...promised,
      milestones: [...milestones, milestone('2026-12-05', 'under_construction')],
    };
    expect(foundOn('2026-12-04', overtaken)).toBe('2026-11');
    expect(foundOn('2026-12-05', overtaken)).toBeNull();
  });
  test('comes with the history that counts by the day', () => {
    const { current, history } = stateOf(promised, EDITION, EDITION);
    expect(current?.status).toBe('instructed');
    expect(history).toEqual(promised.milestones);
    expect(stateOf(promised, '2025-01-01', EDITION)).toEqual({
      current: null,
      history: [],
      nothingFoundBy: null,
    });
  });
});
