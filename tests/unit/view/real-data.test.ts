/** The views of the real data that the readers were promised. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataFiles } from '../../../src/build/data-files.ts';
import { compileDataset } from '../../../src/dataset/compile-dataset.ts';
import { areaStatuses } from '../../../src/view/area-statuses.ts';
import { indexDataset } from '../../../src/view/dataset-index.ts';
import { facetCounts } from '../../../src/view/facet-counts.ts';
import { placeCounts } from '../../../src/view/place-counts.ts';
import { FACETS, START } from '../../../src/view/view.ts';
import type { View } from '../../../src/view/view.ts';
import { visibleAt } from '../../../src/view/visible.ts';

const { dataset } = compileDataset(readDataFiles('data'));
const index = indexDataset(dataset, null);
const at = (placeId: string): View => ({ ...START, placeId });

describe('each place of the articles', () => {
  test.each([
    ['kz-31-korday', 'Кордайском'],
    ['kz-19-uighur', 'Уйгурском'],
    ['kz-61-sairam', 'Сайрамском'],
    ['kz-33-panfilov', 'Панфиловском'],
    ['kz-19', 'Алматинской области'],
    ['kz-61-turkistan-city', 'Туркестане'],
    ['kz-71', 'Астане'],
    ['kz-75', 'Алматы'],
  ])('%s shows the words that name it', (placeId, words) => {
    expect(index.choosable.has(placeId)).toBe(true);
    const { here } = visibleAt(index, at(placeId), null);
    const exact = here.statements.flatMap(({ statement }) =>
      statement.excerpts.map((excerpt) => excerpt.exact),
    );
    expect(exact.filter((text) => text.includes(words)).length).toBeGreaterThan(0);
  });
  test('shows after that what is about all regions', () => {
    const { allRegions } = visibleAt(index, at('kz-10'), null);
    expect(allRegions.statements.map(({ statement }) => statement.id)).toContain('houses-on-tourist-maps');
  });
});

test('the country shows every statement once, the unlocated one among them', () => {
  const { within, allRegions, national, unlocated } = visibleAt(index, at('kz'), null);
  const listed = [...within, allRegions, national, unlocated].flatMap(({ statements }) => statements);
  expect(new Set(listed.map(({ key }) => key)).size).toBe(dataset.statements.length);
  expect(unlocated.statements.map(({ statement }) => statement.id)).toContain(
    'houses-in-towns-and-district-centres',
  );
});

test('the capital is not spoken of where a session only sat', () => {
  const { here, venueEvents } = visibleAt(index, at('kz-71'), null);
  expect(venueEvents.map(({ id }) => id)).toEqual(['council-2021', 'session-xxxiii', 'session-xxxiv']);
  expect(here.statements.map(({ statement }) => statement.id)).toEqual(['museum-expositions']);
  expect(placeCounts(index, at('kz'), null).get('kz-71')?.statements).toBe(1);
});

test('Almaty Region is known by area and Turkistan by a point, as of any day', () => {
  const status = (placeId: string, day: string | null) =>
    areaStatuses(indexDataset(dataset, day)).get(placeId);
  expect(status('kz-19', '2025-04-23')).toBeUndefined();
  expect(status('kz-19', '2025-04-24')).toEqual({ status: 'instructed', isKnownByArea: true });
  expect(status('kz-61', '2022-06-01')).toEqual({ status: 'instructed', isKnownByArea: false });
  expect(status('kz-61', '2024-06-01')).toEqual({ status: 'under_construction', isKnownByArea: false });
  expect(status('kz-61', null)).toEqual({ status: 'opened', isKnownByArea: false });
  expect(status('kz-61-sairam', null)).toEqual({ status: 'called_for', isKnownByArea: true });
});

test('of the House of Almaty Region nothing was found by the day of the search, and not before', () => {
  const found = (day: string | null) => {
    const entry = indexDataset(dataset, day).entry.get('facility:almaty-region');
    return entry?.kind === 'facility' ? (entry.state.nothingFoundBy?.edtf ?? null) : undefined;
  };
  expect(found('2025-06-01')).toBeNull();
  expect(found(null)).toMatch(/^2026-11/);
});

test('each count is what is listed when only that value of its facet is chosen', () => {
  const any = facetCounts(index, at('kz'), null);
  const valueOf = fc.constantFrom(
    ...FACETS.flatMap((facet) => any[facet].map(({ value }) => ({ facet, value }))),
  );
  const place = fc.constantFrom(...index.choosable);
  let counted = 0;
  fc.assert(
    fc.property(place, fc.option(valueOf, { nil: null }), (placeId, chosen) => {
      const facets = { ...START.facets, ...(chosen ? { [chosen.facet]: [chosen.value] } : {}) };
      const view = { ...START, placeId, facets };
      const counts = facetCounts(index, view, null);
      for (const facet of FACETS) {
        for (const { value, count } of counts[facet]) {
          const only = { ...view, facets: { ...facets, [facet]: [value] } };
          expect(visibleAt(index, only, null).total).toBe(count);
          counted += count;
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(counted).toBeGreaterThan(0);
});
