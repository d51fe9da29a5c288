/** Describes data/ as a Frictionless Data Package (v1) with a Table Schema for every table. */
import { TABLES, type Column, type Table, type TableName } from './columns.ts';
import { fileOf } from './sheet.ts';
import type { Edition } from './types.ts';

/** Data type of the cells, for readers that know linked data. */
const EDTF = 'http://id.loc.gov/datatypes/edtf';
const ID_PATTERN = '[a-z0-9]+(-[a-z0-9]+)*';

interface Field {
  name: string;
  type: 'string' | 'number';
  format: 'default' | 'uri';
  description: string;
  rdfType?: string;
  constraints?: Record<string, unknown>;
}

interface ForeignKey {
  fields: string;
  reference: { resource: string; fields: string };
}

/** What the standard can say of a single value; lists are one text to it. */
function constrain(column: Column): Record<string, unknown> {
  if (column.list) return {};
  switch (column.kind) {
    case 'id':
      return { pattern: ID_PATTERN };
    case 'basis':
      return { pattern: `(statement|reference):${ID_PATTERN}` };
    case 'enum':
      return { enum: column.values };
    case 'number':
      return { minimum: column.minimum, maximum: column.maximum };
    default:
      return {};
  }
}

function describeField(name: string, column: Column, isKey: boolean): Field {
  const constraints = {
    ...(column.required ? { required: true } : {}),
    ...(isKey || (column.unique && column.required) ? { unique: true } : {}),
    ...constrain(column),
  };
  const isDate = column.kind === 'date' && !column.list;
  return {
    name,
    type: column.kind === 'number' ? 'number' : 'string',
    format: column.kind === 'url' ? 'uri' : 'default',
    description: [
      column.description,
      ...(column.list ? ['Items joined by |'] : []),
      ...(isDate ? ['EDTF (ISO 8601-2), levels 0 to 2'] : []),
    ].join('. '),
    ...(isDate ? { rdfType: EDTF } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** Keys of single values that lead to one table; the standard knows no others. A table leads to itself by ''. */
function describeForeignKeys(table: TableName): ForeignKey[] {
  return Object.entries<Column>(TABLES[table].columns).flatMap(([name, column]) => {
    if (column.kind !== 'reference' || column.list) return [];
    const [target, ...others] = column.tables;
    if (target === undefined || others.length > 0) return [];
    return [{ fields: name, reference: { resource: target === table ? '' : target, fields: 'id' } }];
  });
}

function describeTable(name: TableName) {
  const { row, key, columns }: Table = TABLES[name];
  const foreignKeys = describeForeignKeys(name);
  const isKey = (column: string) => key.length === 1 && key[0] === column;
  return {
    profile: 'tabular-data-resource',
    name,
    path: fileOf(name),
    description: `One row is ${row}.`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      delimiter: ',',
      doubleQuote: true,
      quoteChar: '"',
      lineTerminator: '\n',
      skipInitialSpace: false,
      header: true,
      caseSensitiveHeader: true,
    },
    schema: {
      fields: Object.entries(columns).map(([column, definition]) =>
        describeField(column, definition, isKey(column)),
      ),
      missingValues: [''],
      primaryKey: key,
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

const json = (name: string, description: string) => ({
  profile: 'data-resource',
  name,
  path: `${name}.json`,
  description,
  format: 'json',
  mediatype: 'application/json',
  encoding: 'utf-8',
});

const boundaries = (name: string, description: string) => ({
  ...json(name, description),
  path: `${name}.geojson`,
  format: 'geojson',
  mediatype: 'application/geo+json',
});

/** Returns the descriptor of data/ as plain JSON: Data Package, Tabular Data Resource and Table Schema, version 1. */
export function describeDataPackage({ version }: Edition) {
  return {
    profile: 'data-package',
    name: 'dostyq-map',
    title: 'Dostyq Map: Houses of Friendship and regional initiatives of Kazakhstan',
    description: 'What was said, by whom, in which words, and what became of it.',
    version,
    licenses: [
      {
        name: 'ODbL-1.0',
        title: 'Open Data Commons Open Database License 1.0',
        path: 'https://opendatacommons.org/licenses/odbl/1-0/',
      },
    ],
    resources: [
      ...(Object.keys(TABLES) as TableName[]).map(describeTable),
      boundaries(
        'regions',
        'Boundaries of the first-level units, WGS 84; properties.id is the id of the place.',
      ),
      boundaries(
        'districts',
        'Boundaries of districts and cities, WGS 84; properties.id is the id of the place.',
      ),
      json('adjacency', 'For each place the ids of the places of its level that share a border with it.'),
      json('edition', 'The version of the data and the last day they speak of.'),
      json('fingerprints', 'Hashes by which the excerpts are compared with the articles.'),
    ],
  };
}

/** Returns the text of `datapackage.json`. */
export function formatDataPackage(edition: Edition): string {
  return `${JSON.stringify(describeDataPackage(edition), null, 2)}\n`;
}
