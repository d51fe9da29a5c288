/** Which words are marked as found: those by which the search found the text, and no others. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readDataFiles } from '../../../src/build/data-files.ts';
import { compileDataset } from '../../../src/dataset/compile-dataset.ts';
import { LANGS } from '../../../src/dataset/columns.ts';
import type { Dataset, Lang } from '../../../src/dataset/types.ts';
import { THEME_NAMES } from '../../../src/i18n/theme-names.ts';
import { createSearch } from '../../../src/view/search.ts';
import type { Search } from '../../../src/view/search.ts';
import { entryTexts } from '../../../src/view/search-texts.ts';
import { ENGLISH, KAZAKH, RUSSIAN } from '../../fixtures/search-queries.ts';

let dataset: Dataset;
let search: Search;
beforeAll(() => {
  ({ dataset } = compileDataset(readDataFiles('data')));
  search = createSearch(dataset, THEME_NAMES);
});

const words = (query: string, text: string, lang: Lang) =>
  search.wordsIn(search.find(query), text, lang).map(({ start, end }) => text.slice(start, end));
const letters = (query: string, text: string, lang: Lang) =>
  search.lettersIn(search.find(query), text, lang).map(({ start, end }) => text.slice(start, end));

describe('the words', () => {
  test.each([
    ['сайрам', 'ru', 'в Сайрамском районе', ['Сайрамском']],
    ['sairam', 'ru', 'в Сайрамском районе', ['Сайрамском']],
    ['ыфшкфь', 'ru', 'в Сайрамском районе', ['Сайрамском']],
    ['Қордай', 'en', 'Korday District', ['Korday']],
    ['Кордайском', 'en', 'Korday District', []],
    ['Түркістан', 'kk', 'Түркістандағы Достық үйі', ['Түркістандағы']],
    ['туризм', 'ru', 'нанести на карты туристических маршрутов', []],
    ['туристических', 'ru', 'на карты «туристических» маршрутов', ['туристических']],
    ['сайрма', 'ru', 'в Сайрамском районе', []],
    ['сайрма', 'ru', 'Сайрам', ['Сайрам']],
    ['Катон-Карагай', 'ru', 'Дом дружбы в Катон-Карагае', ['Катон', 'Карагае']],
    ['zzz', 'ru', 'в Сайрамском районе', []],
  ] as const)('of «%s» in %s “%s”', (query, lang, text, expected) => {
    expect(words(query, text, lang)).toEqual(expected);
  });
  test('stand in the text in order and apart', () => {
    for (const { query } of RUSSIAN.slice(0, 12)) {
      const found = search.find(query);
      for (const { gist } of dataset.statements) {
        for (const lang of LANGS) {
          let last = 0;
          for (const { start, end } of search.wordsIn(found, gist[lang], lang)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(gist[lang].slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}]$|^[\p{L}\p{N}]$/u);
            last = end;
          }
        }
      }
    }
  });
  test('are there in some text of everything that is found', () => {
    const rows = [...entryTexts(dataset, THEME_NAMES)];
    let looked = 0;
    for (const { query } of [...RUSSIAN, ...KAZAKH, ...ENGLISH].filter((_, at) => at % 3 === 0)) {
      const found = search.find(query);
      for (const { id, texts } of rows) {
        if (!found.entries?.has(id)) continue;
        looked += 1;
        const isMarked = Object.entries(texts).some(([field, each]) =>
          (field === 'alias' ? LANGS : LANGS.filter((lang) => field.endsWith(lang))).some((lang) =>
            (each ?? []).some((text) => search.wordsIn(found, text, lang).length > 0),
          ),
        );
        expect(isMarked, `${query}: ${id}`).toBe(true);
      }
    }
    expect(looked).toBeGreaterThan(100);
  });
});

describe('the letters', () => {
  test.each([
    ['сай', 'ru', 'Сайрамский район', ['Сай']],
    ['kor', 'ru', 'Кордайский район', ['Кор']],
    ['zharken', 'ru', 'Жаркент', ['Жаркен']],
    ['Кордайском', 'ru', 'Кордайский район', ['Кордайский']],
  ] as const)('typed as «%s» are those of %s “%s”', (query, lang, text, expected) => {
    expect(letters(query, text, lang)).toEqual(expected);
  });
});
