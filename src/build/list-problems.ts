/** Writes problems of data/ as text for a terminal. */
import type { InLanguages, Lang, Problem } from '../dataset/types.ts';

const LINE: InLanguages = { kk: 'жол', ru: 'строка', en: 'line' };
const COLUMN: InLanguages = { kk: 'баған', ru: 'столбец', en: 'column' };
const WARNING: InLanguages = { kk: 'ескерту', ru: 'предупреждение', en: 'warning' };
const LONGEST_VALUE = 80;

const shorten = (text: string): string =>
  text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;

function describe({ severity, rule, line, column, value, message }: Problem, lang: Lang): string {
  const place = [
    ...(line === null ? [] : [`${LINE[lang]} ${line}`]),
    ...(column === null ? [] : [`${COLUMN[lang]} ${column}`]),
    ...(value === null || value === '' ? [] : [JSON.stringify(shorten(value))]),
    ...(severity === 'warning' ? [WARNING[lang]] : []),
  ].join(', ');
  return `  ${place === '' ? '' : `${place}: `}${message[lang]} [${rule}]`;
}

/** Returns the problems grouped by file, one sentence each; the empty text if there are none. */
export function listProblems(problems: readonly Problem[], lang: Lang): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  return files
    .map((name) => {
      const own = problems.filter(({ file }) => file === name);
      return [`data/${name}`, ...own.map((problem) => describe(problem, lang))].join('\n');
    })
    .join('\n\n');
}
