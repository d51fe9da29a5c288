/** Puts the outlines of the place under the pointer, of the chosen place and of that the keyboard is at into their sources. */
import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as LibreMap } from 'maplibre-gl';
import { isDistrict } from './areas.ts';
import type { PlaceMark } from './scene.ts';

export type Outlined = 'hovered' | 'selected' | 'focused';

/**
 * A source of its own for one outline is cheap to draw and to change. Feature state would draw the lines of all
 * areas with no width, half of the time of a frame; a filter would lay out all areas anew.
 */
export class Outlines {
  readonly #map: LibreMap;
  readonly #areas = new Map<'regions' | 'districts', Promise<ReadonlyMap<string, Feature>>>();
  readonly #wanted: Record<Outlined, string | null> = { hovered: null, selected: null, focused: null };

  constructor(map: LibreMap) {
    this.#map = map;
  }

  /** The id of the place that is outlined, or will be when its area has come. */
  current(outlined: Outlined): string | null {
    return this.#wanted[outlined];
  }

  /** Outlines the place; null for none. */
  async show(outlined: Outlined, place: PlaceMark | null): Promise<void> {
    const id = place?.id ?? null;
    if (this.#wanted[outlined] === id) return;
    this.#wanted[outlined] = id;
    const area = place && (await this.#areasOf(isDistrict(place) ? 'districts' : 'regions')).get(place.id);
    // Another place may have been wanted meanwhile.
    if (this.#wanted[outlined] !== id) return;
    const data: FeatureCollection = { type: 'FeatureCollection', features: area ? [area] : [] };
    await this.#map.getSource<GeoJSONSource>(outlined)?.setData(data);
  }

  #areasOf(source: 'regions' | 'districts'): Promise<ReadonlyMap<string, Feature>> {
    const known = this.#areas.get(source) ?? this.#read(source);
    this.#areas.set(source, known);
    return known;
  }

  /** The areas of a source by id; waits for its file. */
  async #read(source: 'regions' | 'districts'): Promise<ReadonlyMap<string, Feature>> {
    const data = await this.#map.getSource<GeoJSONSource>(source)?.getData();
    if (data?.type !== 'FeatureCollection')
      throw new Error(`The source ${source} is no collection of areas.`);
    return new Map(data.features.map((feature) => [String(feature.properties?.id), feature]));
  }
}
