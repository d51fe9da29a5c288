/** Turns values of rows into those of the dataset: texts in three languages, dates, bases, and their order. */
import { parseBasis } from './basis.ts';
import { parseEdtf } from './edtf-date.ts';
import type { Basis, EdtfDate, InLanguages, Lang } from './types.ts';

type Columns<N extends string, V> = Readonly<Record<`${N}_${Lang}`, V>>;

/** The text of a group of columns, all three of which are filled in. */
export function joinText<N extends string>(row: Columns<N, string>, name: N): InLanguages {
  const texts = row as Readonly<Record<string, string>>;
  return { kk: texts[`${name}_kk`] ?? '', ru: texts[`${name}_ru`] ?? '', en: texts[`${name}_en`] ?? '' };
}

/** The text of a group of columns that may be empty together; null if they are. */
export function joinOptionalText<N extends string>(
  row: Columns<N, string | null>,
  name: N,
): InLanguages | null {
  const { [`${name}_kk`]: kk, [`${name}_ru`]: ru, [`${name}_en`]: en } = row as Record<string, string | null>;
  return kk && ru && en ? { kk, ru, en } : null;
}

/** The date of a cell that was checked; throws if it was not. */
export function joinDate(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (!date) throw new Error(`The date “${text}” was not checked.`);
  return date;
}

/** The date of a cell that may be empty. */
export const joinOptionalDate = (text: string | null): EdtfDate | null =>
  text === null ? null : joinDate(text);

/** The basis of a cell that was checked; throws if it was not. */
export function joinBasis(text: string): Basis {
  const basis = parseBasis(text);
  if (!basis) throw new Error(`The basis “${text}” was not checked.`);
  return basis;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders by id; ids are ASCII, so every engine agrees. */
export const byId = (a: { id: string }, b: { id: string }): number => compare(a.id, b.id);

/** Orders by place, then by relation. */
export const byPlace = (
  a: { placeId: string; relation: string },
  b: { placeId: string; relation: string },
): number => compare(a.placeId, b.placeId) || compare(a.relation, b.relation);

/** Orders by the first day a date can mean, then by the last, then by id. */
export const byTime = (a: { id: string; on: EdtfDate }, b: { id: string; on: EdtfDate }): number =>
  compare(a.on.from, b.on.from) || compare(a.on.to, b.on.to) || byId(a, b);
