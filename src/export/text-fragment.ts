/** Makes links that open a page at given words (URL fragment text directives, https://wicg.github.io/scroll-to-text-fragment). */

/** Up to so many words a passage is named whole; of a longer one its two ends, so that a change inside it does no harm. */
const MOST_WORDS = 12;
/** Words of each end: one more than a run of the evidence lock, which tells whether they stand in the article once. */
const END_WORDS = 6;
const EDGE_SIGNS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const isWord = (token: string) => /[\p{L}\p{N}]/u.test(token);

/** The first `count` words of a line with the signs between them. */
function firstWords(tokens: readonly string[], count: number): string {
  let words = 0;
  const end = tokens.findIndex((token) => isWord(token) && ++words === count);
  return tokens.slice(0, end === -1 ? undefined : end + 1).join(' ');
}

const lastWords = (tokens: readonly string[], count: number) =>
  firstWords(tokens.toReversed(), count).split(' ').reverse().join(' ');

/** Quotes and stops at the edges are left out: pages set them as they like. */
const trim = (text: string) => text.replace(EDGE_SIGNS, '');

/** The signs `-`, `,` and `&` have a meaning of their own there. */
const encode = (text: string) => encodeURIComponent(trim(text)).replaceAll('-', '%2D');

/** The value of a text directive that finds the words: all of them, or where they begin and end. */
function textDirective(exact: string): string {
  const lines = exact
    .split('\n')
    .map((line) => line.split(/\s+/u).filter((token) => token !== ''))
    .filter((tokens) => tokens.some(isWord));
  const [first = [], last = first] = [lines[0], lines.at(-1)];
  if (lines.length === 1 && first.filter(isWord).length <= MOST_WORDS) return encode(first.join(' '));
  return `${encode(firstWords(first, END_WORDS))},${encode(lastWords(last, END_WORDS))}`;
}

/** Returns the address with a text directive for the words; a fragment that the address has already stays in force. */
export function linkToWords(url: string, exact: string): string {
  const [, fragment] = url.split('#', 2);
  const joint = fragment === undefined ? '#:~:' : fragment.includes(':~:') ? '&' : ':~:';
  return `${url}${joint}text=${textDirective(exact)}`;
}
