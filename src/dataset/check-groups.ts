/** Checks cells that belong together: a text in three languages, and pairs of which one needs the other. */
import { LANGS, TABLES, type TableName } from './columns.ts';
import { problem } from './problem.ts';
import { fileOf, type Sheets } from './sheet.ts';
import type { Problem } from './types.ts';

/** Columns that are filled in together or not at all. */
const PAIRS: readonly (readonly [TableName, string, string])[] = [
  ['articles', 'url', 'url_basis'],
  ['facilities', 'lon', 'lat'],
  ['initiatives', 'due_on', 'due_basis'],
];

type Cells = Readonly<Record<string, string>>;

/** Names of the texts of a table that come in three languages and may be left out. */
function optionalTexts(table: TableName): string[] {
  return Object.entries(TABLES[table].columns)
    .filter(([name, column]) => name.endsWith('_kk') && !('required' in column))
    .map(([name]) => name.slice(0, -'_kk'.length));
}

function checkLanguages(table: TableName, line: number, cells: Cells): Problem[] {
  return optionalTexts(table).flatMap((name) => {
    const columns = LANGS.map((lang) => `${name}_${lang}`);
    const missing = columns.filter((column) => cells[column] === '');
    const [first] = missing;
    if (first === undefined || missing.length === columns.length) return [];
    return [problem('languages-incomplete', { file: fileOf(table), line, column: first }, { missing })];
  });
}

function checkPairs(table: TableName, line: number, cells: Cells): Problem[] {
  return PAIRS.flatMap(([of, one, other]) => {
    if (of !== table || (cells[one] === '') === (cells[other] === '')) return [];
    const [given, missing] = cells[one] === '' ? [other, one] : [one, other];
    return [problem('pair-incomplete', { file: fileOf(table), line, column: missing }, { given })];
  });
}

/** Returns the groups and pairs of cells that are filled in only in part. */
export function checkGroups(sheets: Sheets): Problem[] {
  return (Object.keys(TABLES) as TableName[]).flatMap((table) =>
    sheets[table].rows.flatMap(({ line, cells, value }) =>
      value === null ? [] : [...checkLanguages(table, line, cells), ...checkPairs(table, line, cells)],
    ),
  );
}
