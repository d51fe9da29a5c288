/** What facets narrow, count and offer as a way out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES, THEMES } from '../../../src/dataset/columns.ts';
import { indexDataset } from '../../../src/view/dataset-index.ts';
import { facetCounts, wayOut, withoutFacet } from '../../../src/view/facet-counts.ts';
import type { Hits } from '../../../src/view/narrowing.ts';
import { FACETS, START } from '../../../src/view/view.ts';
import type { Facet, View } from '../../../src/view/view.ts';
import { visibleAt } from '../../../src/view/visible.ts';
import { groupsAt } from './groups-at.ts';
import { SMALL } from './small-dataset.ts';

const index = indexDataset(SMALL, null);
const at = (placeId: string, change: Partial<View> = {}): View => ({ ...START, placeId, ...change });
const narrowed = (facet: Facet, ...values: string[]) => ({ facets: { ...START.facets, [facet]: values } });
const groupsOf = (view: View, hits: Hits = null) => groupsAt(index, view, hits);

describe('facets', () => {
  test('narrow by any value within one and by all across', () => {
    const facets = { ...START.facets, theme: ['media', 'representation'], status: ['called_for'] };
    expect(visibleAt(index, at('kz', { facets }), null).total).toBe(2);
  });
  test('narrow Houses and initiatives by who stands behind their milestones', () => {
    expect(groupsOf(at('kz', narrowed('speaker', 'secretary')))).toMatchObject({
      within: {},
      allRegions: ['statement:council-houses'],
    });
    expect(groupsOf(at('kz-19', narrowed('article', 'smartnews'))).here).toEqual([
      'facility:almaty-region',
      'statement:house-almaty',
    ]);
  });
  test('of time narrow by when it was said or reached', () => {
    const in2023 = at('kz', { said: { from: '2023', to: '2023' } });
    expect(groupsOf(in2023).within).toEqual({ 'kz-61-turkistan-city': ['facility:turkistan'] });
    expect(visibleAt(index, at('kz', { said: { from: null, to: '2021-06-15' } }), null).total).toBe(2);
    expect(visibleAt(index, at('kz', { said: { from: '2025-04-25', to: null } }), null).total).toBe(0);
  });
  test('carry every value with its true count', () => {
    const { theme, status, speaker } = facetCounts(index, at('kz'), null);
    expect(theme.map(({ value }) => value)).toEqual(THEMES);
    expect(status.map(({ value }) => value)).toEqual(STATUSES);
    expect(theme.find(({ value }) => value === 'houses_of_friendship')?.count).toBe(6);
    expect(theme.find(({ value }) => value === 'youth')).toEqual({
      value: 'youth',
      count: 0,
      isChosen: false,
    });
    expect(speaker.map(({ value, count }) => [value, count])).toEqual([
      ['president', 8],
      ['secretary', 1],
    ]);
  });
});

describe('an empty list', () => {
  test('names the one facet whose removal brings most back', () => {
    const facets = { ...START.facets, theme: ['representation'], speaker: ['secretary'] };
    const view = at('kz', { facets });
    expect(wayOut(index, view, null)).toEqual({ drop: 'speaker', count: 2 });
    expect(visibleAt(index, withoutFacet(view, 'speaker'), null).total).toBe(2);
  });
  test('names the query or the time if they are what is in the way', () => {
    const none: Hits = new Map();
    const query = at('kz', { query: 'zzz', ...narrowed('theme', 'media') });
    expect(wayOut(index, query, none)).toEqual({ drop: 'query', count: 1 });
    expect(withoutFacet(query, 'query').query).toBe('');
    const time = at('kz', { said: { from: '1990', to: '1990' } });
    expect(wayOut(index, time, null)).toEqual({ drop: 'said', count: 10 });
  });
  test('names nothing if no single removal helps, or if the list is not empty', () => {
    const facets = { ...START.facets, theme: ['youth'], speaker: ['secretary'] };
    expect(wayOut(index, at('kz', { facets, query: 'zzz' }), new Map())).toBeNull();
    expect(wayOut(index, at('kz'), null)).toBeNull();
  });
});

describe('for any view', () => {
  const values: Record<Facet, readonly string[]> = {
    theme: THEMES,
    status: STATUSES,
    speaker: ['president', 'secretary'],
    event: ['council-2021', 'session-34'],
    article: ['assembly', 'smartnews'],
  };
  const facets = fc.record(
    Object.fromEntries(
      FACETS.map((facet) => [
        facet,
        fc.subarray([...values[facet]], { maxLength: Math.min(3, values[facet].length) }),
      ]),
    ) as Record<Facet, fc.Arbitrary<string[]>>,
  );
  const sometimes = fc.oneof({ weight: 2, arbitrary: fc.constant(START.facets) }, facets);
  const views = fc.record({
    placeId: fc.constantFrom(...index.choosable),
    facets: fc.oneof(
      sometimes,
      facets.map(({ theme }) => ({ ...START.facets, theme })),
    ),
    said: fc.constantFrom(null, { from: '2025', to: null }, { from: null, to: '2023' }),
  });
  const hitsOf = fc.option(
    fc.subarray([...index.entry.keys()]).map((found): Hits => new Map(found.map((key) => [key, 1]))),
    { nil: null, freq: 2 },
  );
  const days = fc.constantFrom(null, '2022-01-01', '2024-06-01', '2025-04-24');

  test('the count of a value is what is listed when only that value of its facet is chosen', () => {
    let counted = 0;
    fc.assert(
      fc.property(views, hitsOf, days, (change, hits, asOf) => {
        const on = indexDataset(SMALL, asOf);
        const view = { ...START, ...change, asOf };
        const counts = facetCounts(on, view, hits);
        for (const facet of FACETS) {
          for (const { value, count, isChosen } of counts[facet]) {
            const chosen = { ...view, facets: { ...view.facets, [facet]: [value] } };
            expect(visibleAt(on, chosen, hits).total).toBe(count);
            expect(isChosen).toBe(view.facets[facet].includes(value));
            counted += count;
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(counted).toBeGreaterThan(1000);
  });
  test('the groups hold each entry that is counted, and no other', () => {
    fc.assert(
      fc.property(views, hitsOf, (change, hits) => {
        const view = { ...START, ...change };
        const { here, within, allRegions, national, unlocated } = groupsOf(view, hits);
        const listed = [...here, ...Object.values(within).flat(), ...allRegions, ...national, ...unlocated];
        expect(new Set(listed).size).toBe(visibleAt(index, view, hits).total);
      }),
    );
  });
  test('the way out of an empty list brings back as many as it says', () => {
    fc.assert(
      fc.property(views, hitsOf, (change, hits) => {
        const view = { ...START, ...change };
        const way = wayOut(index, view, hits);
        if (way === null) return;
        expect(visibleAt(index, view, hits).total).toBe(0);
        const after = visibleAt(index, withoutFacet(view, way.drop), way.drop === 'query' ? null : hits);
        expect(after.total).toBe(way.count);
      }),
      { numRuns: 300 },
    );
  });
});
