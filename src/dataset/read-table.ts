/** Reads a table of data/ from its CSV. */
import { checkHeader } from './check-header.ts';
import { TABLES, type Column, type TableName } from './columns.ts';
import { parseCsv, type CsvRecord } from './parse-csv.ts';
import { problem } from './problem.ts';
import { readCell, type CellValue } from './read-cell.ts';
import { fileOf, type Sheet, type SheetRow } from './sheet.ts';
import type { Problem } from './types.ts';

const isBlank = ({ cells }: CsvRecord): boolean => cells.every((cell) => cell.trim() === '');

/** Reads one record; `columns` are those of its cells. */
function readRow<T extends TableName>(
  { line, cells: written }: CsvRecord,
  header: readonly string[],
  table: T,
): { row: SheetRow<T>; problems: Problem[] } {
  const columns: Record<string, Column> = TABLES[table].columns;
  const problems: Problem[] = [];
  const cells: Record<string, string> = {};
  const value: Record<string, CellValue> = {};
  for (const [name, column] of Object.entries(columns)) {
    const at = header.indexOf(name);
    const text = written[at] ?? '';
    cells[name] = text;
    if (at === -1) continue;
    const cell = readCell(text, column, { file: fileOf(table), line, column: name, value: text });
    value[name] = cell.value;
    problems.push(...cell.problems);
  }
  const isSound = problems.every(({ severity }) => severity === 'warning');
  // Both records were just filled from the columns of this table.
  const row = { line, cells, value: isSound ? value : null } as unknown as SheetRow<T>;
  return { row, problems };
}

/**
 * Reads one table from the text of its file; `undefined` if there is no such file. Reports every problem of its header,
 * rows and cells. Rows keep their lines; if the header is wrong, no row has a value.
 */
export function readTable<T extends TableName>(
  table: T,
  text: string | undefined,
): { sheet: Sheet<T>; problems: Problem[] } {
  const file = fileOf(table);
  const empty = { file, rows: [] };
  if (text === undefined) return { sheet: empty, problems: [problem('file-missing', { file })] };
  const [first, ...records] = parseCsv(text);
  const header = first?.cells ?? [];
  const problems = checkHeader(file, header, Object.keys(TABLES[table].columns));
  const hasHeader = problems.length === 0;
  const rows: SheetRow<T>[] = [];
  for (const record of records) {
    const where = { file, line: record.line };
    if (record.hasBrokenQuotes) problems.push(problem('quotes-broken', where));
    if (isBlank(record)) {
      problems.push(problem('blank-line', where));
      continue;
    }
    const { row, problems: found } = readRow(record, header, table);
    const isWhole = record.cells.length === header.length;
    if (!isWhole) {
      problems.push(problem('row-length', where, { expected: header.length, found: record.cells.length }));
    }
    const isReadable = hasHeader && isWhole && !record.hasBrokenQuotes;
    // Cells that slipped into other columns would only repeat what is already said about the row.
    if (isReadable) problems.push(...found);
    rows.push(isReadable ? row : { ...row, value: null });
  }
  return { sheet: { file, rows }, problems };
}
