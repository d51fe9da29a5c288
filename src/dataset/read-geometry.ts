/** Reads the boundaries of places: GeoJSON (RFC 7946) with the place's id as only property. */
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { problem } from './problem.ts';
import { isRecord, readJson, type Json } from './read-json.ts';
import type { PlaceGeometry, Problem } from './types.ts';

const EXPECTED = '{ "type": "FeatureCollection", "features": [ … ] }';

export type PlaceFeature = Feature<Polygon | MultiPolygon, { id: string }>;

const isWithin = (json: Json | undefined, limit: number) =>
  typeof json === 'number' && Math.abs(json) <= limit;

const isPosition = (json: Json) => Array.isArray(json) && isWithin(json[0], 180) && isWithin(json[1], 90);

/** Whether it is a closed ring of at least four positions. */
function isRing(json: Json): boolean {
  if (!Array.isArray(json) || json.length < 4 || !json.every(isPosition)) return false;
  return JSON.stringify(json[0]) === JSON.stringify(json.at(-1));
}

const isPolygon = (json: Json | undefined): boolean =>
  Array.isArray(json) && json.length > 0 && json.every(isRing);

function isFeature(json: Json): boolean {
  if (!isRecord(json) || json.type !== 'Feature') return false;
  const { properties, geometry } = json;
  if (!isRecord(properties) || typeof properties.id !== 'string' || !isRecord(geometry)) return false;
  const { type, coordinates } = geometry;
  if (type === 'Polygon') return isPolygon(coordinates);
  return (
    type === 'MultiPolygon' &&
    Array.isArray(coordinates) &&
    coordinates.length > 0 &&
    coordinates.every(isPolygon)
  );
}

/** The id that a feature claims, for saying which one is meant. */
function idOf(json: Json): string | null {
  const properties = isRecord(json) ? json.properties : undefined;
  return isRecord(properties) && typeof properties.id === 'string' ? properties.id : null;
}

/** Reads a file of boundaries; broken and repeated ones are reported and left out, the others sorted by id. */
export function readGeometry(
  file: string,
  text: string | undefined,
): { geometry: PlaceGeometry; problems: Problem[] } {
  const { value, problems } = readJson(file, text, EXPECTED, (json) =>
    isRecord(json) && json.type === 'FeatureCollection' && Array.isArray(json.features)
      ? json.features
      : null,
  );
  const features = new Map<string, PlaceFeature>();
  for (const json of value ?? []) {
    const id = idOf(json);
    const where = { file, column: 'properties.id', ...(id === null ? {} : { value: id }) };
    if (id === null || !isFeature(json)) problems.push(problem('geometry-broken', where));
    else if (features.has(id)) problems.push(problem('geometry-duplicate', where));
    else features.set(id, json as unknown as PlaceFeature);
  }
  const sorted = [...features.values()].sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
  return { geometry: { type: 'FeatureCollection', features: sorted }, problems };
}
