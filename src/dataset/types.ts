/** The shapes of the compiled dataset: what the rows of data/ become when they are joined. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { LANGS, LEVELS, MODES, PRECISIONS, RELATIONS, SCOPES, STATUSES, THEMES } from './columns.ts';

export type Lang = (typeof LANGS)[number];
export type Level = (typeof LEVELS)[number];
export type Scope = (typeof SCOPES)[number];
export type Relation = (typeof RELATIONS)[number];
export type Mode = (typeof MODES)[number];
export type Precision = (typeof PRECISIONS)[number];
export type Status = (typeof STATUSES)[number];
export type Theme = (typeof THEMES)[number];

/** One text in each language of the screen. */
export type InLanguages = Record<Lang, string>;

/** Longitude and latitude in degrees, WGS 84 (RFC 7946). */
export type Position = readonly [lon: number, lat: number];

/** West, south, east and north in degrees, WGS 84 (RFC 7946 §5). */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** A date as precise as it is known (EDTF, ISO 8601-2), with the days it spans. */
export interface EdtfDate {
  edtf: string;
  /** First and last day it can mean, ISO 8601, both inclusive. */
  from: string;
  to: string;
  /** Marked `~` or `?`. */
  isUncertain: boolean;
}

export interface Place {
  id: string;
  level: Level;
  parentId: string | null;
  iso: string | null;
  kato: string | null;
  name: InLanguages;
  aliases: string[];
  centre: InLanguages | null;
  /** Where its label stands; inside its boundary. */
  labelPoint: Position;
  /** The box around its boundary. */
  bbox: Bbox;
}

export interface AssemblyEvent {
  id: string;
  name: InLanguages;
  heldOn: EdtfDate;
  placeId: string | null;
  note: InLanguages | null;
}

export interface Article {
  id: string;
  file: string;
  title: string;
  publisher: string;
  author: string | null;
  publishedOn: EdtfDate | null;
  url: string | null;
  urlBasis: 'stated' | 'matched' | null;
  cites: string | null;
  eventId: string | null;
  lang: Lang;
  note: InLanguages | null;
}

export interface Speaker {
  id: string;
  name: InLanguages;
  role: InLanguages;
}

/** Our remark on words of an excerpt: a misprint kept as printed, or the date a relative word means. */
export interface Gloss {
  words: string;
  meaning: { kind: 'sic' } | { kind: 'date'; date: EdtfDate };
}

export interface Excerpt {
  id: string;
  articleId: string;
  exact: string;
  mode: Mode;
  glosses: Gloss[];
  note: InLanguages | null;
  translations: Partial<InLanguages>;
}

export interface StatementPlace {
  placeId: string;
  relation: Relation;
  mentions: string[];
}

export interface Statement {
  id: string;
  /** Null for a newspaper's own words. */
  speakerId: string | null;
  eventId: string | null;
  saidOn: EdtfDate | null;
  theme: Theme;
  scope: Scope;
  gist: InLanguages;
  places: StatementPlace[];
  /** Its printed wordings, at least one. */
  excerpts: Excerpt[];
}

/** Who says so: a statement of the articles or an outside page; never both. */
export type Basis = { kind: 'statement'; id: string } | { kind: 'reference'; id: string };

export interface Milestone {
  id: string;
  on: EdtfDate;
  status: Status;
  basis: Basis;
  note: InLanguages | null;
}

interface Subject {
  id: string;
  name: InLanguages;
  /** In the order of time. */
  milestones: Milestone[];
  nothingFoundBy: EdtfDate | null;
}

export interface Facility extends Subject {
  type: 'house_of_friendship';
  placeId: string;
  settlement: InLanguages | null;
  address: InLanguages | null;
  /** Null unless the precision is address or settlement. */
  position: Position | null;
  precision: Precision;
  inside: InLanguages | null;
  detailsBasis: Basis[];
}

export interface Initiative extends Subject {
  theme: Theme;
  scope: Scope;
  placeIds: string[];
  summary: InLanguages;
  dueOn: EdtfDate | null;
  dueBasis: 'stated' | 'computed' | null;
}

export interface Reference {
  id: string;
  title: string;
  publisher: string;
  url: string | null;
  publishedOn: EdtfDate | null;
  says: InLanguages;
}

/** Which state of knowledge the data are: `data/edition.json`. */
export interface Edition {
  /** Calendar version, e.g. 2026.11.22. */
  version: string;
  /** The last day the data speak of, ISO 8601; the default as-of day. */
  asOf: string;
}

/** All facts, joined and sorted by id; plain JSON. */
export interface Dataset {
  edition: Edition;
  places: Place[];
  events: AssemblyEvent[];
  articles: Article[];
  speakers: Speaker[];
  statements: Statement[];
  facilities: Facility[];
  initiatives: Initiative[];
  references: Reference[];
  /** For each place the ids of the places of the same kind (first-level, or second-level) that share a border with it. */
  adjacency: Record<string, string[]>;
}

export type PlaceGeometry = FeatureCollection<Polygon | MultiPolygon, { id: string }>;

/** The boundaries that belong to the places, WGS 84. */
export interface Geometry {
  regions: PlaceGeometry;
  districts: PlaceGeometry;
}

/** What is wrong in data/, and where. */
export interface Problem {
  severity: 'error' | 'warning';
  /** Stable name of the kind of problem, kebab-case. */
  rule: string;
  file: string;
  /** Line in the file as a text editor counts, 1-based; null if it is about the whole file. */
  line: number | null;
  column: string | null;
  value: string | null;
  /** What is wrong and what to do, in words of a curator. */
  message: InLanguages;
}

export interface Compiled {
  dataset: Dataset;
  geometry: Geometry;
  problems: Problem[];
}
