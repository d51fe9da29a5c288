/** Makes the layers of regions, districts and the country's outline from the topology of the units. */
import type { Feature, MultiLineString } from 'geojson';
import { merge } from 'topojson-client';
import { polygonsOf, toArea } from './coordinates.ts';
import type { Area } from './reference.ts';
import { areaOf, unitOf, unitsOf, type UnitShape, type UnitTopology } from './unit-topology.ts';

export type UnitFeature = Feature<Area, { id: string }>;

/** The first-level units, sorted by id: their second-level units dissolved. WGS 84, RFC 7946. */
export function regionFeatures(units: UnitTopology): UnitFeature[] {
  const shapes = unitsOf(units);
  const ids = [...new Set(shapes.map((shape) => unitOf(shape).regionId))].sort();
  return ids.map((id) => {
    const members = shapes.filter((shape) => unitOf(shape).regionId === id);
    return toFeature(id, dissolve(units, members));
  });
}

/** The second-level units but the republican cities, sorted by id. WGS 84, RFC 7946. */
export function districtFeatures(units: UnitTopology): UnitFeature[] {
  return unitsOf(units)
    .filter((shape) => unitOf(shape).id !== unitOf(shape).regionId)
    .map((shape) => toFeature(unitOf(shape).id, toArea(polygonsOf(areaOf(units, shape)))));
}

/** The land of the country: all units dissolved. */
export function countryArea(units: UnitTopology): Area {
  return dissolve(units, unitsOf(units));
}

/** The outline of the country as closed lines with the land at their left. */
export function outlineFeature(country: Area): Feature<MultiLineString, { id: string }> {
  return {
    type: 'Feature',
    properties: { id: 'kz' },
    geometry: { type: 'MultiLineString', coordinates: polygonsOf(country).flat() },
  };
}

function dissolve(units: UnitTopology, shapes: UnitShape[]): Area {
  return toArea(merge(units, shapes).coordinates);
}

function toFeature(id: string, geometry: Area): UnitFeature {
  return { type: 'Feature', properties: { id }, geometry };
}
