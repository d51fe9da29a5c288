/** Checks that keys are unique and that every reference and basis leads to a row. */
import { parseBasis } from './basis.ts';
import { TABLES, type Column, type Table, type TableName } from './columns.ts';
import { findNearest } from './nearest.ts';
import { problem, type Where } from './problem.ts';
import { fileOf, type Sheets } from './sheet.ts';
import type { Problem } from './types.ts';

const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** A row as any table has it: cells by column. */
interface AnyRow {
  line: number;
  cells: Readonly<Record<string, string>>;
  value: unknown;
}

const rowsOf = (sheets: Sheets, table: TableName): readonly AnyRow[] => sheets[table].rows;

/** Ids of each table that has them, with the line of the first row; also of rows that have other problems. */
export type Ids = Map<string, Map<string, number>>;

/** Returns the ids of all tables. */
export function collectIds(sheets: Sheets): Ids {
  const idsOf = (table: TableName) => {
    const lines = new Map<string, number>();
    for (const { cells, line } of rowsOf(sheets, table)) {
      if (cells.id !== undefined && cells.id !== '' && !lines.has(cells.id)) lines.set(cells.id, line);
    }
    return lines;
  };
  return new Map(TABLE_NAMES.map((table) => [table, idsOf(table)]));
}

/** Reports the rows that repeat the values of these columns, unless one of them is empty. */
function checkUnique(sheets: Sheets, table: TableName, columns: readonly string[]): Problem[] {
  const firstLines = new Map<string, number>();
  return rowsOf(sheets, table).flatMap(({ cells, line }) => {
    const values = columns.map((column) => cells[column] ?? '');
    const key = JSON.stringify(values);
    const firstLine = firstLines.get(key);
    if (firstLine === undefined) firstLines.set(key, line);
    if (firstLine === undefined || values.includes('')) return [];
    const where = { file: fileOf(table), line, column: columns.join(', '), value: values.join(', ') };
    return [problem('duplicate-key', where, { columns, firstLine })];
  });
}

function checkKeys(sheets: Sheets, table: TableName): Problem[] {
  const { key, columns }: Table = TABLES[table];
  const alone = Object.keys(columns).filter((column) => columns[column]?.unique);
  return [key, ...alone.map((column) => [column])].flatMap((names) => checkUnique(sheets, table, names));
}

/** Tables that one reference may lead to must not share an id. */
function checkSharedIds(sheets: Sheets, ids: Ids): Problem[] {
  return sheets.initiatives.rows.flatMap(({ cells: { id }, line }) => {
    const other = ids.get('facilities')?.get(id);
    if (other === undefined) return [];
    const where = { file: fileOf('initiatives'), line, column: 'id', value: id };
    return [problem('id-shared', where, { file: fileOf('facilities'), line: other })];
  });
}

function checkTarget(id: string, tables: readonly string[], ids: Ids, where: Where): Problem[] {
  if (tables.some((table) => ids.get(table)?.has(id))) return [];
  const candidates = tables.flatMap((table) => [...(ids.get(table)?.keys() ?? [])]);
  const files = tables.map((table) => `${table}.csv`);
  return [problem('reference-unknown', where, { files, nearest: findNearest(id, candidates) })];
}

function checkCell(text: string, column: Column, ids: Ids, where: Where): Problem[] {
  const items = (column.list ? text.split('|') : [text]).filter((item) => item !== '');
  if (column.kind === 'reference') {
    return items.flatMap((item) => checkTarget(item, column.tables, ids, { ...where, value: item }));
  }
  if (column.kind !== 'basis') return [];
  return items.flatMap((item) => {
    const basis = parseBasis(item);
    return basis ? checkTarget(basis.id, [`${basis.kind}s`], ids, { ...where, value: item }) : [];
  });
}

/** Returns the repeated keys, the ids shared by two tables, and the references that lead nowhere. */
export function checkReferences(sheets: Sheets, ids: Ids): Problem[] {
  const problems = checkSharedIds(sheets, ids);
  for (const table of TABLE_NAMES) {
    problems.push(...checkKeys(sheets, table));
    for (const { cells, line, value } of rowsOf(sheets, table)) {
      if (value === null) continue;
      for (const [name, column] of Object.entries<Column>(TABLES[table].columns)) {
        const where = { file: fileOf(table), line, column: name };
        problems.push(...checkCell(cells[name] ?? '', column, ids, where));
      }
    }
  }
  return problems;
}
