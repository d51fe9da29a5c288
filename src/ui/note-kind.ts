/** What our note on a wording is about. */
import type { Excerpt } from '../dataset/types.ts';

/** A note that quotes a word marked *sic* is about the misprint; another one, beside other wordings, about the meaning. */
export function noteKind(excerpt: Excerpt, isAlone: boolean): 'misprint' | 'meaning' | 'remark' {
  const isMisprint = excerpt.glosses.some(
    ({ words, meaning }) => meaning.kind === 'sic' && excerpt.note?.ru.includes(words),
  );
  if (isMisprint) return 'misprint';
  return isAlone ? 'remark' : 'meaning';
}
