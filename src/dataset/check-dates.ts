/** Checks that dates are plausible: none after the edition but due dates, and the words of an event on its day. */
import { TABLES, type Column, type TableName } from './columns.ts';
import { parseEdtf } from './edtf-date.ts';
import { problem } from './problem.ts';
import { fileOf, soundRows, type Sheets } from './sheet.ts';
import type { EdtfDate, Problem } from './types.ts';

/** What is due may lie ahead; everything else was reported. */
const MAY_LIE_AHEAD = 'due_on';

function checkAgainstEdition(sheets: Sheets, table: TableName, asOf: string): Problem[] {
  const columns = Object.entries<Column>(TABLES[table].columns)
    .filter(([name, { kind }]) => kind === 'date' && name !== MAY_LIE_AHEAD)
    .map(([name]) => name);
  return sheets[table].rows.flatMap(({ line, cells, value }) => {
    if (value === null) return [];
    return columns.flatMap((column) => {
      const text = (cells as Readonly<Record<string, string>>)[column] ?? '';
      const date = parseEdtf(text);
      if (!date || date.from <= asOf) return [];
      return [problem('date-after-edition', { file: fileOf(table), line, column, value: text }, { asOf })];
    });
  });
}

function checkAgainstEvents(sheets: Sheets): Problem[] {
  const events = new Map(sheets.events.rows.map(({ cells }) => [cells.id, parseEdtf(cells.held_on)]));
  const heldOn = (eventId: string | null): EdtfDate | null => events.get(eventId ?? '') ?? null;
  const said = soundRows(sheets.statements).flatMap(({ line, value }) => {
    const date = parseEdtf(value.said_on ?? '');
    const held = heldOn(value.event_id);
    if (!date || !held || (date.from <= held.to && held.from <= date.to)) return [];
    const where = { file: fileOf('statements'), line, column: 'said_on', value: date.edtf };
    return [problem('said-outside-event', where, { heldOn: held.edtf })];
  });
  const published = soundRows(sheets.articles).flatMap(({ line, value }) => {
    const date = parseEdtf(value.published_on ?? '');
    const held = heldOn(value.event_id);
    if (!date || !held || date.to >= held.from) return [];
    const where = { file: fileOf('articles'), line, column: 'published_on', value: date.edtf };
    return [problem('published-before-event', where, { heldOn: held.edtf })];
  });
  return [...said, ...published];
}

/** Returns the dates that cannot be; `asOf` is the day of the edition, null if it is not known. */
export function checkDates(sheets: Sheets, asOf: string | null): Problem[] {
  const tables = asOf === null ? [] : (Object.keys(TABLES) as TableName[]);
  return [
    ...tables.flatMap((table) => checkAgainstEdition(sheets, table, asOf ?? '')),
    ...checkAgainstEvents(sheets),
  ];
}
