/** Which status colours an area. */
import { describe, expect, test } from 'vitest';
import { areaStatuses } from '../../../src/view/area-statuses.ts';
import { indexDataset } from '../../../src/view/dataset-index.ts';
import { facility, initiative, milestone, SMALL } from './small-dataset.ts';

const index = indexDataset(SMALL, null);

describe('areas', () => {
  test('are coloured by the strongest status of their Houses', () => {
    const areas = Object.fromEntries(areaStatuses(index));
    expect(areas).toEqual({
      'kz-19': { status: 'instructed', isKnownByArea: true },
      'kz-19-uighur': { status: 'called_for', isKnownByArea: true },
      'kz-61': { status: 'opened', isKnownByArea: false },
      'kz-61-sairam': { status: 'called_for', isKnownByArea: true },
      'kz-61-turkistan-city': { status: 'opened', isKnownByArea: false },
      'kz-71': { status: 'opened', isKnownByArea: false },
    });
  });
  test('are known by area if any subject of the strongest status is known no finer', () => {
    const point = facility('point', 'kz-19', { milestones: [milestone('2025-04-24', 'instructed')] });
    const both = { ...SMALL, facilities: [...SMALL.facilities, point] };
    expect(areaStatuses(indexDataset(both, null)).get('kz-19')?.isKnownByArea).toBe(true);
    const opened = facility('open', 'kz-19', { milestones: [milestone('2025-04-25', 'opened')] });
    const stronger = { ...SMALL, facilities: [...SMALL.facilities, opened] };
    expect(areaStatuses(indexDataset(stronger, null)).get('kz-19')).toEqual({
      status: 'opened',
      isKnownByArea: false,
    });
  });
  test('are not coloured by what is wanted of all regions', () => {
    const wide = initiative('wide', {
      theme: 'representation',
      milestones: [milestone('2025', 'called_for')],
    });
    const areas = areaStatuses(indexDataset({ ...SMALL, facilities: [], initiatives: [wide] }, null));
    expect(areas.size).toBe(0);
  });
});
