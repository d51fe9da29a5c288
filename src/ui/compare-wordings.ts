/** Compares two printed wordings word by word. */
import { diffArrays } from 'diff';

/** A piece of a text; the pieces of a text, joined, are that text again. */
export interface ComparedRun {
  text: string;
  /** Words that the other wording does not have at this point. */
  isDifferent: boolean;
}

export interface Comparison {
  left: ComparedRun[];
  right: ComparedRun[];
  /** Words differ, or only signs and letters of the same words, or nothing at all. */
  result: 'words' | 'signs' | 'nothing';
}

interface Word {
  start: number;
  end: number;
  text: string;
  /** It begins a sentence, so that its capital letter says nothing. */
  isFirst: boolean;
}

/** A word with its inner hyphens, a number with its inner points and dashes, or a sign that is read as a word. */
const WORD =
  /[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑'’ʼ]|(?<=\p{N})[.,–—](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|[%‰№+?]|\p{Sc}/gu;
const IS_SIGN = /^[^\p{L}\p{N}]/u;
const SENTENCE_BEGINS = /[.!?…:]/u;

/** Roman numerals are printed in Latin and in Cyrillic letters, sometimes both in one. */
const LATIN_OF: Record<string, string> = { І: 'I', Х: 'X', С: 'C', М: 'M' };
const IS_ROMAN = /^[IVXLCDMІХСМ]+$/u;

/** What makes two printed words the same word: ё is е, any dash is a hyphen, alike letters of numerals are alike. */
function sameForm(word: string): string {
  const plain = word
    .normalize('NFC')
    .replaceAll('ё', 'е')
    .replaceAll('Ё', 'Е')
    .replace(/[‐‑–—]/gu, '-')
    .replace(/[’ʼ]/gu, "'");
  return IS_ROMAN.test(plain) ? plain.replace(/[ІХСМ]/gu, (letter) => LATIN_OF[letter] ?? letter) : plain;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let readTo: number | null = null;
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const isFirst: boolean = readTo === null || SENTENCE_BEGINS.test(text.slice(readTo, index));
    const end = index + found.length;
    words.push({ start: index, end, text: sameForm(found), isFirst });
    if (!IS_SIGN.test(found)) readTo = end;
  }
  return words;
}

const withSmallFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function isSameWord(a: Word, b: Word): boolean {
  if (a.text === b.text) return true;
  return (a.isFirst || b.isFirst) && withSmallFirst(a.text) === withSmallFirst(b.text);
}

/** Cuts the text so that neighbouring different words, with what stands between them, are one run. */
function cut(text: string, words: readonly Word[], different: ReadonlySet<Word>): ComparedRun[] {
  const runs: ComparedRun[] = [];
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (!different.has(word)) continue;
    const last = runs.at(-1);
    const previous = words[index - 1];
    if (last && previous && different.has(previous)) last.text += text.slice(at, word.end);
    else {
      if (word.start > at) runs.push({ text: text.slice(at, word.start), isDifferent: false });
      runs.push({ text: text.slice(word.start, word.end), isDifferent: true });
    }
    at = word.end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), isDifferent: false });
  return runs;
}

/**
 * The two texts cut into runs, by the shortest edit of their words (Myers 1986). A sentence's first capital, ё for е and
 * the kinds of quotation marks and dashes do not make a word different; signs between the same words are never marked.
 */
export function compareWordings(left: string, right: string): Comparison {
  const leftWords = wordsOf(left);
  const rightWords = wordsOf(right);
  const changes = diffArrays(leftWords, rightWords, { comparator: isSameWord });
  const different = new Set(changes.flatMap(({ added, removed, value }) => (added || removed ? value : [])));
  return {
    left: cut(left, leftWords, different),
    right: cut(right, rightWords, different),
    result: different.size > 0 ? 'words' : left === right ? 'nothing' : 'signs',
  };
}
