/** Regions, districts, outline and adjacency of a small country come from one topology. */
import { describe, expect, it } from 'vitest';
import { findAdjacency } from '../../../src/build/geo/adjacency.ts';
import { linesOf } from '../../../src/build/geo/coordinates.ts';
import { simplifyUnits } from '../../../src/build/geo/simplify-units.ts';
import {
  countryArea,
  districtFeatures,
  outlineFeature,
  regionFeatures,
} from '../../../src/build/geo/unit-layers.ts';
import { buildUnitTopology } from '../../../src/build/geo/unit-topology.ts';
import { fourUnits } from './four-units.ts';

const units = buildUnitTopology(fourUnits(0.02));

describe('the layers of the units', () => {
  it('are sorted by id, and a republican city is a region only', () => {
    expect(regionFeatures(units).map(({ properties }) => properties)).toEqual([
      { id: 'kz-01' },
      { id: 'kz-02' },
      { id: 'kz-03' },
    ]);
    expect(districtFeatures(units).map(({ properties }) => properties.id)).toEqual([
      'kz-01-north',
      'kz-01-south',
      'kz-02-south',
    ]);
  });

  it('dissolve the border between two districts of one region', () => {
    const region = regionFeatures(units)[0];
    expect(region?.geometry.type).toBe('Polygon');
    expect(region?.geometry.coordinates[0]).not.toContainEqual([60.5, 46.02]);
    expect(region?.geometry.coordinates[0]).toContainEqual([61.02, 45.5]);
  });

  it('outline the country with one closed line', () => {
    const { coordinates } = outlineFeature(countryArea(units)).geometry;
    expect(coordinates).toHaveLength(1);
    expect(coordinates[0]).toHaveLength(17);
    expect(coordinates[0]?.at(-1)).toEqual(coordinates[0]?.[0]);
  });
});

describe('findAdjacency', () => {
  it('joins districts and regions that share a border, not those that meet at a point', () => {
    expect(findAdjacency(units)).toEqual({
      'kz-01': ['kz-02', 'kz-03'],
      'kz-01-north': ['kz-01-south', 'kz-03'],
      'kz-01-south': ['kz-01-north', 'kz-02-south'],
      'kz-02': ['kz-01', 'kz-03'],
      'kz-02-south': ['kz-01-south', 'kz-03'],
      'kz-03': ['kz-01', 'kz-01-north', 'kz-02', 'kz-02-south'],
    });
  });
});

describe('simplifyUnits', () => {
  it('leaves out light vertices from both sides of a border', () => {
    const simple = simplifyUnits(units, { first: 1e6, second: 1e6 });
    const rings = districtFeatures(simple).flatMap(({ geometry }) => linesOf(geometry));
    expect(rings.flat()).not.toContainEqual([60.5, 46.02]);
    expect(rings.every((ring) => ring.length >= 4)).toBe(true);
    expect(findAdjacency(simple)).toEqual(findAdjacency(units));
  });

  it('keeps more on borders inside a region if told so', () => {
    const simple = simplifyUnits(units, { first: 1e6, second: 0 });
    const [north] = districtFeatures(simple).map(({ geometry }) => linesOf(geometry).flat());
    expect(north).toContainEqual([60.5, 46.02]);
    expect(north).not.toContainEqual([61.02, 46.5]);
  });

  it('keeps every vertex at no tolerance', () => {
    expect(simplifyUnits(units, { first: 0, second: 0 }).arcs).toEqual(units.arcs);
  });
});
