/** Keeps the rows that can be joined: without errors, and leading only to such rows. */
import { parseBasis } from './basis.ts';
import { TABLES, type Column, type Row, type TableName } from './columns.ts';
import { fileOf, soundRows, type Sheets } from './sheet.ts';
import type { Problem } from './types.ts';

const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The rows of all tables that hold together. */
export type Rows = { [T in TableName]: Row<T>[] };

type AnyRow = Readonly<Record<string, unknown>>;
type AnyRows = Record<TableName, readonly AnyRow[]>;

/** Tables whose rows say nothing without a row of another table that leads to them. */
const NEEDED: Partial<Record<TableName, readonly [table: TableName, column: string]>> = {
  statements: ['excerpts', 'statement_id'],
  facilities: ['milestones', 'subject_id'],
  initiatives: ['milestones', 'subject_id'],
};

/** The tables and id to which an item of a cell leads; null if it is no reference. */
function targetOf(item: unknown, column: Column): { tables: readonly string[]; id: unknown } | null {
  if (column.kind === 'reference') return { tables: column.tables, id: item };
  const basis = column.kind === 'basis' ? parseBasis(String(item)) : null;
  return basis && { tables: [`${basis.kind}s`], id: basis.id };
}

/** One round: drops the rows that lead to a row no longer there, or to which no row leads that they need. */
function prune(rows: AnyRows): AnyRows {
  const ids = new Map<string, Set<unknown>>(
    TABLE_NAMES.map((table) => [table, new Set(rows[table].map((row) => row.id))]),
  );
  const leads = (value: unknown, column: Column) =>
    [value].flat().every((item) => {
      const target = item === null ? null : targetOf(item, column);
      return target === null || target.tables.some((table) => ids.get(table)?.has(target.id));
    });
  const kept = TABLE_NAMES.map((table) => {
    const columns = Object.entries<Column>(TABLES[table].columns);
    const [from, column] = NEEDED[table] ?? [];
    const needed = from && column ? new Set(rows[from].map((row) => row[column])) : null;
    const isKept = (row: AnyRow) =>
      (needed?.has(row.id) ?? true) && columns.every(([name, definition]) => leads(row[name], definition));
    return [table, rows[table].filter(isKept)] as const;
  });
  return Object.fromEntries(kept) as unknown as AnyRows;
}

const countRows = (rows: AnyRows): number => TABLE_NAMES.reduce((sum, table) => sum + rows[table].length, 0);

/** Returns the rows that no error touches, neither in themselves nor in a row they lead to. */
export function keepSound(sheets: Sheets, problems: readonly Problem[]): Rows {
  const wrong = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ file, line }) => `${file}:${line ?? ''}`),
  );
  const rowsOf = (table: TableName) =>
    soundRows(sheets[table])
      .filter(({ line }) => !wrong.has(`${fileOf(table)}:${line}`))
      .map(({ value }) => value);
  let rows = Object.fromEntries(TABLE_NAMES.map((table) => [table, rowsOf(table)])) as unknown as AnyRows;
  for (let next = prune(rows); countRows(next) < countRows(rows); next = prune(rows)) rows = next;
  return rows as unknown as Rows;
}
