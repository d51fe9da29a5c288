/** The arrow keys reach every place of the map, and mostly lead back. */
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../../src/build/data-files.ts';
import { compileDataset } from '../../../src/dataset/compile-dataset.ts';
import { indexDataset } from '../../../src/view/dataset-index.ts';
import { regionOf, walkWithin } from '../../../src/view/map-walk.ts';
import { DIRECTIONS, walkAmong, type Walk } from '../../../src/view/neighbour-direction.ts';

const { dataset } = compileDataset(readDataFiles('data'));
const index = indexDataset(dataset, null);
const REGIONS = dataset.places.filter(({ parentId }) => parentId === 'kz').map(({ id }) => id);

const OPPOSITE = { up: 'down', right: 'left', down: 'up', left: 'right' } as const;

const spot = (id: string, lon: number, lat: number) => ({ id, labelPoint: [lon, lat] as const });

/** The places that arrows reach from the first one, or from which they reach it. */
function reached(walk: Walk, isBackwards: boolean): Set<string> {
  const steps = [...walk].flatMap(([from, arrows]) => Object.values(arrows).map((to) => [from, to] as const));
  const [start] = walk.keys();
  const found = new Set([start ?? '']);
  for (const id of found)
    for (const [from, to] of steps) {
      if (isBackwards ? to === id : from === id) found.add(isBackwards ? from : to);
    }
  return found;
}

/** The share of all steps which the opposite arrow takes back. */
function shareOfWaysBack(walk: Walk): number {
  const steps = [...walk].flatMap(([from, arrows]) =>
    DIRECTIONS.flatMap((direction) => {
      const to = arrows[direction];
      return to === undefined ? [] : [walk.get(to)?.[OPPOSITE[direction]] === from];
    }),
  );
  return steps.filter(Boolean).length / steps.length;
}

describe('walkAmong', () => {
  it('leads to what lies in the direction, and nowhere at the edge', () => {
    const walk = walkAmong([spot('west', 54, 48), spot('mid', 68, 48), spot('north', 70, 53)], () => true);
    expect(walk.get('mid')).toEqual({ left: 'west', up: 'north' });
    expect(walk.get('west')).toEqual({ right: 'mid' });
  });

  it('goes to a neighbour before a nearer place without a common border', () => {
    const places = [spot('here', 60, 48), spot('near', 63, 48.6), spot('bordering', 65, 48)];
    const walk = walkAmong(places, (one, other) => one !== 'near' && other !== 'near');
    expect(walk.get('here')?.right).toBe('bordering');
  });

  it('prefers, of two about as near, the one with a way back', () => {
    // Both lie left of the east; the arrow right from either leads to the east, whose arrow left has one end.
    const places = [spot('east', 66, 48), spot('a', 62, 48), spot('b', 61.5, 49)];
    const walk = walkAmong(places, () => true);
    expect(walk.get('east')?.left).toBe('a');
    expect(walk.get('a')?.right).toBe('east');
  });
});

describe('the walk over the real map', () => {
  const views = [null, ...REGIONS].map((region) => [region ?? 'the country', region] as const);

  it.each(views)('of %s reaches every place from every other', (_, region) => {
    const walk = walkWithin(index, region);
    expect(walk.size).toBeGreaterThanOrEqual(20);
    expect(reached(walk, false).size).toBe(walk.size);
    expect(reached(walk, true).size).toBe(walk.size);
  });

  it.each(views)('of %s mostly leads back', (_, region) => {
    expect(shareOfWaysBack(walkWithin(index, region))).toBeGreaterThan(0.64);
  });

  it('goes by geography', () => {
    const walk = walkWithin(index, null);
    expect(walk.get('kz-11')).toMatchObject({ up: 'kz-59', left: 'kz-39' });
    expect(walk.get('kz-35')).toMatchObject({ right: 'kz-10', left: 'kz-62' });
    expect(walk.get('kz-19')).toMatchObject({ left: 'kz-31', down: 'kz-75' });
    expect(walk.get('kz-59')?.up).toBeUndefined();
  });

  it('goes into the open region only', () => {
    expect(walkWithin(index, 'kz-61').has('kz-61-sairam')).toBe(true);
    expect(walkWithin(index, 'kz-61').has('kz-31-korday')).toBe(false);
    expect(walkWithin(index, null).size).toBe(20);
  });

  it('knows the region of each place', () => {
    expect(regionOf(index, 'kz-61-sairam')).toBe('kz-61');
    expect(regionOf(index, 'kz-75')).toBe('kz-75');
    expect(regionOf(index, 'kz')).toBeNull();
  });
});
