/** The shapes of the reference files from which the layers of data/ are derived. */
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import type { LANGS } from '../../dataset/columns.ts';

export type Area = Polygon | MultiPolygon;
export type Line = LineString | MultiLineString;
export type Names = Record<`name_${(typeof LANGS)[number]}`, string | null>;

/** A second-level unit, or a republican city; neighbours have every vertex of their common border in common. */
export type ReferenceUnit = Feature<Area, Names & { id: string; adm1: string; type: string }>;
export type ReferenceNeighbour = Feature<Area, Names & { iso2: string }>;
export type ReferenceWater = Feature<Area, Names & { kind: string; rank: number }>;
export type ReferenceRiver = Feature<Line, Names & { rank: number }>;
export type ReferenceSettlement = Feature<
  Point,
  Names & { id: string; role: string; kind: string; population_tag: number | null }
>;
export type ReferenceForeignCity = Feature<Point, Names & { country: string; capital: boolean }>;

export interface Reference {
  units: ReferenceUnit[];
  neighbours: ReferenceNeighbour[];
  water: ReferenceWater[];
  rivers: ReferenceRiver[];
  settlements: ReferenceSettlement[];
  foreignCities: ReferenceForeignCity[];
}

/** The file in which each part of the reference stands. */
export const REFERENCE_FILES: Record<keyof Reference, string> = {
  units: 'districts.full.geojson',
  neighbours: 'neighbours.geojson',
  water: 'water.geojson',
  rivers: 'rivers.geojson',
  settlements: 'settlements.geojson',
  foreignCities: 'foreign-cities.geojson',
};

/**
 * Reads the reference from the texts of its files (GeoJSON, RFC 7946, WGS 84).
 * Throws if a text is not JSON; the shapes are trusted, the tests on data/ would show a wrong one.
 */
export function parseReference(texts: Record<keyof Reference, string>): Reference {
  const features = (part: keyof Reference) => (JSON.parse(texts[part]) as FeatureCollection).features;
  return {
    units: features('units') as ReferenceUnit[],
    neighbours: features('neighbours') as ReferenceNeighbour[],
    water: features('water') as ReferenceWater[],
    rivers: features('rivers') as ReferenceRiver[],
    settlements: features('settlements') as ReferenceSettlement[],
    foreignCities: features('foreignCities') as ReferenceForeignCity[],
  };
}
