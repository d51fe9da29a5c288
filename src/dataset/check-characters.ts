/** Checks the characters of a cell: spaces at its ends, invisible signs, damaged letters, mixed alphabets. */
import type { Column } from './columns.ts';
import { problem, type Where } from './problem.ts';
import type { Problem } from './types.ts';

const CONTROL = /\p{Cc}|[\u2028\u2029]/u;
const INVISIBLE = /\p{Cf}/u;
const LONE_SURROGATE = /\p{Cs}/u;

/** The name of a sign in Unicode: U+00A0. */
export const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first sign that does not belong into the cell; words of others may hold soft hyphens and the like. */
function findForbidden(text: string, column: Column): string | null {
  const visible = column.multiline ? text.replaceAll('\n', '') : text;
  const found = CONTROL.exec(visible) ?? LONE_SURROGATE.exec(visible);
  if (found) return found[0];
  return column.verbatim ? null : (INVISIBLE.exec(visible)?.[0] ?? null);
}

/** The first word with letters of two alphabets. */
function findMixed(text: string): string | null {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.find((word) => /\p{sc=Cyrl}/u.test(word) && /\p{sc=Latn}/u.test(word)) ?? null;
}

/** Returns the problems of a cell that do not depend on what kind of value it holds. */
export function checkCharacters(text: string, column: Column, where: Where): Problem[] {
  const problems: Problem[] = [];
  if (text !== text.trim()) problems.push(problem('space-at-ends', where));
  if (text.includes('\uFFFD')) problems.push(problem('encoding-broken', where));
  const forbidden = findForbidden(text, column);
  if (forbidden !== null) problems.push(problem('character-forbidden', where, { code: codeOf(forbidden) }));
  const mixed = column.verbatim ? null : findMixed(text);
  if (mixed !== null) problems.push(problem('letters-mixed', where, { word: mixed }));
  return problems;
}
