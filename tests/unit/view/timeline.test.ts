/** The timeline of the real data: what falls on which day, narrowed by place and facets. */
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../../src/build/data-files.ts';
import { compileDataset } from '../../../src/dataset/compile-dataset.ts';
import { indexDataset } from '../../../src/view/dataset-index.ts';
import { timelineOf, type TimeMark, type TimelineView } from '../../../src/view/timeline.ts';
import { START } from '../../../src/view/view.ts';

const { dataset } = compileDataset(readDataFiles('data'));
const index = indexDataset(dataset, '9999-12-31');
const at = (change: Partial<TimelineView>) => timelineOf(index, { ...START, ...change }, null);

function told({ day, items }: TimeMark): string {
  const kinds = items.map((item) => (item.kind === 'milestone' ? item.status : item.kind));
  return `${day} ${kinds.sort().join(' ')}`;
}

describe('timelineOf', () => {
  it('holds every milestone of the country once, in the order of time', () => {
    const { marks, scale } = at({});
    const milestones = marks.flatMap(({ items }) => items).filter(({ kind }) => kind === 'milestone');
    const all = [...dataset.facilities, ...dataset.initiatives].flatMap((subject) => subject.milestones);
    expect(milestones.length).toBe(all.length);
    const days = marks.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].sort());
    expect(scale.first).toBe('1992-01-01');
    expect(scale.last).toBe('2030-12-31');
  });

  it('puts an uncertain date on the day from which it counts', () => {
    const { marks } = at({ placeId: 'kz-61-turkistan-city' });
    expect(marks.map(told)).toEqual([
      '2021-10-21 instructed',
      '2023-11-30 under_construction',
      '2024-09-27 opened',
      '2024-12-31 opened',
      '2025-04-24 event',
    ]);
  });

  it('fits its years to the place', () => {
    const { marks, scale } = at({ placeId: 'kz-61-sairam' });
    expect(marks.map(told)).toEqual(['2025-04-24 called_for event', '2026-11-01 searched']);
    expect([scale.first, scale.last]).toEqual(['2025-01-01', '2026-12-31']);
  });

  it('knows deadlines, and since when nothing is awaited', () => {
    const deadlines = at({})
      .marks.flatMap(({ items }) => items)
      .flatMap((item) => (item.kind === 'due' ? [[item.initiative.id, item.day, item.endedOn]] : []));
    expect(deadlines).toEqual([
      ['eldesu-and-tatulasu', '2027-04-30', null],
      ['assembly-concept', '2030-12-31', '2025-12-29'],
    ]);
  });

  it('passes the facets; a status picks the days that brought it', () => {
    const { marks } = at({ facets: { ...START.facets, status: ['under_construction'] } });
    expect(marks.map(told)).toEqual([
      '2023-11-30 under_construction',
      '2025-05-01 under_construction',
      '2025-08-09 under_construction',
      '2025-12-10 under_construction',
    ]);
    const tourism = at({ facets: { ...START.facets, theme: ['tourism'] } });
    expect(tourism.marks.map(({ day }) => day)).toEqual(['2025-04-24']);
  });

  it('keeps to the span of time that the list is narrowed to', () => {
    const { marks } = at({ said: { from: '1990', to: '1999-12' } });
    expect(marks.map(told)).toEqual(['1992-12-31 opened', '1999-09-01 listed']);
  });

  it('is an empty line where nothing has a date', () => {
    const { marks, scale } = at({ placeId: 'kz-61-sairam', said: { from: null, to: '1950' } });
    expect(marks).toEqual([]);
    expect([scale.first, scale.last]).toEqual(['2026-01-01', '2026-12-31']);
  });
});
