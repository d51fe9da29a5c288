/** Reading and writing the address. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../../src/dataset/columns.ts';
import { addressContext } from '../../../src/view/address-context.ts';
import { formatAddress, parseAddress } from '../../../src/view/address.ts';
import type { AddressContext, AddressProblem } from '../../../src/view/address.ts';
import { COUNTRY_ID, FACETS, LOOKS, SORTS, START } from '../../../src/view/view.ts';
import type { Facet, Shown, View } from '../../../src/view/view.ts';
import published from '../../fixtures/addresses.json' with { type: 'json' };
import { SMALL } from './small-dataset.ts';

const ROOT = '/some/sub/folder/';
const context = addressContext(SMALL, ROOT);

function read(address: string, within: AddressContext = context) {
  const [, pathname = '', search = '', hash = ''] =
    /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(within.root + address) ?? [];
  return parseAddress({ pathname, search, hash }, within);
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const calendarDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1e4, max: limit * 1e4 }).map((steps) => steps / 1e4);
const views: fc.Arbitrary<View> = fc.record({
  lang: fc.constantFrom(...LANGS),
  placeId: fc.constantFrom(...context.placeIds),
  facets: fc.record(
    Object.fromEntries(FACETS.map((facet) => [facet, fc.subarray([...context.values[facet]])])) as Record<
      Facet,
      fc.Arbitrary<string[]>
    >,
  ),
  said: maybe(
    fc.oneof(
      fc.record({ from: calendarDate, to: fc.constant(null) }),
      fc.record({ from: fc.constant(null), to: calendarDate }),
      fc.tuple(calendarDate, calendarDate).map((ends) => {
        const [from, to] = ends[0] < ends[1] ? ends : [ends[1], ends[0]];
        return { from, to };
      }),
    ),
  ),
  query: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\s+/g, ' ').trim()),
  asOf: maybe(day),
  sort: fc.constantFrom(...SORTS),
  show: maybe(fc.constantFrom(...([...context.shown] as Shown[]))),
  look: maybe(fc.constantFrom(...LOOKS)),
  camera: maybe(
    fc.record({
      lon: degrees(180),
      lat: degrees(90),
      zoom: fc.integer({ min: 0, max: 2400 }).map((steps) => steps / 100),
    }),
  ),
});

const pieces = fc.constantFrom(
  ...[
    '/',
    '//',
    'kk',
    'ru',
    'places',
    'kz-61',
    'KZ-61',
    'index.html',
    '?',
    '&',
    '=',
    '|',
    '%',
    '%7C',
    '%C3',
    '+',
  ],
  ...[
    'theme',
    'status',
    'media',
    'q',
    'said',
    'asof',
    'sort',
    'show',
    'look',
    'dark',
    'statement:',
    '..',
    '2025-04',
    '2025-02-30',
    '#',
    '5.2/48.1/66.9',
    '\uD800',
  ],
);
const garbage = fc.array(
  fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 6 })),
  {
    maxLength: 14,
  },
);

describe('published addresses', () => {
  test('are many, and each is named', () => {
    expect(published.length).toBeGreaterThanOrEqual(25);
    expect(new Set(published.map(({ name }) => name)).size).toBe(published.length);
  });
  test.each(published)('$name', ({ address, view: part, problems, written }) => {
    // A form published before an option existed leaves that option as it is at the start.
    const view = { ...START, ...part };
    expect(read(address)).toEqual({ view, problems });
    expect(formatAddress(view as View)).toBe(written);
    expect(read(written).view).toEqual(view);
  });
});

describe('any view', () => {
  test('survives being written and read', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { view: again, problems } = read(formatAddress(view));
        expect(again).toEqual(view);
        expect(problems).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
  test('is written so that a browser keeps the address as it is', () => {
    fc.assert(
      fc.property(views, (view) => {
        const written = ROOT + formatAddress(view);
        const { pathname, search, hash } = new URL(written, 'https://example.org');
        expect(pathname + search + hash).toBe(written);
      }),
      { numRuns: 500 },
    );
  });
  test('has one address however its values are ordered', () => {
    const facets = {
      ...START.facets,
      theme: ['media', 'tourism', 'media'],
      article: ['smartnews', 'assembly'],
    };
    expect(formatAddress({ ...START, facets })).toBe('?theme=tourism|media&article=assembly|smartnews');
  });
});

describe('any text', () => {
  test('is read without an error, and reading what was written changes nothing more', () => {
    fc.assert(
      fc.property(garbage, (texts) => {
        const { view } = read(texts.join(''));
        const written = formatAddress(view);
        expect(read(written)).toEqual({ view, problems: [] });
        expect(formatAddress(read(written).view)).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });
  test('as path, query or hash alone is read without an error', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, (pathname, search, hash) => {
        const { view } = parseAddress({ pathname, search, hash }, context);
        expect(context.placeIds.has(view.placeId)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the folder of the site', () => {
  test('may be the root of the host', () => {
    const { view } = read('kk/places/kz-61/', { ...context, root: '/' });
    expect([view.lang, view.placeId]).toEqual(['kk', 'kz-61']);
  });
  test('is the country with and without the last slash', () => {
    const parts = { search: '', hash: '' };
    const atFolder = parseAddress({ ...parts, pathname: '/some/sub/folder' }, context);
    expect(atFolder).toEqual({ view: START, problems: [] });
  });
  test('is needed: another folder is an unknown page', () => {
    const { view, problems } = parseAddress({ pathname: '/other/', search: '?q=a', hash: '' }, context);
    expect(view.placeId).toBe(COUNTRY_ID);
    expect(problems).toEqual([
      { kind: 'unknown_path', key: 'path', value: 'other' },
    ] satisfies AddressProblem[]);
  });
});
