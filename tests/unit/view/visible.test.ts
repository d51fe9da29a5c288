/** What a view lists, in which groups and order. */
import { describe, expect, test } from 'vitest';
import { areaStatuses } from '../../../src/view/area-statuses.ts';
import { indexDataset } from '../../../src/view/dataset-index.ts';
import type { EntryKey } from '../../../src/view/entries.ts';
import type { Hits } from '../../../src/view/narrowing.ts';
import { placeCounts } from '../../../src/view/place-counts.ts';
import { START } from '../../../src/view/view.ts';
import type { View } from '../../../src/view/view.ts';
import { visibleAt } from '../../../src/view/visible.ts';
import { groupsAt, keysOf } from './groups-at.ts';
import { date, facility, milestone, SMALL, statement, subject } from './small-dataset.ts';

const index = indexDataset(SMALL, null);
const at = (placeId: string, change: Partial<View> = {}): View => ({ ...START, placeId, ...change });
const groupsOf = (view: View, hits: Hits = null, on = index) => groupsAt(on, view, hits);

describe('the country', () => {
  test('lists everything in its groups', () => {
    expect(groupsOf(at('kz'))).toEqual({
      here: [],
      within: {
        'kz-19': ['facility:almaty-region', 'statement:house-almaty'],
        'kz-19-uighur': ['statement:represented', 'initiative:representation'],
        'kz-61-sairam': ['statement:represented', 'initiative:representation'],
        'kz-61-turkistan-city': ['facility:turkistan', 'statement:house-almaty'],
        'kz-71': ['facility:astana'],
      },
      allRegions: ['statement:council-houses', 'initiative:clubs'],
      national: ['statement:unity'],
      unlocated: ['statement:several-towns'],
    });
  });
  test('counts an entry about several places once', () => {
    expect(visibleAt(index, at('kz'), null).total).toBe(10);
  });
  test('lists a region before its districts, by name', () => {
    const order = visibleAt(index, at('kz'), null).within.map(({ placeId }) => placeId);
    expect(order).toEqual(['kz-19', 'kz-19-uighur', 'kz-71', 'kz-61-sairam', 'kz-61-turkistan-city']);
  });
});

describe('a place', () => {
  test('lists what is about itself, then about places inside, then about all regions', () => {
    expect(groupsOf(at('kz-19'))).toEqual({
      here: ['facility:almaty-region', 'statement:house-almaty'],
      within: { 'kz-19-uighur': ['statement:represented', 'initiative:representation'] },
      allRegions: ['statement:council-houses', 'initiative:clubs'],
      national: [],
      unlocated: [],
    });
  });
  test('where a session sat does not count that as a statement about it', () => {
    const { here, venueEvents } = visibleAt(index, at('kz-71'), null);
    expect(keysOf(here)).toEqual(['facility:astana']);
    expect(venueEvents.map(({ id }) => id)).toEqual(['council-2021', 'session-34']);
    expect(placeCounts(index, at('kz'), null).get('kz-71')).toEqual({
      statements: 0,
      houses: 1,
      initiatives: 0,
    });
  });
  test('does not list what is about a region for its districts', () => {
    expect(groupsOf(at('kz-19-uighur')).here).toEqual(['statement:represented', 'initiative:representation']);
  });
});

describe('the as-of day', () => {
  const early = indexDataset(SMALL, '2024-06-01');
  test('hides what was not said or begun by then', () => {
    expect(groupsOf(at('kz'), null, early)).toEqual({
      here: [],
      within: { 'kz-61-turkistan-city': ['facility:turkistan'], 'kz-71': ['facility:astana'] },
      allRegions: ['statement:council-houses'],
      national: [],
      unlocated: [],
    });
    expect(visibleAt(early, at('kz-71'), null).venueEvents.map(({ id }) => id)).toEqual(['council-2021']);
  });
  test('shows the status of that day', () => {
    const shown = (asOf: string | null) => areaStatuses(indexDataset(SMALL, asOf)).get('kz-61');
    expect(shown('2021-01-01')).toBeUndefined();
    expect(shown('2022-01-01')).toEqual({ status: 'instructed', isKnownByArea: false });
    expect(shown('2024-06-01')).toEqual({ status: 'under_construction', isKnownByArea: false });
    expect(shown(null)).toEqual({ status: 'opened', isKnownByArea: false });
  });
  test('hides the words of a newspaper before what they report, or before they came out', () => {
    const [article] = SMALL.articles;
    const undated = statement('undated', { speakerId: null, eventId: null, saidOn: null });
    const printed = {
      ...SMALL,
      articles: SMALL.articles.map((row) => ({ ...row, publishedOn: date('2025-04-24') })),
      statements: [...SMALL.statements, undated],
    };
    const has = (dataset: typeof SMALL, asOf: string) =>
      indexDataset(dataset, asOf).entry.has('statement:undated');
    expect(article?.publishedOn).toBeNull();
    expect(has(printed, '2025-04-23')).toBe(false);
    expect(has(printed, '2025-04-24')).toBe(true);
    expect(has({ ...printed, articles: SMALL.articles }, '2020-01-01')).toBe(true);
  });
  test('takes from a statement the statuses it stands for', () => {
    const about = (asOf: string | null) =>
      indexDataset(SMALL, asOf).entry.get('statement:house-almaty')?.facets.status;
    expect(about(null)).toEqual(['instructed', 'opened']);
    expect(about('2024-06-01')).toBeUndefined();
  });
});

describe('order', () => {
  const many = {
    ...SMALL,
    statements: ['2021-06', '2025-04-24', '2023-01-01'].map((when, at) =>
      statement(`s${at}`, { saidOn: date(when), places: [subject('kz-19')] }),
    ),
    facilities: [
      facility('b', 'kz-19', { milestones: [milestone('2020', 'listed')] }),
      facility('c', 'kz-19', { milestones: [milestone('2020', 'opened')] }),
      facility('a', 'kz-19', { milestones: [milestone('2020', 'listed')] }),
    ],
    initiatives: [],
  };
  const ordered = indexDataset(many, null);
  test('puts the strongest House and the newest statement first', () => {
    expect(groupsOf(at('kz-19'), null, ordered).here).toEqual([
      ...['facility:c', 'facility:a', 'facility:b'],
      ...['statement:s1', 'statement:s2', 'statement:s0'],
    ]);
  });
  test('follows relevance when there is a query', () => {
    const hits = new Map<EntryKey, number>([
      ['facility:b', 3],
      ['facility:c', 1],
      ['statement:s0', 5],
      ['statement:s1', 2],
    ]);
    expect(groupsOf(at('kz-19', { query: 'x' }), hits, ordered).here).toEqual([
      ...['facility:b', 'facility:c', 'statement:s0', 'statement:s1'],
    ]);
  });
  test('by date puts the newest of each kind first, what has no date last, over relevance too', () => {
    const dated = {
      ...many,
      facilities: [
        facility('old', 'kz-19', { milestones: [milestone('2018', 'opened')] }),
        facility('new', 'kz-19', {
          milestones: [milestone('2020', 'instructed'), milestone('2024', 'listed')],
        }),
      ],
      statements: [
        ...many.statements,
        statement('undated', { eventId: null, saidOn: null, places: [subject('kz-19')] }),
      ],
    };
    const on = indexDataset(dated, null);
    const hits = new Map<EntryKey, number>([...on.entry.keys()].map((key, at) => [key, 100 - at]));
    for (const found of [null, hits]) {
      expect(groupsOf(at('kz-19', { sort: 'date' }), found, on).here).toEqual([
        ...['facility:new', 'facility:old'],
        ...['statement:s1', 'statement:s2', 'statement:s0', 'statement:undated'],
      ]);
    }
  });
  test('by date puts the place with the newest entry first', () => {
    const { within } = visibleAt(index, at('kz', { sort: 'date' }), null);
    expect(within.map(({ placeId }) => placeId)).toEqual([
      ...['kz-19', 'kz-19-uighur', 'kz-61-sairam', 'kz-61-turkistan-city', 'kz-71'],
    ]);
  });
  test('by place goes by the names alone, in the language of the screen', () => {
    const names = { ...SMALL, places: SMALL.places.map((place) => ({ ...place, name: { ...place.name } })) };
    const sairam = names.places.find(({ id }) => id === 'kz-61-sairam')!;
    sairam.name.kk = 'Zz';
    const on = indexDataset(names, null);
    const order = (lang: View['lang']) =>
      visibleAt(on, at('kz', { sort: 'place', lang }), null).within.map(({ placeId }) => placeId);
    expect(order('ru')).toEqual(['kz-19', 'kz-71', 'kz-61-sairam', 'kz-61-turkistan-city', 'kz-19-uighur']);
    expect(order('kk').at(-1)).toBe('kz-61-sairam');
  });
  test('by relevance puts the place with the best hit first', () => {
    const hits = new Map<EntryKey, number>([
      ['statement:represented', 1],
      ['facility:astana', 5],
    ]);
    const { within } = visibleAt(index, at('kz', { query: 'x' }), hits);
    expect(within.map(({ placeId }) => placeId)).toEqual(['kz-71', 'kz-19-uighur', 'kz-61-sairam']);
  });
});
