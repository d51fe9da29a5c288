/** What is typed with the wrong keyboard layout on is understood, and what is typed right is left alone. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readDataFiles } from '../../../src/build/data-files.ts';
import { compileDataset } from '../../../src/dataset/compile-dataset.ts';
import { LANGS } from '../../../src/dataset/columns.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { THEME_NAMES } from '../../../src/i18n/theme-names.ts';
import { otherLayouts } from '../../../src/view/keyboard-layout.ts';
import { createSearch } from '../../../src/view/search.ts';
import type { Search } from '../../../src/view/search.ts';
import { ENGLISH, KAZAKH, NOTHING, ODD_LETTERS, RUSSIAN } from '../../fixtures/search-queries.ts';

let dataset: Dataset;
let search: Search;
beforeAll(() => {
  ({ dataset } = compileDataset(readDataFiles('data')));
  search = createSearch(dataset, THEME_NAMES);
});

describe('other layouts', () => {
  test.each([
    ['rjhlfq', 'кордай'],
    ['Cfqhfvcrbq hfqjy', 'Сайрамский район'],
    [';fhrtyn', 'жаркент'],
    ['0jhlfq felfys', 'қордай ауданы'],
    ['N8hr3cnfy', 'Түркістан'],
    ['r-ritnfe', 'көкшетау'],
    [')jhlfq', 'Қордай'],
    ['ыфшкфь', 'sairam'],
    ['Лщквфн', 'Korday'],
    ['т8рк3стан', 'түркістан'],
    ['әқәғ', '2025'],
  ])('«%s» can mean «%s»', (typed, meant) => {
    expect(otherLayouts(typed)).toContain(meant);
  });
  test('never give the query itself, nothing twice, and no sign alone', () => {
    for (const query of ['rjhlfq', '2025', 'ё', '-', '', 'кордай 28']) {
      const readings = otherLayouts(query);
      expect(readings).not.toContain(query);
      expect(new Set(readings).size).toBe(readings.length);
      for (const reading of readings) expect(reading).toMatch(/[\p{L}\p{N}]/u);
    }
  });
  test('leave numbers as they are', () => {
    expect(otherLayouts('2025')).toEqual([]);
    expect(otherLayouts('fkvfns 28')).toContain('алматы 28');
  });
});

describe('the search', () => {
  test.each([
    ['rjhlfq', 'кордай', 'kz-31-korday'],
    ['Cfqhfv', 'Сайрам', 'kz-61-sairam'],
    ['eqгур', 'уйгур', 'kz-19-uighur'],
    ['0jhlfq', 'қордай', 'kz-31-korday'],
    ['N8hr3cnfy j,kscs', 'Түркістан облысы', 'kz-61'],
    ['т8рк3стан', 'түркістан', 'kz-61-turkistan-city'],
    ['ыфшкфь', 'sairam', 'kz-61-sairam'],
    ['Лщквфн', 'Korday', 'kz-31-korday'],
  ])('takes «%s» for «%s»', (typed, meant, placeId) => {
    const { query, places } = search.find(typed);
    expect(query).toBe(meant);
    expect(places[0]?.id).toBe(placeId);
  });
  test('reads a query in another layout only if it finds nothing as it is', () => {
    const names = dataset.places.flatMap(({ name, aliases }) => [
      ...LANGS.map((lang) => name[lang]),
      ...aliases,
    ]);
    const typed = [RUSSIAN, KAZAKH, ENGLISH, ODD_LETTERS, NOTHING].flat().map(({ query }) => query);
    const beginnings = names.flatMap((name) => [3, 4, 5].map((length) => name.slice(0, length)));
    const others = [
      ...names,
      ...beginnings,
      ...typed,
      '1990',
      '28',
      'Алматы 28',
      'Nairobi',
      'Мәскеу',
      'zzzz',
      'фффф',
    ];
    expect(others.length).toBeGreaterThan(3000);
    expect(others.filter((query) => search.find(query).query !== query)).toEqual([]);
  });
});
