/**
 * The evidence lock: tells whether an excerpt stands in an article letter by letter, without the article's text.
 *
 * A text is taken apart into words (runs of letters, marks and digits) and the signs before, between and after them.
 * - Words: every run of five words is hashed, in the order of the article. An excerpt's runs must be consecutive there,
 *   so that no splice of two passages passes.
 * - Signs: the outline keeps the text with each word replaced by `w`. The signs of an excerpt are compared with it one
 *   by one, those at its two ends included; so a changed comma, quote or kind of space is found wherever it is.
 * Single words and shorter runs are not hashed, because a dictionary would give them away; an excerpt therefore needs at
 * least five words, or is a whole line of three or four, which is hashed with its signs. The hashes are salted by the article. They keep the repository from republishing the articles; they
 * are no secret-keeping: who guesses word after word can confirm the guess, and can as well open the article's page.
 */
import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export interface ArticleFingerprint {
  /** SHA-256 of the text as UTF-8, lower-case hex. */
  sha256: string;
  /** The text with each word replaced by `w`. */
  outline: string;
  /** For each run of five words, in order, the first 12 hex digits of its SHA-256. */
  runs: string;
  /** The same for each line of three or four words. */
  lines: string;
}

/** Where an excerpt and the article part. */
export type Mismatch =
  | { kind: 'short'; words: number }
  /** The words that do not stand there in the article: one word, or five if none of the excerpt is in it. */
  | { kind: 'words'; words: string }
  /** The signs after a word (null: at the beginning) that are not those of the article. */
  | { kind: 'signs'; after: string | null; found: string; expected: string };

const RUN_WORDS = 5;
const LEAST_WORDS = 3;
const HASH_DIGITS = 12;
const HASH = new RegExp(`.{${HASH_DIGITS}}`, 'g');
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const hexOf = (text: string) => bytesToHex(hash(utf8ToBytes(text)));
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
/** The signs before the first word, between the words, and after the last. */
const signsOf = (text: string): string[] => text.split(WORD);

const hashText = (text: string, salt: string) => hexOf(`${salt} ${text}`).slice(0, HASH_DIGITS);

function hashRuns(words: readonly string[], salt: string): string[] {
  const count = Math.max(0, words.length - RUN_WORDS + 1);
  return Array.from({ length: count }, (_, at) => hashText(words.slice(at, at + RUN_WORDS).join(' '), salt));
}

function hashShortLines(text: string, salt: string): string[] {
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  const isShort = ({ length }: string[]) => length >= LEAST_WORDS && length < RUN_WORDS;
  return lines.filter((line) => isShort(wordsOf(line))).map((line) => hashText(line, salt));
}

/** Takes the text of an article and returns its fingerprint. */
export function fingerprintArticle(text: string): ArticleFingerprint {
  const sha256 = hexOf(text);
  return {
    sha256,
    outline: text.replace(WORD, 'w'),
    runs: hashRuns(wordsOf(text), sha256).join(''),
    lines: hashShortLines(text, sha256).join(''),
  };
}

/** How many runs of the excerpt stand in the article one after another, from `start` on. */
function countMatches(runs: readonly string[], article: readonly string[], start: number): number {
  const differs = runs.findIndex((run, at) => run !== article[start + at]);
  return differs === -1 ? runs.length : differs;
}

/** Signs of the excerpt that differ if its first word is word `start` of the article. */
function findSigns(
  excerpt: string,
  words: readonly string[],
  outline: string,
  start: number,
): Mismatch | null {
  const found = signsOf(excerpt);
  const expected = outline.split('w').slice(start, start + found.length);
  const last = found.length - 1;
  const isSame = (sign: string, at: number) => {
    const there = expected[at] ?? '';
    if (at === 0) return there.endsWith(sign);
    return at === last ? there.startsWith(sign) : there === sign;
  };
  const at = found.findIndex((sign, index) => !isSame(sign, index));
  if (at === -1) return null;
  return {
    kind: 'signs',
    after: words[at - 1] ?? null,
    found: found[at] ?? '',
    expected: expected[at] ?? '',
  };
}

/** The words at which an excerpt leaves the article, if its runs stand nowhere in it as they are. */
function findWords(words: readonly string[], runs: readonly string[], article: readonly string[]): Mismatch {
  const one = (at: number): Mismatch => ({ kind: 'words', words: words[at] ?? '' });
  const longest = Math.max(0, ...article.map((_, start) => countMatches(runs, article, start)));
  if (longest > 0) return one(longest + RUN_WORDS - 1);
  const known = runs.findIndex((run) => article.includes(run));
  if (known > 0) return one(known - 1);
  return { kind: 'words', words: words.slice(0, RUN_WORDS).join(' ') };
}

/** Returns where an excerpt parts from the article, or null if it stands in it letter by letter. */
export function findMismatch(exact: string, fingerprint: ArticleFingerprint): Mismatch | null {
  const words = wordsOf(exact);
  if (words.length < RUN_WORDS) {
    const isLine = fingerprint.lines.match(HASH)?.includes(hashText(exact, fingerprint.sha256)) ?? false;
    return isLine ? null : { kind: 'short', words: words.length };
  }
  const runs = hashRuns(words, fingerprint.sha256);
  const article = fingerprint.runs.match(HASH) ?? [];
  const starts = article.flatMap((_, at) => (countMatches(runs, article, at) === runs.length ? [at] : []));
  const mismatches = starts.map((start) => findSigns(exact, words, fingerprint.outline, start));
  if (mismatches.includes(null)) return null;
  return mismatches[0] ?? findWords(words, runs, article);
}

/** Whether an excerpt stands in the article letter by letter. */
export function isInFingerprint(exact: string, fingerprint: ArticleFingerprint): boolean {
  return findMismatch(exact, fingerprint) === null;
}
