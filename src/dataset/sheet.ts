/** The tables of data/ as read: the rows with their lines, before anything is joined. */
import type { Row, TableName } from './columns.ts';

export interface SheetRow<T extends TableName> {
  /** Line in the file as a text editor counts, 1-based. */
  line: number;
  /** The cells as written, by column; an absent column is an empty cell. */
  cells: Readonly<Record<keyof Row<T> & string, string>>;
  /** Null if one of the cells has a problem. */
  value: Row<T> | null;
}

export interface Sheet<T extends TableName> {
  file: string;
  rows: readonly SheetRow<T>[];
}

export type Sheets = { [T in TableName]: Sheet<T> };

/** A row without problems in its cells. */
export interface SoundRow<T extends TableName> {
  line: number;
  value: Row<T>;
}

/** The rows of a table whose cells are all valid. */
export function soundRows<T extends TableName>(sheet: Sheet<T>): SoundRow<T>[] {
  return sheet.rows.flatMap(({ line, value }) => (value === null ? [] : [{ line, value }]));
}

/** Groups rows by a text of theirs. */
export function groupBy<R>(rows: readonly R[], keyOf: (row: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** File of a table within data/. */
export const fileOf = (table: TableName): string => `${table}.csv`;
