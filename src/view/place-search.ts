/** Finds places by what they are or were called, the place that is called just so first. */
import type { Query } from 'minisearch';
import { LANGS, LEVELS } from '../dataset/columns.ts';
import type { Dataset } from '../dataset/types.ts';
import { bareWords, levelsNamedBy } from './place-kinds.ts';
import { placeTexts } from './search-texts.ts';
import { termOf } from './search-terms.ts';
import { createTextIndex } from './text-index.ts';
import { wordsOf } from './words.ts';

export interface FoundPlace {
  id: string;
  score: number;
  /** The terms of its names by which it was found. */
  terms: readonly string[];
}

/** Makes a question of words that must all be found. */
export type Ask = (words: readonly string[]) => Query;

/** More than any relevance. */
const CALLED_SO = 1000;

const bareName = (words: readonly string[]) => bareWords(words).map(termOf).join(' ');

/** What each place is called in all languages, without the kind of place. */
function namesOf({ places }: Dataset): Map<string, Set<string>> {
  return new Map(
    places.map(({ id, name, aliases }) => [
      id,
      new Set([...LANGS.map((lang) => name[lang]), ...aliases].map((text) => bareName(wordsOf(text)))),
    ]),
  );
}

/**
 * Returns a search for places: it takes the words of a query and a way to make a question of words. If no place
 * has all the words, those for kinds of places need not be in the name («город Алматы»), but then the kind must fit.
 */
export function createPlaceSearch(dataset: Dataset): (words: readonly string[], ask: Ask) => FoundPlace[] {
  const index = createTextIndex(placeTexts(dataset));
  const names = namesOf(dataset);
  const level = new Map(dataset.places.map((place) => [place.id, place.level]));
  const height = ({ id }: FoundPlace) => LEVELS.indexOf(level.get(id) ?? 'district');

  return (words, ask) => {
    const search = (asked: readonly string[]): FoundPlace[] =>
      index.search(ask(asked)).map((result) => {
        const id = String(result.id);
        const isCalledSo = names.get(id)?.has(bareName(words));
        return { id, score: isCalledSo ? result.score + CALLED_SO : result.score, terms: result.terms };
      });
    const order = (found: FoundPlace[]) =>
      found.sort((a, b) => b.score - a.score || height(a) - height(b) || (a.id < b.id ? -1 : 1));
    const found = search(words);
    const bare = bareWords(words);
    if (found.length > 0 || bare.length === words.length) return order(found);
    const kinds = words.flatMap((word) => levelsNamedBy(word) ?? []);
    return order(search(bare).filter(({ id }) => kinds.some((kind) => kind === level.get(id))));
  };
}
