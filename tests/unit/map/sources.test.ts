/** What the labels and symbols of a scene become as features. */
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Scene, SymbolMark } from '../../../src/map/scene.ts';
import { FIRST_STEP, LAST_STEP, mapSources } from '../../../src/map/sources.ts';
import { place, scene, symbol } from './scenes.ts';

const featuresOf = (drawn: Scene, source: 'places' | 'symbols') =>
  (mapSources(drawn)[source].data as FeatureCollection).features;

describe('the labels of places', () => {
  it('write regions in capitals, with all Kazakh letters, and shorter from afar', () => {
    const [region] = featuresOf(
      scene({ lang: 'kk', places: [place('kz-43', { name: 'Қызылорда облысы' })] }),
      'places',
    );
    expect(region?.properties).toMatchObject({ name: 'ҚЫЗЫЛОРДА ОБЛЫСЫ', shortName: 'ҚЫЗЫЛОРДА' });
  });

  it('keep the word for region where a city bears the same name', () => {
    const [region] = featuresOf(
      scene({
        lang: 'en',
        places: [
          place('kz-19', { name: 'Almaty Region' }),
          place('kz-75', { name: 'Almaty', level: 'republican_city' }),
        ],
      }),
      'places',
    );
    expect(region?.properties).toMatchObject({ shortName: 'ALMATY REGION' });
  });

  it('leave out republican cities, which their Houses or the settlements name', () => {
    expect(featuresOf(scene({ places: [place('kz-75', { level: 'republican_city' })] }), 'places')).toEqual(
      [],
    );
  });

  it('take the colour of a status only where it is known of the district itself', () => {
    const districts = [true, false].map((isKnownByArea, index) =>
      place(`kz-61-d${index}`, { level: 'district', status: 'called_for', isKnownByArea }),
    );
    const found = featuresOf(scene({ places: districts }), 'places').map(
      ({ properties }) => properties?.status as string,
    );
    expect(found).toEqual(['called_for', '']);
  });

  it('say which place is chosen', () => {
    const [one, other] = featuresOf(
      scene({ places: [place('kz-10'), place('kz-11')], selectedId: 'kz-11' }),
      'places',
    );
    expect([one?.properties?.isSelected, other?.properties?.isSelected]).toEqual([false, true]);
  });
});

describe('the symbols', () => {
  it('stand once at every step of zoom', () => {
    const steps = featuresOf(scene({ symbols: [symbol('H01')] }), 'symbols').map(
      ({ properties }) => properties?.step as number,
    );
    expect(steps).toEqual(
      Array.from({ length: LAST_STEP - FIRST_STEP + 1 }, (_, index) => FIRST_STEP + index),
    );
  });

  it('are dashed for a House known only by its region, and not for one with an address', () => {
    const image = (precision: 'address' | 'settlement' | 'district' | 'region') =>
      featuresOf(scene({ symbols: [symbol('H05', { precision, status: 'instructed' })] }), 'symbols')[0]
        ?.properties?.image as string;
    expect(image('region')).toBe('symbol-instructed-area-main');
    expect(image('district')).toBe('symbol-instructed-area-main');
    expect(image('settlement')).toBe('symbol-instructed-point-main');
    expect(image('address')).toBe('symbol-instructed-point-main');
  });

  it('of one town bear its name once, beside what is open', () => {
    const labels = (symbols: SymbolMark[]) =>
      featuresOf(scene({ symbols }), 'symbols')
        .filter(({ properties }) => properties?.step === FIRST_STEP)
        .map(({ properties }) => properties?.label as string);
    expect(labels([symbol('H06'), symbol('H07')])).toEqual(['Алматы', '']);
    expect(labels([symbol('new', { status: 'planned' }), symbol('old')])).toEqual(['', 'Алматы']);
  });
});
