/** Builds the one topology from which regions, districts, outline and adjacency all come. */
import type { Feature, FeatureCollection } from 'geojson';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { polygonsOf, roundPosition } from './coordinates.ts';
import type { Area, ReferenceUnit } from './reference.ts';

/** A place of the second level; a republican city is its own region. */
export interface Unit {
  id: string;
  regionId: string;
}

export type UnitShape = Polygon<Unit> | MultiPolygon<Unit>;
export type UnitTopology = Topology<{ units: GeometryCollection<Unit> }>;

/** The topology of the units sorted by id: a border between two units is one arc, used by both. WGS 84, 5 decimals. */
export function buildUnitTopology(references: readonly ReferenceUnit[]): UnitTopology {
  const features = references
    .map(({ properties, geometry }) => ({
      type: 'Feature' as const,
      properties: toUnit(properties),
      geometry: {
        type: 'MultiPolygon' as const,
        coordinates: polygonsOf(geometry).map((rings) => rings.map((ring) => ring.map(roundPosition))),
      },
    }))
    .sort((one, other) => (one.properties.id < other.properties.id ? -1 : 1));
  const units: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ units }) as UnitTopology;
}

function toUnit({ id, adm1, type }: ReferenceUnit['properties']): Unit {
  const regionId = adm1.toLowerCase();
  return { id: type === 'city-republican' ? regionId : id, regionId };
}

/** The units of the topology. */
export function unitsOf({ objects }: UnitTopology): UnitShape[] {
  return objects.units.geometries as UnitShape[];
}

/** The area of a unit, as the topology gives it: neither rounded nor wound. */
export function areaOf(units: UnitTopology, shape: UnitShape): Area {
  return (feature<Unit>(units, shape as GeometryObject<Unit>) as Feature<Area>).geometry;
}

/** The rings of a unit, each the list of its arcs; `~index` means the arc runs backwards (TopoJSON §2.1.4). */
export function ringsOf(shape: UnitShape): number[][] {
  return shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
}

/** The properties of a unit; throws if it has none. */
export function unitOf(shape: UnitShape): Unit {
  if (!shape.properties) throw new Error('A unit of the topology has no properties.');
  return shape.properties;
}

/** For each arc the units that use it: two for a border between units, one for the outline of the country. */
export function usersOfArcs(units: UnitTopology): Unit[][] {
  const users: Unit[][] = units.arcs.map(() => []);
  for (const shape of unitsOf(units)) {
    for (const arc of ringsOf(shape).flat()) users[arc < 0 ? ~arc : arc]?.push(unitOf(shape));
  }
  return users;
}
