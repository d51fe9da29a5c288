/** The search over the real data answers what people type. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readDataFiles } from '../../../src/build/data-files.ts';
import { compileDataset } from '../../../src/dataset/compile-dataset.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { THEME_NAMES } from '../../../src/i18n/theme-names.ts';
import { createSearch } from '../../../src/view/search.ts';
import type { Search } from '../../../src/view/search.ts';
import { ENGLISH, KAZAKH, NOTHING, ODD_LETTERS, RUSSIAN } from '../../fixtures/search-queries.ts';

const TABLE = { RUSSIAN, KAZAKH, ENGLISH, ODD_LETTERS, NOTHING };

let dataset: Dataset;
let search: Search;
beforeAll(() => {
  ({ dataset } = compileDataset(readDataFiles('data')));
  search = createSearch(dataset, THEME_NAMES);
});

test('the table holds at least sixty queries, each once, and names only what is in the data', () => {
  const rows = Object.values(TABLE).flat();
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(new Set(rows.map(({ query }) => query)).size).toBe(rows.length);
  const known = new Set([
    ...dataset.places.map(({ id }) => id),
    ...dataset.facilities.map(({ id }) => `facility:${id}`),
    ...dataset.initiatives.map(({ id }) => `initiative:${id}`),
    ...dataset.statements.map(({ id }) => `statement:${id}`),
  ]);
  const named = rows.flatMap(({ place, finds = [], first, not = [] }) => [
    ...(place ? [place] : []),
    ...finds,
    ...(first ? [first] : []),
    ...not,
  ]);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

describe.each(Object.entries(TABLE))('%s', (_, queries) => {
  test.each(queries)('$query', ({ query, place, finds = [], first, not = [], isEmpty }) => {
    const { places, entries } = search.find(query);
    const keys = [...(entries?.keys() ?? [])];
    const found = [...places.map(({ id }) => id), ...keys];
    if (place !== undefined) expect(places[0]?.id ?? null).toBe(place);
    if (first !== undefined) expect(keys[0]).toBe(first);
    expect(found).toEqual(expect.arrayContaining([...finds]));
    expect(found.filter((id) => not.includes(id))).toEqual([]);
    expect(found.length === 0).toBe(isEmpty ?? false);
  });
});

test('words too common to search for, and a first letter, narrow nothing', () => {
  for (const query of ['', '  ', 'в', 'и на', 'the', 'м', '«»']) {
    expect(search.find(query), query).toMatchObject({ places: [], entries: null });
  }
  expect(search.find('Сайрам м').places[0]?.id).toBe('kz-61-sairam');
});

test('any query is answered in the time between two keys', () => {
  const queries = [...RUSSIAN, ...KAZAKH, ...ENGLISH, ...ODD_LETTERS].map(({ query }) => query);
  const started = performance.now();
  for (const query of queries) search.find(query);
  expect((performance.now() - started) / queries.length).toBeLessThan(50);
});

test('places are as many as asked for, the best first', () => {
  const { places } = search.find('область', 5);
  expect(places).toHaveLength(5);
  const scores = places.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});
