/** Takes a text apart into its words. */
import { foldLetters } from './fold-letters.ts';

const RUN = /[\p{L}\p{M}\p{N}]+(?:[-‐‑.][\p{L}\p{M}\p{N}]+)*/gu;
const HYPHEN = /[-‐‑]/;
const INSIDE_WORDS = /[\u00AD'’ʼ`]/g;
const SITE = /^[\p{L}\p{N}]+(?:\.[a-z]{2,})+$/iu;

/** Words too common to narrow anything; neither kept nor asked for. */
const STOP_WORDS = new Set(
  (
    'а в во и из к ко на о об от по с со у для за при до не что как это ' +
    'мен және да де та те үшін туралы бойынша бен пен ' +
    'a an and at by for from in of on or the to with about'
  ).split(' '),
);

/** Whether a folded word says nothing about what a text is about. */
export const isStopWord = (word: string) => STOP_WORDS.has(word);

/** Names of sites such as `almaty.tv` stay one word, so that they are not taken for the city. */
const atPoints = (part: string) => (SITE.test(part) ? [part] : part.split('.'));

/**
 * The words of a text as they are written, for an index: hyphens part words, and a word with hyphens follows once
 * more in one piece. Apostrophes and soft hyphens inside words vanish.
 */
export function rawWords(text: string): string[] {
  const words: string[] = [];
  for (const run of text.normalize('NFKC').replace(INSIDE_WORDS, '').match(RUN) ?? []) {
    const parts = run.split(HYPHEN);
    for (const part of parts) words.push(...atPoints(part));
    if (parts.length > 1) words.push(parts.join('').replace(/\./g, ''));
  }
  return words;
}

/** A word of a text as it is written, and where it begins. */
export interface WordAt {
  raw: string;
  start: number;
}

const RUN_WITH_SIGNS = /[\p{L}\p{M}\p{N}]+(?:[-‐‑.'’ʼ`\u00AD][\p{L}\p{M}\p{N}]+)*/gu;

/** The same words with their places in the text; each stretch of it is given in one piece and in its parts. */
export function wordsAt(text: string): WordAt[][] {
  return [...text.matchAll(RUN_WITH_SIGNS)].map(({ 0: run, index }) => {
    const parts = [...run.matchAll(/[^-‐‑]+/gu)].map((part) => ({ raw: part[0], start: index + part.index }));
    return parts.length > 1 ? [{ raw: run, start: index }, ...parts] : parts;
  });
}

/** The telling words of a query or a name, folded: hyphens part words, and stop words are left out. */
export function wordsOf(text: string): string[] {
  return rawWords(text.replace(/[-‐‑]/g, ' '))
    .map(foldLetters)
    .filter((word) => !isStopWord(word));
}
