/** The nearest Houses are the nearest, and what cannot be measured is not. */
import { expect, test } from 'vitest';
import { indexDataset } from '../../../src/view/dataset-index.ts';
import { nearestHouses } from '../../../src/view/nearest-houses.ts';
import { facility, milestone, SMALL } from './small-dataset.ts';

const at = (id: string, lon: number, lat: number, on = '2020') =>
  facility(id, 'kz-71', { position: [lon, lat], milestones: [milestone(on, 'opened')] });
const dataset = {
  ...SMALL,
  places: SMALL.places.map((place) => ({ ...place, bbox: [60, 40, 80, 50] as const })),
  facilities: [
    at('far', 76.95, 43.25),
    at('near', 71.45, 51.15),
    at('later', 71.43, 51.13, '2025'),
    facility('area', 'kz-19', { precision: 'region', milestones: [milestone('2020', 'planned')] }),
  ],
};
const keys = (day: string | null, limit: number) =>
  nearestHouses(indexDataset(dataset, day), [71.43, 51.13], limit).houses.map(
    ({ entry }) => entry.facility.id,
  );

test('Houses stand by distance in km, those of the day only, no more than asked for', () => {
  expect(keys(null, 9)).toEqual(['later', 'near', 'far']);
  expect(keys('2021-01-01', 9)).toEqual(['near', 'far']);
  expect(keys(null, 1)).toEqual(['later']);
  const { houses } = nearestHouses(indexDataset(dataset, '2021-01-01'), [71.43, 51.13], 9);
  expect(houses[0]?.km).toBeCloseTo(2.6, 0);
  expect(houses[1]?.km).toBeGreaterThan(960);
  expect(houses[1]?.km).toBeLessThan(980);
});

test('Houses known only by an area are told apart, and who is outside every region is abroad', () => {
  const index = indexDataset(dataset, null);
  expect(nearestHouses(index, [70, 45], 9).unmeasured.map(({ key }) => key)).toEqual(['facility:area']);
  expect(nearestHouses(index, [70, 45], 9).isOutside).toBe(false);
  expect(nearestHouses(index, [13.4, 52.5], 9).isOutside).toBe(true);
});
