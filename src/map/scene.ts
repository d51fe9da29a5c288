/** What the map draws: everything the style is a function of. */
import type { Lang, Level, Position, Precision, Status } from '../dataset/types.ts';
import type { Palette } from '../looks/palette.ts';

/** A place with its label and the status that colours its area. */
export interface PlaceMark {
  id: string;
  level: Exclude<Level, 'country'>;
  name: string;
  labelPoint: Position;
  /** Strongest status of what lies in it; null leaves the ground. */
  status: Status | null;
  /** Whether the status is known no finer than this area (full pattern), or belongs to Houses drawn as points in it (soft tint). */
  isKnownByArea: boolean;
  /** Whether it can be chosen by a click. */
  isChoosable: boolean;
}

/** A House or a called-for representation, drawn as a symbol. */
export interface SymbolMark {
  id: string;
  placeId: string;
  /** Label beside the symbol: the settlement, the district as a whole, or null for none. */
  label: string | null;
  position: Position;
  /** A point well inside its first-level place: towards it the symbol gives way to others. */
  inside: Position;
  precision: Precision;
  status: Status;
  /** Country-wide and regional Houses before those of towns and districts. */
  isMain: boolean;
}

export interface Scene {
  lang: Lang;
  palette: Palette;
  places: PlaceMark[];
  symbols: SymbolMark[];
  selectedId: string | null;
  /** Addresses of the layers of data/. */
  sources: Record<MapSource, string>;
}

export const MAP_SOURCES = [
  'regions',
  'districts',
  'country',
  'neighbours',
  'water',
  'rivers',
  'settlements',
] as const;
export type MapSource = (typeof MAP_SOURCES)[number];
