/** Puts problems in the order in which a curator works through them. */
import { TABLES } from './columns.ts';
import type { Problem } from './types.ts';

const TABLE_NAMES = Object.keys(TABLES);

/** Tables in the order of their definition, other files after them. */
function rankOf(file: string): number {
  const at = TABLE_NAMES.indexOf(file.replace(/\.csv$/, ''));
  return at === -1 ? TABLE_NAMES.length : at;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Returns the problems by file, line, column and rule; what is alike in these keeps its order. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      rankOf(a.file) - rankOf(b.file) ||
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compare(a.column ?? '', b.column ?? '') ||
      compare(a.rule, b.rule),
  );
}
