/** What lies around the country is fitted to it, clipped, named and labelled. */
import type { Polygon, Position } from 'geojson';
import { booleanPointInPolygon, feature, featureCollection, intersect } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { fitAround } from '../../../src/build/geo/fit-around.ts';
import { clipArea, clipLine, isInFrame } from '../../../src/build/geo/frame.ts';
import { fullNames, romanize } from '../../../src/build/geo/names.ts';
import { findPole } from '../../../src/build/geo/pole.ts';
import { recordText, featuresText } from '../../../src/build/geo/serialize.ts';
import { settlementFeatures } from '../../../src/build/geo/settlements.ts';
import { weighTriangle } from '../../../src/build/geo/triangle-weight.ts';

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

describe('fitAround', () => {
  const country = box(60, 45, 62, 47);

  it('fills a gap towards the country, exactly', () => {
    const [fitted] = fitAround([box(62.05, 45, 64, 47)], country);
    expect(fitted && booleanPointInPolygon([62.02, 46], fitted)).toBe(true);
    expect(fitted?.coordinates.flat(2)).toContainEqual(62);
  });

  it('takes away what lies in the country', () => {
    const [fitted] = fitAround([box(61.9, 45, 64, 47)], country);
    expect(fitted && intersect(featureCollection([feature(fitted), feature(country)]))).toBeNull();
  });

  it('leaves alone what is far from the country', () => {
    const far = box(70, 45, 72, 47);
    expect(fitAround([far], country)).toEqual([far]);
  });

  it('does not grow over a neighbour', () => {
    const other = box(62.1, 46, 64, 47);
    const [fitted] = fitAround([box(62.1, 45, 64, 46), other], country);
    expect(fitted && booleanPointInPolygon([63, 46.05], fitted)).toBe(false);
  });
});

describe('the frame', () => {
  it('cuts areas and lines at its edge and drops what lies outside', () => {
    expect(clipArea(box(90, 45, 95, 47))).toEqual(box(90, 45, 91, 47));
    expect(clipArea(box(100, 45, 101, 47))).toBeNull();
    const line = (...coordinates: Position[]) => ({ type: 'LineString' as const, coordinates });
    expect(clipLine(line([90, 45], [92, 45]))).toEqual([[[90, 45], [91, 45]]]); // prettier-ignore
    expect(clipLine(line([100, 45], [101, 45]))).toEqual([]);
    expect([isInFrame([71, 51]), isInFrame([58.4, 37.9])]).toEqual([true, false]);
  });
});

describe('findPole', () => {
  it('is the middle of a square and knows how much room is there', () => {
    const { position, radiusKm } = findPole(box(60, -1, 62, 1));
    expect(position[0]).toBeCloseTo(61, 1);
    expect(position[1]).toBeCloseTo(0, 1);
    expect(radiusKm).toBeGreaterThan(110);
    expect(radiusKm).toBeLessThan(111.3);
  });

  it('keeps out of a hole', () => {
    const withHole: Polygon = {
      type: 'Polygon',
      coordinates: [...box(60, 45, 64, 47).coordinates, ...box(61, 45.2, 63.8, 46.8).coordinates],
    };
    const { position } = findPole(withHole);
    expect(booleanPointInPolygon(position, withHole)).toBe(true);
    expect(position[0]).toBeLessThan(61);
  });
});

describe('names', () => {
  it.each([
    ['Қаскелең', 'Kaskelen'],
    ['Жаңаөзен', 'Zhanaozen'],
    ['Рудный', 'Rudny'],
    ['Мойынты', 'Moiynty'],
    ['Щучинск', 'Shchuchinsk'],
    ['Форт-Шевченко', 'Fort-Shevchenko'],
    ['Қасым Қайсенов кенті', 'Kasym Kaysenov'],
  ])('%s is %s in English', (kazakh, english) => {
    expect(romanize(kazakh)).toBe(english);
  });

  it('are all there or none', () => {
    const names = { name_kk: 'Алакөл', name_ru: 'Алаколь', name_en: 'Alakol' };
    expect(fullNames(names)).toEqual(names);
    expect(fullNames({ ...names, name_kk: null })).toBeNull();
  });
});

describe('settlementFeatures', () => {
  const point = (...coordinates: Position) => ({ type: 'Point' as const, coordinates });
  const town = (name_kk: string, role: string, population_tag: number | null) => ({
    type: 'Feature' as const,
    properties: {
      id: name_kk,
      name_kk,
      name_ru: name_kk,
      name_en: 'Qwerty',
      role,
      kind: 'town',
      population_tag,
    },
    geometry: point(70.123456, 45),
  });
  const abroad = (name: string, lat: number, capital: boolean) => ({
    type: 'Feature' as const,
    properties: { name_kk: name, name_ru: name, name_en: name, country: 'XX', capital },
    geometry: point(70, lat),
  });
  const unit = {
    type: 'Feature' as const,
    properties: {
      id: 'kz-63-altai',
      adm1: 'KZ-63',
      type: 'district',
      name_kk: 'Алтай ауданы',
      name_ru: 'район Алтай',
      name_en: 'Altai District',
    },
    geometry: box(70, 45, 71, 46),
  };
  const features = settlementFeatures({
    settlements: [
      town('Шар', 'other', 6000),
      town('Алтай', 'other', 50_000),
      town('Орал', 'oblast-centre', null),
    ],
    foreignCities: [abroad('Far', 37, true), abroad('Near', 41, false)],
    units: [unit],
  });

  it('ranks seats before towns and large towns before small ones, and drops foreign cities outside the frame', () => {
    expect(features.map(({ properties }) => [properties.name_kk, properties.rank])).toEqual([
      ['Орал', 2],
      ['Near', 3],
      ['Алтай', 4],
      ['Шар', 6],
    ]);
  });

  it('gives a town the English name of its unit, a seat its own, any other one by its letters', () => {
    expect(features.map(({ properties }) => properties.name_en)).toEqual(['Qwerty', 'Near', 'Altai', 'Shar']);
  });
});

describe('weighTriangle', () => {
  it('is heavier the farther a vertex stands out, and lighter the sharper the line turns back', () => {
    const bump = (height: number) => weighTriangle([[60, 0], [60.5, height], [61, 0]]); // prettier-ignore
    expect(bump(0)).toBe(0);
    expect(bump(0.2)).toBeGreaterThan(bump(0.1));
    const areaKm2 = (halfWidth: number, height: number) => halfWidth * height * 111.195 ** 2;
    const spike = weighTriangle([[60, 0], [60.1, 0.5], [60.2, 0]]); // prettier-ignore
    expect(spike).toBeLessThan(areaKm2(0.1, 0.5));
    expect(bump(0.1)).toBeGreaterThan(areaKm2(0.5, 0.1));
  });
});

describe('the texts of the layers', () => {
  it('hold one feature or one place a line', () => {
    const one = feature(box(60, 45, 61, 46), { id: 'kz-01' });
    expect(featuresText([one, one]).split('\n')).toHaveLength(5);
    expect(JSON.parse(featuresText([one]))).toEqual({ type: 'FeatureCollection', features: [one] });
    expect(recordText({ 'kz-01': ['kz-02'], 'kz-02': ['kz-01'] })).toBe(
      '{\n"kz-01":["kz-02"],\n"kz-02":["kz-01"]\n}\n',
    );
  });
});
