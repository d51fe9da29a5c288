/** Turns words into the terms under which the search keeps it. */
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import type { Lang } from '../dataset/types.ts';
import { romanNumber } from './fold-letters.ts';
import { stemKazakh } from './kazakh-stem.ts';
import { latinSkeleton, spellRoughly, withoutDoubles } from './latin-skeleton.ts';

const IS_CYRILLIC = /\p{Script=Cyrillic}/u;
const HAS_KAZAKH = /[әғқңөұүһі]/;

/**
 * The word itself as a term: its skeleton; for Roman digits the number they mean. A site begins with a dot, so that
 * `almaty` is no beginning of it.
 */
export function termOf(word: string): string {
  const number = romanNumber(word);
  if (number !== null) return String(number);
  return `${word.includes('.') ? '.' : ''}${latinSkeleton(word)}`;
}

/** Names such as «Туркестан» and «Казахстан», which the Russian stemmer takes for past participles, with their case. */
const NAME_IN_AN = /^(.{2,}ан)(?:а|у|ом|е|ы)?$/;

const stemOfRussian = (word: string) => NAME_IN_AN.exec(word)?.[1] ?? stemRussian(word);

function stemTerms(word: string, lang: Lang | null): string[] {
  const term = termOf(word);
  if (/^[.\d]/.test(term)) return [];
  if (!IS_CYRILLIC.test(word)) return [latinSkeleton(stemEnglish(word))];
  const stems: string[] = [];
  if (lang !== 'ru' || HAS_KAZAKH.test(word))
    stems.push(...stemKazakh(spellRoughly(word)).map(withoutDoubles));
  if (lang !== 'kk' && !HAS_KAZAKH.test(word)) {
    const stem = stemOfRussian(word);
    // «волонтёрство» is found by «волонтёры».
    stems.push(latinSkeleton(stem), latinSkeleton(stem.replace(/(?<=.{4})ств$/, '')));
  }
  return stems;
}

/**
 * All terms of a word: its skeleton first, then its stems in the language of the text. A query has no known
 * language (null): there a Cyrillic word without Kazakh letters is stemmed as Russian and as Kazakh.
 */
export function termsOf(word: string, lang: Lang | null): string[] {
  return [...new Set([termOf(word), ...stemTerms(word, lang)])];
}

/**
 * The bare name inside a Russian adjective («семейский», «алматинская»), as a term; null if it is not such a word.
 * For a second attempt only: «Алматинская» is not «Алматы».
 */
export function nameInAdjective(word: string): string | null {
  if (!IS_CYRILLIC.test(word)) return null;
  const name = /^(.{3,}?)(?:ин|ов)?ск$/.exec(stemRussian(word))?.[1];
  return name === undefined ? null : latinSkeleton(name);
}

/** The words that arise when two neighbouring letters are swapped: the commonest slip that is not one letter. */
export function swappedLetters(term: string): string[] {
  return Array.from(
    { length: Math.max(term.length - 1, 0) },
    (_, at) => `${term.slice(0, at)}${term.charAt(at + 1)}${term.charAt(at)}${term.slice(at + 2)}`,
  ).filter((swapped) => swapped !== term);
}
