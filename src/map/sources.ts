/** The sources of the style: the layers of data/ by their addresses, labels and symbols from the scene. */
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { STATUS_KEYS } from '../looks/palette.ts';
import { isDistrict } from './areas.ts';
import { GROUND_FRAME } from './frame.ts';
import { imageName } from './image-names.ts';
import type { MapSource, Scene, SymbolMark } from './scene.ts';
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
  hovered: null,
  selected: null,
  focused: null,
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
  /** The status whose colour the label takes, if it names an area; empty for a town. */
  areaStatus: string;
  image: string;
  isMain: boolean;
  /** The step of zoom at which it stands here. */
  step: number;
  order: number;
}

/** What an outline is before MapView puts one in. */
const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

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
    hovered: { type: 'geojson', data: NOTHING },
    selected: { type: 'geojson', data: NOTHING },
    focused: { type: 'geojson', data: NOTHING },
    places: { type: 'geojson', data: placePoints(scene) },
    symbols: { type: 'geojson', data: symbolPoints(scene), promoteId: 'id' },
  };
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

function placePoints({
  places,
  symbols,
  lang,
  selectedId,
}: Scene): FeatureCollection<Point, PlaceProperties> {
  const cities = new Set(places.filter(({ level }) => level === 'republican_city').map(({ name }) => name));
  /** Districts whose name stands beside their symbol. */
  const isNamed = new Set(symbols.filter(({ label }) => label !== null).map(({ placeId }) => placeId));
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
          status:
            area === 'district' && place.isKnownByArea && !isNamed.has(place.id) ? (place.status ?? '') : '',
        },
      };
    });
  return { type: 'FeatureCollection', features };
}

/** Each symbol once for each step of zoom, where spreading puts it. */
function symbolPoints({ symbols }: Scene): FeatureCollection<Point, SymbolProperties> {
  const features: Feature<Point, SymbolProperties>[] = [];
  const labels = symbols.map((symbol) => (bearsName(symbol, symbols) ? (symbol.label ?? '') : ''));
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

/** Whether the symbol bears the name of its town: of several there, the one whose status the legend names first. */
function bearsName(symbol: SymbolMark, symbols: readonly SymbolMark[]): boolean {
  const rank = ({ status }: SymbolMark) => STATUS_KEYS.indexOf(status);
  const ofTown = symbols.filter(
    ({ label, placeId, isMain }) =>
      label === symbol.label && placeId === symbol.placeId && isMain === symbol.isMain,
  );
  return (
    ofTown.every((other) => rank(symbol) <= rank(other)) &&
    ofTown.find((other) => rank(other) === rank(symbol)) === symbol
  );
}

function symbolProperties(symbol: SymbolMark): Omit<SymbolProperties, 'label' | 'step' | 'order'> {
  const { id, placeId, status, precision, isMain } = symbol;
  // A representation is called for, and set up, in a district as a whole: dashes would hide no finer place.
  const isOfArea = precision === 'district' || precision === 'region';
  const isArea = status !== 'called_for' && status !== 'done' && isOfArea;
  return {
    id,
    placeId,
    areaStatus: isOfArea ? status : '',
    image: imageName({ kind: 'symbol', status, isArea, isMain }),
    isMain,
  };
}
