/** Brings a map from one of our styles to the next one by the fewest calls. */
import type { FilterSpecification, GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';

/** The calls of MapLibre's map and sources that an update needs. */
export interface StyleTarget {
  setData(sourceId: string, data: GeoJSONSourceSpecification['data']): void;
  setPaint(layerId: string, name: string, value: unknown): void;
  setLayout(layerId: string, name: string, value: unknown): void;
  setFilter(layerId: string, filter: FilterSpecification | null): void;
}

/**
 * Calls the target for everything in which `after` differs from `before`. Both come from `mapStyle`, so they have
 * the same sources and layers in the same order.
 *
 * MapLibre's own `setStyle(…, { diff: true })` compares with the data that a source has loaded, finds it unlike the
 * address in the style, and fetches and parses every file anew.
 */
export function applyStyle(before: StyleSpecification, after: StyleSpecification, target: StyleTarget): void {
  for (const [id, source] of Object.entries(after.sources)) {
    const data = dataOf(source);
    if (!isSame(dataOf(before.sources[id]), data)) target.setData(id, data);
  }
  for (const [index, layer] of after.layers.entries()) {
    const old = before.layers[index];
    if (old?.id !== layer.id) throw new Error(`Two styles differ in their layers at ${layer.id}.`);
    const filter = 'filter' in layer ? layer.filter : undefined;
    if (!isSame('filter' in old ? old.filter : undefined, filter)) target.setFilter(layer.id, filter ?? null);
    for (const [name, value] of changes(old.layout, layer.layout)) target.setLayout(layer.id, name, value);
    for (const [name, value] of changes(old.paint, layer.paint)) target.setPaint(layer.id, name, value);
  }
}

function dataOf(
  source: StyleSpecification['sources'][string] | undefined,
): GeoJSONSourceSpecification['data'] {
  if (source?.type !== 'geojson') throw new Error('Every source of the map is GeoJSON.');
  return source.data;
}

/** The properties whose values differ, with their new values; undefined for those that are gone. */
function changes(before: object = {}, after: object = {}): [name: string, value: unknown][] {
  const old = new Map<string, unknown>(Object.entries(before));
  const next = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...next.keys()])]
    .filter((name) => !isSame(old.get(name), next.get(name)))
    .map((name) => [name, next.get(name)]);
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
