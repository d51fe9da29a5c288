/** The sources of the style: the layers of data/ by their addresses, labels and symbols from the scene. */
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { GROUND_FRAME } from './frame.ts';
import { imageName } from './image-names.ts';
import type { MapSource, PlaceMark, Scene, SymbolMark } from './scene.ts';
import { shortName } from './short-name.ts';
import { spreadSymbols } from './spread-symbols.ts';

/** Zoom at which a label or symbol of a step is right: steps begin at whole zooms, the screen is seldom at one. */
const MIDDLE_OF_STEP = 0.6;
/** The first and last step of zoom for which symbols are spread; outside they stand as at these. */
export const FIRST_STEP = 2;
export const LAST_STEP = 9;

/** A tile of zoom 2 holds the whole country, so that each water has one label and not one for each tile. */
const WHOLE_COUNTRY_ZOOM = 2;

/** In px. Areas are simplified apart here: much more, and neighbours would gape. */
const TOLERANCE = 0.2;
/** The glow follows the border loosely: where a wide line turns sharply it would be drawn twice. */
const GLOW_TOLERANCE = 8;

/** Sources of the style that are not a file of data/ of the same name. */
export const DERIVED_SOURCES = {
  waterNames: 'water',
  glow: 'country',
  edge: null,
  places: null,
  symbols: null,
} as const satisfies Record<string, MapSource | null>;

export type SourceId = MapSource | keyof typeof DERIVED_SOURCES;

export type AreaKind = 'region' | 'district';

export interface PlaceProperties {
  id: string;
  area: AreaKind;
  name: string;
  shortName: string;
  isSelected: boolean;
  isChoosable: boolean;
  /** The status whose colour its label takes; empty for none. */
  status: string;
}

export interface SymbolProperties {
  id: string;
  placeId: string;
  label: string;
  image: string;
  isMain: boolean;
  /** The step of zoom at which it stands here. */
  step: number;
  order: number;
}

const file = (data: string, more: Partial<GeoJSONSourceSpecification> = {}): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  tolerance: TOLERANCE,
  ...more,
});

/** The sources of the style for the scene. */
export function mapSources(scene: Scene): Record<SourceId, GeoJSONSourceSpecification> {
  const { sources } = scene;
  return {
    regions: file(sources.regions, { promoteId: 'id' }),
    districts: file(sources.districts, { promoteId: 'id' }),
    country: file(sources.country),
    glow: file(sources.country, { tolerance: GLOW_TOLERANCE }),
    neighbours: file(sources.neighbours),
    water: file(sources.water),
    waterNames: file(sources.water, { maxzoom: WHOLE_COUNTRY_ZOOM }),
    rivers: file(sources.rivers),
    settlements: file(sources.settlements),
    edge: { type: 'geojson', data: groundEdge() },
    places: { type: 'geojson', data: placePoints(scene) },
    symbols: { type: 'geojson', data: symbolPoints(scene), promoteId: 'id' },
  };
}

/** Whether the place is one of the areas that districts.geojson holds. */
export function isDistrict({ level }: PlaceMark): boolean {
  return level === 'district' || level === 'city';
}

/** The line at which the sea ends in the south. */
function groundEdge(): LineString {
  const [west, south, east] = GROUND_FRAME;
  return {
    type: 'LineString',
    coordinates: [
      [west, south],
      [east, south],
    ],
  };
}

function placePoints({ places, lang, selectedId }: Scene): FeatureCollection<Point, PlaceProperties> {
  const cities = new Set(places.filter(({ level }) => level === 'republican_city').map(({ name }) => name));
  const features = places
    .filter(({ level }) => level !== 'republican_city')
    .map((place): Feature<Point, PlaceProperties> => {
      const area = isDistrict(place) ? 'district' : 'region';
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...place.labelPoint] },
        properties: {
          id: place.id,
          area,
          name: area === 'region' ? place.name.toLocaleUpperCase(lang) : place.name,
          shortName:
            area === 'region' ? shortName(place.name, lang, cities).toLocaleUpperCase(lang) : place.name,
          isSelected: place.id === selectedId,
          isChoosable: place.isChoosable,
          status: area === 'district' && place.isKnownByArea ? (place.status ?? '') : '',
        },
      };
    });
  return { type: 'FeatureCollection', features };
}

/** Each symbol once for each step of zoom, where spreading puts it. */
function symbolPoints({ symbols }: Scene): FeatureCollection<Point, SymbolProperties> {
  const features: Feature<Point, SymbolProperties>[] = [];
  const labels = symbols.map(({ label }, index) => (isNamedBefore(symbols, index) ? '' : (label ?? '')));
  for (let step = FIRST_STEP; step <= LAST_STEP; step += 1) {
    const positions = spreadSymbols(symbols, step + MIDDLE_OF_STEP);
    for (const [order, symbol] of symbols.entries()) {
      features.push({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...(positions[order] ?? symbol.position)] },
        properties: { ...symbolProperties(symbol), label: labels[order] ?? '', step, order },
      });
    }
  }
  return { type: 'FeatureCollection', features };
}

/** Whether an earlier symbol of the same town bears its name already. */
function isNamedBefore(symbols: readonly SymbolMark[], index: number): boolean {
  const symbol = symbols[index];
  return symbols
    .slice(0, index)
    .some(
      (other) =>
        other.label === symbol?.label && other.placeId === symbol?.placeId && other.isMain === symbol.isMain,
    );
}

function symbolProperties(symbol: SymbolMark): Omit<SymbolProperties, 'label' | 'step' | 'order'> {
  const { id, placeId, status, precision, isMain } = symbol;
  // A representation is called for in a district as a whole: there is no finer place that the dashes could hide.
  const isArea = status !== 'called_for' && (precision === 'district' || precision === 'region');
  return {
    id,
    placeId,
    image: imageName({ kind: 'symbol', status, isArea, isMain }),
    isMain,
  };
}
