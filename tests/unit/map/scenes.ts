/** Scenes for the tests of the map: one with a bit of everything, and random ones. */
import fc from 'fast-check';
import { LANGS, PRECISIONS, STATUSES } from '../../../src/dataset/columns.ts';
import { readPalette } from '../../../src/looks/palette.ts';
import { readTokens, THEMES } from '../../../src/looks/read-tokens.ts';
import { MAP_SOURCES, type PlaceMark, type Scene, type SymbolMark } from '../../../src/map/scene.ts';
import { TOKENS_CSS } from '../looks/read-css.ts';

export const PALETTES = THEMES.map((theme) => readPalette(readTokens(TOKENS_CSS, theme)));

const SOURCES = Object.fromEntries(
  MAP_SOURCES.map((source) => [source, `/data/${source}.geojson`]),
) as Scene['sources'];

export function place(id: string, more: Partial<PlaceMark> = {}): PlaceMark {
  return {
    id,
    level: 'region',
    name: id,
    labelPoint: [70, 48],
    status: null,
    isKnownByArea: false,
    isChoosable: true,
    ...more,
  };
}

export function symbol(id: string, more: Partial<SymbolMark> = {}): SymbolMark {
  return {
    id,
    placeId: 'kz-75',
    label: 'Алматы',
    position: [76.95, 43.25],
    inside: [66.9, 48],
    precision: 'settlement',
    status: 'opened',
    isMain: true,
    ...more,
  };
}

export function scene(more: Partial<Scene> = {}): Scene {
  const [palette] = PALETTES;
  if (!palette) throw new Error('There is no palette.');
  return { lang: 'ru', palette, places: [], symbols: [], selectedId: null, sources: SOURCES, ...more };
}

const position = fc.tuple(
  fc.double({ min: 46.5, max: 87.3, noNaN: true }),
  fc.double({ min: 40.6, max: 55.4, noNaN: true }),
);
const id = fc.stringMatching(/^kz-[1-9][0-9](-[a-z]{3,6})?$/);

const randomPlace: fc.Arbitrary<PlaceMark> = fc.record({
  id,
  level: fc.constantFrom('region', 'republican_city', 'city', 'district'),
  name: fc.string({ minLength: 1 }),
  labelPoint: position,
  status: fc.option(fc.constantFrom(...STATUSES)),
  isKnownByArea: fc.boolean(),
  isChoosable: fc.boolean(),
});

export const randomSymbol: fc.Arbitrary<SymbolMark> = fc.record({
  id: fc.string(),
  placeId: id,
  label: fc.option(fc.string({ minLength: 1 })),
  position,
  inside: position,
  precision: fc.constantFrom(...PRECISIONS),
  status: fc.constantFrom(...STATUSES),
  isMain: fc.boolean(),
});

export const randomScene: fc.Arbitrary<Scene> = fc
  .record({
    lang: fc.constantFrom(...LANGS),
    palette: fc.constantFrom(...PALETTES),
    places: fc.uniqueArray(randomPlace, { selector: (mark) => mark.id, maxLength: 12 }),
    symbols: fc.array(randomSymbol, { maxLength: 12 }),
  })
  .chain((base) =>
    fc.record({
      ...Object.fromEntries(Object.entries(base).map(([key, value]) => [key, fc.constant(value)])),
      selectedId: fc.constantFrom(null, ...base.places.map((mark) => mark.id)),
      sources: fc.constant(SOURCES),
    }),
  ) as fc.Arbitrary<Scene>;
