/** Says which words of a text are those by which it was found, so that they can be marked. */
import type { Lang } from '../dataset/types.ts';
import { foldLetters } from './fold-letters.ts';
import { termOf, termsOf } from './search-terms.ts';
import { isStopWord, rawWords, wordsAt, wordsOf } from './words.ts';

/** A stretch of a text in UTF-16 units, the end not in it. */
export interface TextSpan {
  start: number;
  end: number;
}

/** Whether the index keeps a word, as it is written, under one of the terms. */
function isKeptUnder(raw: string, lang: Lang, terms: ReadonlySet<string>): boolean {
  return rawWords(raw)
    .map(foldLetters)
    .some((word) => !isStopWord(word) && termsOf(word, lang).some((term) => terms.has(term)));
}

/**
 * The words of a text that the search keeps under one of these terms, in order and apart from each other. Of words
 * joined by hyphens only those that match.
 */
export function matchingWords(text: string, lang: Lang, terms: ReadonlySet<string>): TextSpan[] {
  if (terms.size === 0) return [];
  return wordsAt(text).flatMap((words) => {
    const [whole, ...parts] = words.map(({ raw, start }) => ({ raw, start, end: start + raw.length }));
    const matching = (parts.length > 0 ? parts : whole ? [whole] : []).filter(({ raw }) =>
      isKeptUnder(raw, lang, terms),
    );
    const isWhole = matching.length === 0 && whole !== undefined && isKeptUnder(whole.raw, lang, terms);
    return (isWhole ? [whole] : matching).map(({ start, end }) => ({ start, end }));
  });
}

/** Of a word the letters that a word of the query spells, in whichever alphabet; all of it if it does not begin so. */
export function typedLetters(text: string, { start, end }: TextSpan, query: string): TextSpan {
  const typed = wordsOf(query).map(termOf);
  for (let at = start + 1; at < end; at += 1) {
    const beginning = termOf(foldLetters(text.slice(start, at)));
    if (typed.includes(beginning)) return { start, end: at };
  }
  return { start, end };
}
