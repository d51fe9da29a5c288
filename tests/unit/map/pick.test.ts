/** A click chooses the place one sees under the pointer. */
import { describe, expect, it } from 'vitest';
import { pickPlace, type Under } from '../../../src/map/pick.ts';
import type { SymbolProperties } from '../../../src/map/sources.ts';
import { place, scene } from './scenes.ts';

const SCENE = scene({
  places: [
    place('kz-61'),
    place('kz-61-sairam', { level: 'district', status: 'called_for', isKnownByArea: true }),
    place('kz-61-arys', { level: 'district', isChoosable: false }),
    place('kz-61-kentau', { level: 'city', status: 'listed' }),
  ],
});

const drawn = (placeId: string, lon: number) => ({
  properties: { id: `of ${placeId}`, placeId, isMain: true } as SymbolProperties,
  position: [lon, 42] as const,
});
const under = (more: Partial<Under> = {}): Under => ({
  symbols: [],
  districtId: null,
  regionId: 'kz-61',
  ...more,
});

describe('pickPlace', () => {
  it('takes the symbol before the area, the nearer of two', () => {
    const both = under({ symbols: [drawn('kz-79', 70), drawn('kz-61-sairam', 70.3)] });
    expect(pickPlace(SCENE, both, [70.25, 42], 6)).toEqual({
      placeId: 'kz-61-sairam',
      innerId: 'of kz-61-sairam',
    });
  });

  it('takes no symbol whose corner alone is under the pointer', () => {
    expect(pickPlace(SCENE, under({ symbols: [drawn('kz-79', 70)] }), [74, 42], 6)?.innerId).toBeNull();
  });

  it('takes a district with a pattern of its own at any zoom', () => {
    expect(pickPlace(SCENE, under({ districtId: 'kz-61-sairam' }), [69, 42], 3.5)?.placeId).toBe(
      'kz-61-sairam',
    );
  });

  it('takes another district that can be chosen only where district lines are seen', () => {
    expect(pickPlace(SCENE, under({ districtId: 'kz-61-kentau' }), [69, 42], 4)?.placeId).toBe('kz-61');
    expect(pickPlace(SCENE, under({ districtId: 'kz-61-kentau' }), [69, 42], 6)?.placeId).toBe(
      'kz-61-kentau',
    );
  });

  it('takes the region of a district that cannot be chosen, and tells the district where it is seen', () => {
    const at = (zoom: number) => pickPlace(SCENE, under({ districtId: 'kz-61-arys' }), [69, 42], zoom);
    expect(at(9)).toEqual({ placeId: 'kz-61', innerId: 'kz-61-arys' });
    expect(at(4)).toEqual({ placeId: 'kz-61', innerId: null });
  });

  it('takes nothing outside the country', () => {
    expect(pickPlace(SCENE, under({ regionId: null }), [60, 38], 4)).toBeNull();
  });
});
