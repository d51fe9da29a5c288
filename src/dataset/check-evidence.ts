/** Checks that every excerpt stands in its article letter by letter. */
import { codeOf } from './check-characters.ts';
import { findMismatch, type Mismatch } from './fingerprint.ts';
import { problem, type Where } from './problem.ts';
import type { Fingerprints } from './read-fingerprints.ts';
import { fileOf, soundRows, type Sheets } from './sheet.ts';
import type { Problem } from './types.ts';

/** Shows signs that are not to be told apart by eye, as U+00A0 and the like; an ordinary space as a box. */
function showSigns(signs: string): string {
  const shown = Array.from(signs, (sign) => {
    if (sign === ' ') return '␣';
    return /[\p{P}\p{S}]/u.test(sign) ? sign : codeOf(sign);
  });
  return shown.length === 0 ? '∅' : shown.join(' ');
}

function describe(mismatch: Mismatch, where: Where): Problem {
  switch (mismatch.kind) {
    case 'short':
      return problem('excerpt-short', where, mismatch);
    case 'words':
      return problem('excerpt-words', { ...where, value: mismatch.words }, mismatch);
    case 'signs': {
      const { after } = mismatch;
      const found = showSigns(mismatch.found);
      return problem('excerpt-signs', where, { after, found, expected: showSigns(mismatch.expected) });
    }
  }
}

/** Returns the articles without a fingerprint and the excerpts that are not in their article. */
export function checkEvidence(sheets: Sheets, fingerprints: Fingerprints): Problem[] {
  const unlocked = soundRows(sheets.articles).filter(({ value }) => !fingerprints.has(value.file));
  const files = new Map(sheets.articles.rows.map(({ cells }) => [cells.id, cells.file]));
  const problems = unlocked.map(({ line, value }) =>
    problem('fingerprint-missing', { file: fileOf('articles'), line, column: 'file', value: value.file }),
  );
  for (const { line, value } of soundRows(sheets.excerpts)) {
    const fingerprint = fingerprints.get(files.get(value.article_id) ?? '');
    const mismatch = fingerprint && findMismatch(value.exact, fingerprint);
    const where = { file: fileOf('excerpts'), line, column: 'exact', value: value.exact };
    if (mismatch) problems.push(describe(mismatch, where));
  }
  return problems;
}
