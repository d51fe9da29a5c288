/** Makes the problems that the checks of data/ report. */
import { MESSAGES, type Details, type Rule } from './problem-messages.ts';
import type { InLanguages, Problem } from './types.ts';

/** Where a problem stands; `line` as a text editor counts, 1-based. */
export interface Where {
  file: string;
  line?: number;
  column?: string;
  value?: string;
}

/** Returns the problem of a rule at a place, with its sentence in each language. */
export function problem<R extends Rule>(rule: R, where: Where, ...details: Details<R>): Problem {
  const say = MESSAGES[rule].say as (...given: Details<R>) => InLanguages;
  return {
    severity: MESSAGES[rule].severity,
    rule,
    file: where.file,
    line: where.line ?? null,
    column: where.column ?? null,
    value: where.value ?? null,
    message: say(...details),
  };
}
