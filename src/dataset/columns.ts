/** The columns of every table in data/: one definition for the checks, the types and data/datapackage.json. */

export const LANGS = ['kk', 'ru', 'en'] as const;
export const LEVELS = ['country', 'region', 'republican_city', 'city', 'district'] as const;
export const SCOPES = ['places', 'all_regions', 'national', 'unlocated'] as const;
export const RELATIONS = ['subject', 'venue'] as const;
export const MODES = ['direct', 'indirect', 'paraphrase', 'headline', 'editorial'] as const;
export const PRECISIONS = ['address', 'settlement', 'district', 'region'] as const;
export const STATUSES = [
  'called_for',
  'planned',
  'instructed',
  'under_construction',
  'opened',
  'listed',
  'closed',
  'done',
] as const;
export const THEMES = [
  'houses_of_friendship',
  'representation',
  'tourism',
  'ethnomediation',
  'media',
  'culture',
  'concept',
  'governance',
  'language',
  'youth',
  'volunteering',
  'unity',
] as const;

/** What a cell may hold; `list` cells join their items by `|`. */
export type Kind =
  | { kind: 'id' }
  | { kind: 'text' }
  | { kind: 'url' }
  | { kind: 'date' }
  | { kind: 'number'; minimum: number; maximum: number }
  | { kind: 'enum'; values: readonly string[] }
  | { kind: 'reference'; tables: readonly string[] }
  /** `statement:<id>` or `reference:<id>`: who says so. */
  | { kind: 'basis' }
  /** `words=sic` or `words=<EDTF date>`: our remark on words of an excerpt. */
  | { kind: 'gloss' };

export type Column = Kind & {
  description: string;
  required?: true;
  list?: true;
  /** Words of others, copied letter by letter: their misprints and odd letters stay. */
  verbatim?: true;
  /** May hold line breaks. */
  multiline?: true;
  /** No two rows share it, beside the key; may be empty. */
  unique?: true;
};

export interface Table {
  /** What one row is, in one sentence. */
  row: string;
  /** The columns that together name a row; no two rows share them. */
  key: readonly string[];
  columns: Record<string, Column>;
}

const id = (description: string) => ({ kind: 'id', required: true, description }) as const;
const text = (description: string) => ({ kind: 'text', description }) as const;
const need = <C extends object>(column: C) => ({ ...column, required: true }) as const;
const list = <C extends object>(column: C) => ({ ...column, list: true }) as const;
const verbatim = <C extends object>(column: C) => ({ ...column, verbatim: true }) as const;
const unique = <C extends object>(column: C) => ({ ...column, unique: true }) as const;
const multiline = <C extends object>(column: C) => ({ ...column, multiline: true }) as const;
const date = (description: string) => ({ kind: 'date', description }) as const;
const url = (description: string) => ({ kind: 'url', description }) as const;
const oneOf = <V extends readonly string[]>(values: V, description: string) =>
  ({ kind: 'enum', values, description }) as const;
const row = (tables: readonly string[], description: string) =>
  ({ kind: 'reference', tables, description }) as const;
const basis = (description: string) => ({ kind: 'basis', description }) as const;
const degrees = (limit: 90 | 180, description: string) =>
  ({ kind: 'number', minimum: -limit, maximum: limit, description }) as const;

type Each<N extends string, C> = { [L in (typeof LANGS)[number] as `${N}_${L}`]: C };
const each = <N extends string, C extends { description: string }>(name: N, column: C): Each<N, C> =>
  Object.fromEntries(LANGS.map((lang) => [`${name}_${lang}`, column])) as Each<N, C>;

/** Every table of data/, in the order in which a newcomer would read them. */
export const TABLES = {
  places: {
    row: 'a place: the country, a first-level unit, a district or a city',
    key: ['id'],
    columns: {
      id: id('Lower-case ISO 3166-2 code, for districts and cities followed by a name'),
      level: need(oneOf(LEVELS, 'What kind of place it is')),
      parent_id: row(['places'], 'The place it lies in; empty for the country'),
      iso: unique(text('ISO 3166-1 or 3166-2 code, where it has one')),
      kato: unique(text('Code of the national classifier of units (KATO), as far as known')),
      ...each('name', need(text('Its name'))),
      aliases: verbatim(
        list(text('Other names: old ones, other spellings, Latin ones; for the search only')),
      ),
      ...each('centre', text('Its administrative centre')),
      lon: need(degrees(180, 'Longitude of its label point, WGS 84')),
      lat: need(degrees(90, 'Latitude of its label point, WGS 84')),
    },
  },
  events: {
    row: 'a session or meeting at which something was said',
    key: ['id'],
    columns: {
      id: id('Short name of the event'),
      ...each('name', need(text('Its name'))),
      held_on: need(date('When it was held')),
      place_id: row(['places'], 'Where it was held'),
      ...each('note', text('What a reader must know about it')),
    },
  },
  articles: {
    row: 'a publication',
    key: ['id'],
    columns: {
      id: id('Short name of the article'),
      file: unique(need(text('Name of the file with its text, without the ending'))),
      title: verbatim(need(text('Its title, as printed'))),
      publisher: need(text('Who published it')),
      author: verbatim(text('Its author, as printed')),
      published_on: date('When it was published; empty if it does not say'),
      url: url('Its page; empty if unknown, never guessed'),
      url_basis: oneOf(
        ['stated', 'matched'] as const,
        'How the page is known: stated by the text, or matched by title',
      ),
      cites: text('The source it names itself'),
      event_id: row(['events'], 'The event it reports'),
      lang: need(oneOf(LANGS, 'Its language')),
      ...each('note', text('What a reader must know about it')),
    },
  },
  speakers: {
    row: 'a person in one office',
    key: ['id'],
    columns: {
      id: id('Short name of the speaker'),
      ...each('name', need(text('Name'))),
      ...each('role', need(text('Office held when speaking'))),
    },
  },
  statements: {
    row: 'one thing said once by one speaker',
    key: ['id'],
    columns: {
      id: id('Short name of the statement'),
      speaker_id: row(['speakers'], "Who said it; empty only for a newspaper's own words"),
      event_id: row(['events'], 'Where it was said'),
      said_on: date('When it was said'),
      theme: need(oneOf(THEMES, 'What it is about')),
      scope: need(
        oneOf(SCOPES, 'What it speaks of: named places, all regions, the nation, or places not named'),
      ),
      ...each('gist', need(text('Our summary in one sentence'))),
    },
  },
  statement_places: {
    row: 'a place of a statement',
    key: ['statement_id', 'place_id', 'relation'],
    columns: {
      statement_id: need(row(['statements'], 'The statement')),
      place_id: need(row(['places'], 'The place')),
      relation: need(
        oneOf(RELATIONS, 'Whether it is spoken of (subject) or is where the event took place (venue)'),
      ),
      mention: verbatim(need(list(text('The words by which the excerpts name it, letter by letter')))),
    },
  },
  excerpts: {
    row: 'one printed wording of a statement',
    key: ['id'],
    columns: {
      id: id('Short name of the excerpt'),
      statement_id: need(row(['statements'], 'The statement it prints')),
      article_id: need(row(['articles'], 'The article it stands in')),
      exact: multiline(verbatim(need(text('The words, letter by letter')))),
      mode: need(oneOf(MODES, 'How they are printed')),
      glosses: verbatim(
        list({ kind: 'gloss', description: 'Our remarks on words of it: sic, or the date meant' } as const),
      ),
      ...each('note', text('Where this wording changes the meaning')),
    },
  },
  translations: {
    row: 'an unofficial translation of an excerpt',
    key: ['excerpt_id', 'lang'],
    columns: {
      excerpt_id: need(row(['excerpts'], 'The excerpt')),
      lang: need(oneOf(LANGS, 'Language of the translation')),
      text: multiline(need(text('The translation'))),
    },
  },
  facilities: {
    row: 'a House of Friendship',
    key: ['id'],
    columns: {
      id: id('Short name of the House'),
      type: need(oneOf(['house_of_friendship'] as const, 'What kind of building it is')),
      place_id: need(row(['places'], 'The smallest place it is known to stand in')),
      ...each('name', need(text('Its name'))),
      ...each('settlement', text('The town or village, where a source names it')),
      ...each('address', text('Its address')),
      lon: degrees(180, 'Longitude, WGS 84; empty if only the district or region is known'),
      lat: degrees(90, 'Latitude, WGS 84; empty if only the district or region is known'),
      precision: need(oneOf(PRECISIONS, 'How finely its position is known')),
      ...each('inside', text('What is inside')),
      details_basis: list(basis('Who says so of its address, position and what is inside')),
      nothing_found_by: date('No continuation was found in a search up to this date'),
    },
  },
  initiatives: {
    row: 'a project, programme or instruction that is not a building',
    key: ['id'],
    columns: {
      id: id('Short name of the initiative'),
      theme: need(oneOf(THEMES, 'What it is about')),
      scope: need(
        oneOf(SCOPES, 'What it speaks of: named places, all regions, the nation, or places not named'),
      ),
      place_ids: list(row(['places'], 'The places, if the scope is places')),
      ...each('name', need(text('Its name'))),
      ...each('summary', need(text('What is to be done, in one or two sentences'))),
      due_on: date('When it is due'),
      due_basis: oneOf(
        ['stated', 'computed'] as const,
        'Whether the due date is stated or computed from the words',
      ),
      nothing_found_by: date('No continuation was found in a search up to this date'),
    },
  },
  milestones: {
    row: 'a dated status of a House or an initiative, with its evidence',
    key: ['id'],
    columns: {
      id: id('Short name of the milestone'),
      subject_id: need(row(['facilities', 'initiatives'], 'The House or initiative')),
      on: need(date('When')),
      status: need(oneOf(STATUSES, 'The status it reached')),
      basis: need(basis('Who says so')),
      ...each('note', text('What a reader must know about it')),
    },
  },
  references: {
    row: 'an outside page used as evidence',
    key: ['id'],
    columns: {
      id: id('Short name of the page'),
      title: verbatim(need(text('Its title, or what it is if the title is not known'))),
      publisher: need(text('Who published it')),
      url: url('Its address; empty if it was not kept'),
      published_on: date('When it was published; empty if it does not say'),
      ...each('says', need(text('What it says, in our words'))),
    },
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;

type Cell<C extends Column> = C extends { kind: 'number' }
  ? number
  : C extends { kind: 'enum'; values: readonly (infer V)[] }
    ? V
    : string;
type Value<C extends Column> = C extends { list: true }
  ? Cell<C>[]
  : C extends { required: true }
    ? Cell<C>
    : Cell<C> | null;

/** A row of a table as read from its CSV: empty cells are null, lists are arrays, numbers are numbers. */
export type Row<T extends TableName> = {
  [C in keyof (typeof TABLES)[T]['columns']]: (typeof TABLES)[T]['columns'][C] extends infer D extends Column
    ? Value<D>
    : never;
};
