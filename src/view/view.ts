/** What a link carries: the view, its facets and its camera. */
import type { Lang } from '../dataset/types.ts';

/** The facets with listed values, in the order of the address and the screen. */
export const FACETS = ['theme', 'status', 'speaker', 'event', 'article'] as const;
export type Facet = (typeof FACETS)[number];

/** A span of days, each end an ISO 8601 year, month or day; null is open. */
export interface Span {
  from: string | null;
  to: string | null;
}

/** How the list is ordered: by what tells most, the newest first, or by the name of the place. */
export const SORTS = ['relevance', 'date', 'place'] as const;
export type Sort = (typeof SORTS)[number];

/** The looks a link may ask for; without one the system decides. */
export const LOOKS = ['light', 'dark', 'contrast'] as const;
export type Look = (typeof LOOKS)[number];

/** One thing that a link shows first: a statement, a House, an initiative, or the wordings of a statement side by side. */
export type Shown = `${'statement' | 'facility' | 'initiative' | 'wordings'}:${string}`;

/** Map centre in degrees (WGS 84) and zoom as MapLibre counts it. */
export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
}

export interface View {
  lang: Lang;
  /** `kz` when no place is chosen. */
  placeId: string;
  /** Chosen values; an empty list does not narrow. */
  facets: Record<Facet, readonly string[]>;
  /** When it was said or reached; null does not narrow. */
  said: Span | null;
  query: string;
  /** ISO day whose state is shown; null is the day of the edition. */
  asOf: string | null;
  sort: Sort;
  show: Shown | null;
  look: Look | null;
  /** Null lets the map frame the place. */
  camera: Camera | null;
}

export const COUNTRY_ID = 'kz';

export const START: View = {
  lang: 'ru',
  placeId: COUNTRY_ID,
  facets: { theme: [], status: [], speaker: [], event: [], article: [] },
  said: null,
  query: '',
  asOf: null,
  sort: 'relevance',
  show: null,
  look: null,
  camera: null,
};
