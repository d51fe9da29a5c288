/** The words for kinds of places, which people add to a name or leave out. */
import type { Level } from '../dataset/types.ts';
import { termsOf } from './search-terms.ts';

const WORDS: readonly (readonly [readonly Level[], string])[] = [
  [['region'], 'область обл облысы облыс region oblast province'],
  [['republican_city', 'city'], 'город г қаласы қала city'],
  [['district'], 'район р-н ауданы аудан district rayon'],
];

const LEVELS_OF_TERM = new Map<string, readonly Level[]>(
  WORDS.flatMap(([levels, words]) =>
    words.split(' ').map((word) => [termsOf(word, null)[0] ?? '', levels] as const),
  ),
);

/** The levels a word of any form names («области», «ауданында»); null if it is no word for a kind of place. */
export function levelsNamedBy(word: string): readonly Level[] | null {
  for (const term of termsOf(word, null)) {
    const levels = LEVELS_OF_TERM.get(term);
    if (levels) return levels;
  }
  return null;
}

/** Words without those for the kind of place; all if nothing else is left. */
export function bareWords(words: readonly string[]): readonly string[] {
  const bare = words.filter((word) => levelsNamedBy(word) === null);
  return bare.length > 0 ? bare : words;
}
