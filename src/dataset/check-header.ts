/** Checks the header of a CSV: every column once, and none that is not of the table. */
import { findNearest } from './nearest.ts';
import { problem } from './problem.ts';
import type { Problem } from './types.ts';

const OTHER_DELIMITERS: Record<string, string> = { ';': ';', '\t': 'Tab', '|': '|' };

/** Returns the problems of a header against the columns that the table has; the order is free. */
export function checkHeader(file: string, header: readonly string[], columns: readonly string[]): Problem[] {
  const [only] = header.length === 1 ? header : [];
  const delimiter = Object.keys(OTHER_DELIMITERS).find((sign) => only?.includes(sign));
  if (delimiter !== undefined) {
    const found = OTHER_DELIMITERS[delimiter] ?? delimiter;
    return [problem('delimiter-wrong', { file, line: 1 }, { found })];
  }
  const missing = columns.filter((column) => !header.includes(column));
  const problems: Problem[] = [];
  const suggested = new Set<string>();
  header.forEach((column, at) => {
    const where = { file, line: 1, column, value: column };
    if (!columns.includes(column)) {
      const nearest = findNearest(column.trim(), missing);
      if (nearest !== null) suggested.add(nearest);
      problems.push(problem('header-unknown', where, { nearest }));
    } else if (header.indexOf(column) < at) {
      problems.push(problem('header-duplicate', where));
    }
  });
  for (const column of missing) {
    if (!suggested.has(column)) problems.push(problem('header-missing', { file, line: 1, column }));
  }
  return problems;
}
