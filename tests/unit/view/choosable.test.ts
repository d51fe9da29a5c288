/** Which places can be chosen. */
import { describe, expect, test } from 'vitest';
import { choosablePlaceIds, nearestChoosableId } from '../../../src/view/choosable.ts';
import { indexDataset } from '../../../src/view/dataset-index.ts';
import { SMALL } from './small-dataset.ts';

const index = indexDataset(SMALL, null);

describe('choosable', () => {
  test('are the country, the first level and what has anything of its own', () => {
    const choosable = choosablePlaceIds(SMALL);
    expect(SMALL.places.filter(({ id }) => !choosable.has(id)).map(({ id }) => id)).toEqual(['kz-61-sozak']);
  });
  test('a place with nothing of its own leads to the one around it', () => {
    expect(nearestChoosableId(index, 'kz-61-sozak')).toBe('kz-61');
    expect(nearestChoosableId(index, 'kz-61-sairam')).toBe('kz-61-sairam');
    expect(nearestChoosableId(index, 'nowhere')).toBe('kz');
  });
});
