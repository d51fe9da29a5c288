/** The style of the map is valid and keeps its promises for every scene. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/dataset/columns.ts';
import { FONTS } from '../../../src/map/font-names.ts';
import { imageName, MAP_IMAGES } from '../../../src/map/image-names.ts';
import { LAYER_ORDER, mapStyle } from '../../../src/map/map-style.ts';
import { MAP_SOURCES } from '../../../src/map/scene.ts';
import { PALETTES, place, randomScene, scene, symbol } from './scenes.ts';

const layer = (style: ReturnType<typeof mapStyle>, id: string) => {
  const found = style.layers.find((each) => each.id === id);
  if (!found) throw new Error(`no layer ${id}`);
  return found as { filter?: unknown; paint: Record<string, unknown>; layout: Record<string, unknown> };
};

const IMAGE_NAME = /(?<=")(?:symbol-[a-z_]+-(?:area|point)-[a-z]+|pattern-[a-z_]+)(?=")/g;

describe('mapStyle', () => {
  it('is valid for random scenes in every language and palette', () => {
    fc.assert(
      fc.property(randomScene, (random) => {
        expect(validateStyleMin(mapStyle(random))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is valid for an empty scene in each language and palette', () => {
    for (const lang of LANGS) {
      for (const palette of PALETTES)
        expect(validateStyleMin(mapStyle(scene({ lang, palette })))).toEqual([]);
    }
  });

  it('has the same layers in the same order and the same sources for every scene', () => {
    const sources = Object.keys(mapStyle(scene()).sources);
    fc.assert(
      fc.property(randomScene, (random) => {
        const style = mapStyle(random);
        expect(style.layers.map(({ id }) => id)).toEqual(LAYER_ORDER);
        expect(Object.keys(style.sources)).toEqual(sources);
      }),
      { numRuns: 30 },
    );
  });

  it('uses every file of data/ and names no address but theirs', () => {
    const style = mapStyle(scene({ places: [place('kz-10')], symbols: [symbol('H01')] }));
    const addresses = Object.values(style.sources).flatMap((source) =>
      source.type === 'geojson' && typeof source.data === 'string' ? [source.data] : [],
    );
    expect(new Set(addresses)).toEqual(new Set(MAP_SOURCES.map((name) => `/data/${name}.geojson`)));
    expect(JSON.stringify(style)).not.toMatch(/https?:|\/\//);
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
  });

  it('asks only for images that are drawn and fonts that are loaded', () => {
    const drawn = new Set(MAP_IMAGES.map(imageName));
    const loaded = new Set<string>(Object.values(FONTS));
    let seen = 0;
    fc.assert(
      fc.property(randomScene, (random) => {
        const text = JSON.stringify(mapStyle(random));
        for (const [name] of text.matchAll(IMAGE_NAME)) {
          expect(drawn).toContain(name);
          seen += 1;
        }
        for (const [name] of text.matchAll(/(?<=")Golos[^"]*(?=")/g)) expect(loaded).toContain(name);
      }),
      { numRuns: 30 },
    );
    expect(seen).toBeGreaterThan(0);
  });

  it('places symbols before names, and names of Houses before those of districts, regions, waters and towns', () => {
    const fromTop = LAYER_ORDER.toReversed();
    const order = [
      'symbols',
      'small-symbols',
      'symbol-labels',
      'known-district-labels',
      'region-labels',
      'water-labels',
      'neighbour-labels',
      'town-labels',
      'foreign-town-labels',
    ].map((id) => fromTop.indexOf(id as (typeof LAYER_ORDER)[number]));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(order[0]).toBe(0);
  });

  it('draws the ground below what is known, and that below the lines', () => {
    const order = [
      'land',
      'region-wash',
      'region-pattern',
      'district-pattern',
      'water',
      'region-lines',
      'selected',
      'symbols',
    ];
    const places = order.map((id) => (LAYER_ORDER as readonly string[]).indexOf(id));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it('gives an area its pattern as well as its colour', () => {
    const [palette] = PALETTES;
    const style = mapStyle(
      scene({ places: [place('kz-19', { status: 'instructed', isKnownByArea: true })] }),
    );
    expect(layer(style, 'region-wash').paint['fill-color']).toEqual([
      'match',
      ['get', 'id'],
      ['kz-19'],
      palette?.status.instructed.fill,
      palette?.land,
    ]);
    expect(layer(style, 'region-pattern').paint['fill-pattern']).toContain('pattern-instructed');
  });

  it('shows a pattern in full where the status is known by the area and fainter where Houses are points in it', () => {
    const ink = (isKnownByArea: boolean) => {
      const style = mapStyle(scene({ places: [place('kz-27', { status: 'listed', isKnownByArea })] }));
      return (layer(style, 'region-pattern').paint['fill-opacity'] as unknown[])[3] as number;
    };
    expect(ink(true)).toBe(1);
    expect(ink(false)).toBeGreaterThan(0.15);
    expect(ink(false)).toBeLessThan(0.5);
  });

  it('shows what is called for in a district from afar, and what is known of points in one only nearby', () => {
    const far = (isKnownByArea: boolean) => {
      const district = place('kz-61-sairam', { level: 'district', status: 'called_for', isKnownByArea });
      const opacity = layer(mapStyle(scene({ places: [district] })), 'district-pattern').paint[
        'fill-opacity'
      ] as unknown[];
      return (opacity[4] as unknown[])[3];
    };
    expect(far(true)).toBe(1);
    expect(far(false)).toBe(0);
  });

  it('writes the names of the ground in the language of the scene', () => {
    for (const lang of LANGS) {
      const style = mapStyle(scene({ lang }));
      expect(layer(style, 'town-labels').layout['text-field']).toEqual(['get', `name_${lang}`]);
      expect(layer(style, 'neighbour-labels').layout['text-field']).toEqual([
        'upcase',
        ['get', `name_${lang}`],
      ]);
    }
  });
});
