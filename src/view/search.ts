/** Text search over places, Houses, initiatives and statements in three languages and any usual spelling. */
import type { Query, SearchOptions } from 'minisearch';
import type { Dataset, Lang } from '../dataset/types.ts';
import type { EntryKey } from './entries.ts';
import { otherLayouts } from './keyboard-layout.ts';
import { matchingWords, typedLetters } from './matching-words.ts';
import type { TextSpan } from './matching-words.ts';
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
  /** What was searched for: the query, or what its keys write in another layout if only that finds anything. */
  query: string;
  /** The terms of names and texts by which all this was found. */
  terms: ReadonlySet<string>;
}

export interface Search {
  /** Finds what holds all words of the query, the last of them perhaps unfinished; at most `limit` places. */
  find: (query: string, limit?: number) => Found;
  /** The words of a text by which something was found, in order. */
  wordsIn: (found: Found, text: string, lang: Lang) => TextSpan[];
  /** The same, but of a word whose beginning was typed only that beginning. */
  lettersIn: (found: Found, text: string, lang: Lang) => TextSpan[];
}

const PLACES = 8;
/** A beginning of two letters is asked for only if no more were typed: a word of more may shrink to two. */
const SHORTEST_BEGINNING = 2;
/** Shorter words differ by one letter too often to be the same word misspelt. */
const SHORTEST_MISSPELT = 5;
const SHORTEST_READING = 3;

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

/** Whether a reading in another layout is words, and not one key held down or a few letters at the beginning of many. */
function isTelling(reading: string): boolean {
  const words = wordsOf(reading).filter((word) => !/^\d+$/.test(word));
  return (
    words.every((word) => new Set(word).size >= SHORTEST_READING) &&
    (words.length === 0 || words.some((word) => word.length > SHORTEST_READING))
  );
}

const hasFound = ({ places, entries }: Found) => places.length + (entries?.size ?? 0) > 0;

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
    const matched = new Set<string>();
    const note = (id: EntryKey, score: number, terms: readonly string[]) => {
      found.set(id, Math.max(score, found.get(id) ?? 0));
      for (const term of terms) matched.add(term);
    };
    for (const { id, score, terms } of index.search(ask(words))) note(id as EntryKey, score, terms);
    const bare = bareWords(words);
    if (bare.length < words.length && places.length > 0) {
      const near = new Set(places.map(({ id }) => id));
      for (const { id, score, terms } of index.search(ask(bare))) {
        const key = id as EntryKey;
        if (placeIds.get(key)?.some((placeId) => near.has(placeId))) note(key, score, terms);
      }
    }
    return { entries: new Map([...found].sort(([, a], [, b]) => b - a)), matched };
  };

  /** What a query finds if its words are asked for in one way; null if it holds none. */
  const attempt = (query: string, limit: number, askOne: typeof askWord): Found | null => {
    const isOpenEnded = !/\s$/.test(query);
    const words = askable(wordsOf(query), isOpenEnded);
    if (words.length === 0) return null;
    const ask: Ask = (asked) => ({
      combineWith: 'AND',
      queries: asked.map((word, at) => askOne(word, isOpenEnded && at === asked.length - 1)),
    });
    const places = searchPlaces(words, ask);
    const { entries, matched } = searchEntries(words, ask, places);
    const terms = new Set([...matched, ...places.flatMap((place) => place.terms)]);
    return { places: places.slice(0, limit), entries, query, terms };
  };

  return {
    find: (query, limit = PLACES) => {
      const found = attempt(query, limit, askWord);
      if (found === null) return { places: [], entries: null, query, terms: new Set() };
      if (hasFound(found)) return found;
      const misspelt = attempt(query, limit, askMisspelt);
      if (misspelt && hasFound(misspelt)) return misspelt;
      for (const reading of otherLayouts(query).filter(isTelling)) {
        const meant = attempt(reading, limit, askWord);
        if (meant && hasFound(meant)) return meant;
      }
      return found;
    },
    wordsIn: ({ terms }, text, lang) => matchingWords(text, lang, terms),
    lettersIn: ({ terms, query }, text, lang) =>
      matchingWords(text, lang, terms).map((span) => typedLetters(text, span, query)),
  };
}
