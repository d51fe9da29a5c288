/** Text search over places, Houses, initiatives and statements in three languages and any usual spelling. */
import type { Query, SearchOptions } from 'minisearch';
import type { Dataset } from '../dataset/types.ts';
import type { EntryKey } from './entries.ts';
import { createPlaceSearch } from './place-search.ts';
import type { Ask, FoundPlace } from './place-search.ts';
import { bareWords } from './place-kinds.ts';
import { createTextIndex } from './text-index.ts';
import { entryTexts } from './search-texts.ts';
import type { ThemeNames } from './search-texts.ts';
import { nameInAdjective, swappedLetters, termsOf } from './search-terms.ts';
import { wordsOf } from './words.ts';

export interface Found {
  /** The best first. */
  places: FoundPlace[];
  /** Everything else that was found, the most relevant first; null if the query holds nothing to search for yet. */
  entries: ReadonlyMap<EntryKey, number> | null;
}

export interface Search {
  /** Finds what holds all words of the query, the last of them perhaps unfinished; at most `limit` places. */
  find: (query: string, limit?: number) => Found;
}

const PLACES = 8;
/** A beginning of two letters is asked for only if no more were typed: a word of more may shrink to two. */
const SHORTEST_BEGINNING = 2;
/** Shorter words differ by one letter too often to be the same word misspelt. */
const SHORTEST_MISSPELT = 5;

/** One word as a question to an index: any of its terms, the last word also as a beginning. */
function askWord(word: string, isOpenEnded: boolean): Query {
  const [term = '', ...stems] = termsOf(word, null);
  const isBeginning =
    term.length > SHORTEST_BEGINNING || (term.length === SHORTEST_BEGINNING && word.length === 2);
  return { combineWith: 'OR', queries: [{ prefix: isOpenEnded && isBeginning, queries: [term] }, ...stems] };
}

/** The same for a second attempt: one wrong letter, two letters swapped, or an adjective for its name. */
function askMisspelt(word: string, isOpenEnded: boolean): Query {
  const [term = ''] = termsOf(word, null);
  const name = nameInAdjective(word);
  const canBeMisspelt = term.length >= SHORTEST_MISSPELT && !/[.\d]/.test(term);
  const fuzzy: SearchOptions = { fuzzy: canBeMisspelt && 1 };
  return {
    combineWith: 'OR',
    queries: [
      askWord(word, isOpenEnded),
      { ...fuzzy, queries: [term] },
      ...(canBeMisspelt ? swappedLetters(term) : []),
      ...(name === null ? [] : [name]),
    ],
  };
}

/** The words to ask for: a first letter just typed says nothing yet. */
function askable(words: readonly string[], isOpenEnded: boolean): readonly string[] {
  return isOpenEnded && /^\p{L}$/u.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** The places that each entry is about. */
function placesOfEntries({ facilities, initiatives, statements }: Dataset): Map<EntryKey, readonly string[]> {
  return new Map<EntryKey, readonly string[]>([
    ...facilities.map(({ id, placeId }) => [`facility:${id}`, [placeId]] as const),
    ...initiatives.map(({ id, placeIds }) => [`initiative:${id}`, placeIds] as const),
    ...statements.map(({ id, places }) => {
      const subjects = places.filter(({ relation }) => relation === 'subject');
      return [`statement:${id}`, subjects.map(({ placeId }) => placeId)] as const;
    }),
  ]);
}

/** Indexes the names and texts of the dataset and the names of its themes; load it when it is first needed. */
export function createSearch(dataset: Dataset, themeNames: ThemeNames): Search {
  const searchPlaces = createPlaceSearch(dataset);
  const index = createTextIndex(entryTexts(dataset, themeNames));
  const placeIds = placesOfEntries(dataset);

  /** What has all the words, and what is about the places found where «город» or «district» need not be in the text. */
  const searchEntries = (words: readonly string[], ask: Ask, places: readonly FoundPlace[]) => {
    const found = new Map<EntryKey, number>();
    const note = (id: EntryKey, score: number) => found.set(id, Math.max(score, found.get(id) ?? 0));
    for (const { id, score } of index.search(ask(words))) note(id as EntryKey, score);
    const bare = bareWords(words);
    if (bare.length < words.length && places.length > 0) {
      const near = new Set(places.map(({ id }) => id));
      for (const { id, score } of index.search(ask(bare))) {
        const key = id as EntryKey;
        if (placeIds.get(key)?.some((placeId) => near.has(placeId))) note(key, score);
      }
    }
    return new Map([...found].sort(([, a], [, b]) => b - a));
  };

  return {
    find: (query, limit = PLACES) => {
      const isOpenEnded = !/\s$/.test(query);
      const words = askable(wordsOf(query), isOpenEnded);
      const attempt = (askOne: typeof askWord) => {
        const ask: Ask = (asked) => ({
          combineWith: 'AND',
          queries: asked.map((word, at) => askOne(word, isOpenEnded && at === asked.length - 1)),
        });
        const places = searchPlaces(words, ask);
        return { places: places.slice(0, limit), entries: searchEntries(words, ask, places) };
      };
      if (words.length === 0) return { places: [], entries: null };
      const found = attempt(askWord);
      return found.places.length + found.entries.size > 0 ? found : attempt(askMisspelt);
    },
  };
}
