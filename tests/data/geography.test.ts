/** The real layers of data/ fit together, and are what the reference gives. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { area, booleanPointInPolygon } from '@turf/turf';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { deriveLayers } from '../../src/build/geo/derive-layers.ts';
import { findCrossings } from '../../src/build/geo/find-crossings.ts';
import { parseReference, REFERENCE_FILES } from '../../src/build/geo/reference.ts';
import { countEdges, outsideOf, polygonsOf } from './boundary-edges.ts';

type Units = FeatureCollection<Polygon | MultiPolygon, { id: string }>;
interface PlaceRow {
  id: string;
  level: string;
  parent_id: string;
  lon: string;
  lat: string;
}

const read = (file: string) => readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');
const regions = JSON.parse(read('regions.geojson')) as Units;
const districts = JSON.parse(read('districts.geojson')) as Units;
const country = JSON.parse(read('country.geojson')) as FeatureCollection<MultiLineString>;
const adjacency = JSON.parse(read('adjacency.json')) as Record<string, string[]>;
const places = Papa.parse<PlaceRow>(read('places.csv'), { header: true, skipEmptyLines: true }).data;

const isRepublican = (id: string) => places.some((place) => place.id === id && place.level === 'republican_city');
const idsOf = (...levels: string[]) =>
  places.filter(({ level }) => levels.includes(level)).map(({ id }) => id);
/** The whole country in units of the second level. */
const secondLevel = [
  ...districts.features,
  ...regions.features.filter(({ properties }) => isRepublican(properties.id)),
];
const ringsOf = (units: Units['features']) => units.flatMap(({ geometry }) => polygonsOf(geometry).flat());
const regionEdges = countEdges(ringsOf(regions.features));
const secondLevelEdges = countEdges(ringsOf(secondLevel));
const outline = country.features.flatMap(({ geometry }) => geometry.coordinates);

describe('the units', () => {
  it('are 20 regions and 209 districts and cities, each with its id only', () => {
    expect(regions.features.map(({ properties }) => properties.id)).toEqual(idsOf('region', 'republican_city'));
    expect(districts.features.map(({ properties }) => properties.id)).toEqual(idsOf('city', 'district'));
    expect([regions.features.length, districts.features.length, places.length]).toEqual([20, 209, 230]);
    for (const unit of [...regions.features, ...districts.features]) {
      expect(Object.keys(unit)).toEqual(['type', 'properties', 'geometry']);
      expect(Object.keys(unit.properties)).toEqual(['id']);
    }
  });

  const towns: [town: string, position: [number, number], unit: string][] = [
    ['Zharkent', [80.00274, 44.16566], 'kz-33-panfilov'],
    ['Shonzhy', [79.46594, 43.53728], 'kz-19-uighur'],
    ['Korday', [74.71448, 43.04297], 'kz-31-korday'],
    ['Aksukent', [69.82526, 42.4234], 'kz-61-sairam'],
    ['Konaev', [77.05334, 43.86495], 'kz-19'],
    ['Taldykorgan', [78.37918, 45.01641], 'kz-33'],
    ['Semey', [80.24966, 50.40438], 'kz-10'],
    ['Zhezkazgan', [67.71457, 47.80434], 'kz-62'],
    ['Turkistan', [68.27037, 43.30195], 'kz-61'],
  ];
  it.each(towns)('of %s hold it', (_town, position, id) => {
    const level = id.length === 5 ? regions : districts;
    const holders = level.features.filter((unit) => booleanPointInPolygon(position, unit));
    expect(holders.map(({ properties }) => properties.id)).toEqual([id]);
  });

  it('hold their label points, and their region holds them too', () => {
    const shapes = new Map([...regions.features, ...districts.features].map((unit) => [unit.properties.id, unit]));
    for (const { id, level, parent_id, lon, lat } of places) {
      const position = [Number(lon), Number(lat)];
      if (level === 'country') {
        expect(regions.features.some((unit) => booleanPointInPolygon(position, unit)), id).toBe(true);
        continue;
      }
      for (const holder of [id, parent_id].filter((name) => name !== 'kz')) {
        const shape = shapes.get(holder);
        expect(shape && booleanPointInPolygon(position, shape), `${id} in ${holder}`).toBe(true);
      }
    }
  });

  it('have together the area of Kazakhstan, within half a per cent', () => {
    for (const units of [regions.features, secondLevel]) {
      const areaKm2 = units.reduce((sum, unit) => sum + area(unit), 0) / 1e6;
      expect(Math.abs(areaKm2 / 2_723_500 - 1)).toBeLessThan(0.005);
    }
  });
});

describe('the boundaries', () => {
  it.each([
    ['regions', regionEdges],
    ['districts', secondLevelEdges],
  ])('of the %s are walked once in each direction, or once if they are the outline', (_layer, edges) => {
    const wrong = [...edges.values()].filter(({ forward, backward }) => forward > 1 || backward > 1);
    expect(wrong).toEqual([]);
    expect(edges.size).toBeGreaterThan(2000);
    expect(outsideOf(edges)).toEqual([...countEdges(outline).keys()].sort());
  });

  it('nowhere cross: so no two units overlap', () => {
    const edges = [...secondLevelEdges.values()].map(({ ends }) => ends);
    expect(findCrossings(edges)).toEqual([]);
  });

  it('of the regions are boundaries of districts too', () => {
    expect([...regionEdges.keys()].filter((edge) => !secondLevelEdges.has(edge))).toEqual([]);
  });

  it('of the country are closed and have the land at their left', () => {
    expect(outline.length).toBeGreaterThan(0);
    for (const ring of outline) expect(ring.at(-1)).toEqual(ring[0]);
    const largest = outline.reduce((one, other) => (other.length > one.length ? other : one));
    expect(turns(largest)).toBe('counter-clockwise');
  });

  it('leave no hole in the country', () => {
    expect(outline.filter((ring) => turns(ring) === 'clockwise')).toEqual([]);
  });

  it('are wound as RFC 7946 asks, closed, of four positions at least and of some area', () => {
    for (const { properties, geometry } of [...regions.features, ...districts.features]) {
      for (const [index, ring] of polygonsOf(geometry).flatMap((rings) => [...rings.entries()])) {
        expect(turns(ring), properties.id).toBe(index === 0 ? 'counter-clockwise' : 'clockwise');
        expect(ring.length, properties.id).toBeGreaterThan(3);
        expect(ring.at(-1), properties.id).toEqual(ring[0]);
      }
    }
  });
});

describe('the adjacency', () => {
  it('is that of the shared edges, sorted and mutual', () => {
    const found = new Map(Object.keys(adjacency).map((id) => [id, new Set<string>()]));
    for (const layer of [regions.features, secondLevel]) {
      const owners = new Map<string, string[]>();
      for (const unit of layer) {
        for (const edge of countEdges(ringsOf([unit])).keys()) {
          owners.set(edge, [...(owners.get(edge) ?? []), unit.properties.id]);
        }
      }
      for (const [one = '', other] of owners.values()) {
        if (other === undefined) continue;
        found.get(one)?.add(other);
        found.get(other)?.add(one);
      }
    }
    expect(adjacency).toEqual(Object.fromEntries([...found].map(([id, ids]) => [id, [...ids].sort()])));
    expect(Object.keys(adjacency)).toEqual(places.map(({ id }) => id).filter((id) => id !== 'kz'));
  });

  it('joins a republican city to its region and to the districts around', () => {
    expect(adjacency['kz-79']).toContain('kz-61');
    expect(adjacency['kz-79']).toContain('kz-61-sairam');
  });
});

describe('the files', () => {
  it.each([
    ['regions.geojson', 40_000],
    ['districts.geojson', 160_000],
  ])('%s is at most %i bytes when compressed', (file, limit) => {
    expect(gzipSync(read(file)).length).toBeLessThanOrEqual(limit);
  });

  it.each(['regions', 'districts', 'country', 'neighbours', 'water', 'rivers', 'settlements'])(
    '%s.geojson has at most 5 decimals',
    (layer) => {
      const text = read(`${layer}.geojson`);
      expect(text.match(/\d\.\d/g)?.length).toBeGreaterThan(20);
      expect(text.match(/\.\d{6,}|\de-\d/g)).toBeNull();
    },
  );

  it('put the label of each neighbour inside its land', () => {
    const { features } = JSON.parse(read('neighbours.geojson')) as FeatureCollection<
      Polygon | MultiPolygon | Point | MultiLineString,
      { kind: string; id?: string }
    >;
    const labels = features.filter(({ properties }) => properties.kind === 'label');
    expect(labels.length).toBeGreaterThanOrEqual(5);
    for (const label of labels) {
      const land = features.find(
        ({ properties }) => properties.kind === 'land' && properties.id === label.properties.id,
      );
      const isInside = booleanPointInPolygon(
        label.geometry.coordinates as Position,
        land?.geometry as Polygon | MultiPolygon,
      );
      expect(isInside, label.properties.id).toBe(true);
    }
  });

  const folder = new URL('../../../shared/geo/', import.meta.url);
  const hasReference = existsSync(folder);
  if (!hasReference) console.info('Not derived again: the reference ../shared/geo is not beside the checkout.');
  it.skipIf(!hasReference)('are what the reference gives, byte by byte', { timeout: 60_000 }, () => {
    const texts = Object.fromEntries(
      Object.entries(REFERENCE_FILES).map(([part, file]) => [part, readFileSync(new URL(file, folder), 'utf8')]),
    ) as Record<keyof typeof REFERENCE_FILES, string>;
    for (const [file, text] of Object.entries(deriveLayers(parseReference(texts)))) {
      expect(text === read(file), file).toBe(true);
    }
  });
});

/** Which way a closed ring turns, by its area on the plane. */
function turns(ring: Position[]): 'counter-clockwise' | 'clockwise' | 'flat' {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  const sum = ring.slice(1).reduce((total, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return total + (fromX - originX) * (y - originY) - (x - originX) * (fromY - originY);
  }, 0);
  return sum > 0 ? 'counter-clockwise' : sum < 0 ? 'clockwise' : 'flat';
}
