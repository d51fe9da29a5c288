/** Reads a cell as its column says: its value, or what is wrong with it. */
import { parseBasis } from './basis.ts';
import { checkCharacters } from './check-characters.ts';
import type { Column } from './columns.ts';
import { parseEdtf } from './edtf-date.ts';
import { parseGloss } from './gloss.ts';
import { findNearest } from './nearest.ts';
import { problem, type Where } from './problem.ts';
import type { Problem } from './types.ts';

export type CellValue = string | number | null | (string | number)[];

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;

const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s/]+\.[^\s]+$/iu.test(text) && URL.canParse(text);

/** What is wrong with one value of the column's kind; references are looked up later, when all tables are read. */
function checkItem(text: string, column: Column, where: Where): Problem | null {
  switch (column.kind) {
    case 'text':
    case 'reference':
      return null;
    case 'id':
      return ID.test(text) ? null : problem('id-form', where);
    case 'url':
      return isWebAddress(text) ? null : problem('url-form', where);
    case 'date':
      return parseEdtf(text) ? null : problem('date-form', where);
    case 'basis':
      return parseBasis(text) ? null : problem('basis-form', where);
    case 'gloss':
      return parseGloss(text) ? null : problem('gloss-form', where);
    case 'enum': {
      const { values: allowed } = column;
      if (allowed.includes(text)) return null;
      return problem('enum-unknown', where, { allowed, nearest: findNearest(text, allowed) });
    }
    case 'number': {
      if (!DECIMAL.test(text)) return problem('number-form', where);
      const isInRange = Number(text) >= column.minimum && Number(text) <= column.maximum;
      return isInRange ? null : problem('number-range', where, column);
    }
  }
}

function checkList(items: readonly string[], where: Where): Problem[] {
  const repeated = items.filter((item, at) => item !== '' && items.indexOf(item) < at);
  return [
    ...(items.includes('') ? [problem('list-item-empty', where)] : []),
    ...[...new Set(repeated)].map((value) => problem('list-item-repeated', { ...where, value })),
  ];
}

/** Returns the value of a cell (null if empty) and its problems; with an error among them the value means nothing. */
export function readCell(
  text: string,
  column: Column,
  where: Where,
): { value: CellValue; problems: Problem[] } {
  if (text.trim() === '') {
    const problems = checkCharacters(text, column, where);
    if (column.required) problems.push(problem('required', where));
    return { value: column.list ? [] : null, problems };
  }
  const items = column.list ? text.split('|') : [text];
  const convert = (item: string) => (column.kind === 'number' ? Number(item) : item);
  const problems = items
    .filter((item) => item !== '')
    .flatMap((item) => {
      const at = { ...where, value: item };
      return [...checkCharacters(item, column, at), checkItem(item, column, at) ?? []].flat();
    });
  if (column.list) problems.push(...checkList(items, where));
  return { value: column.list ? items.map(convert) : convert(text), problems };
}
