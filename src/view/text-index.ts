/** The inverted index of texts under the terms of their words. */
import MiniSearch from 'minisearch';
import { LANGS } from '../dataset/columns.ts';
import type { Lang } from '../dataset/types.ts';
import { foldLetters } from './fold-letters.ts';
import { SEARCH_FIELDS } from './search-texts.ts';
import type { SearchTexts } from './search-texts.ts';
import { termsOf } from './search-terms.ts';
import { isStopWord, rawWords } from './words.ts';

const SEPARATOR = '\n';

const langOf = (field: string | undefined) => LANGS.find((lang) => field?.endsWith(`_${lang}`)) ?? null;

/** Remembers the terms of words as written: texts repeat them, and folding and stemming is most of the work. */
function rememberTerms(): (raw: string, lang: Lang | null) => string[] {
  const known = new Map<string, string[]>();
  return (raw, lang) => {
    const key = `${lang ?? ''}:${raw}`;
    const before = known.get(key);
    if (before) return before;
    const word = foldLetters(raw);
    const terms = isStopWord(word) ? [] : termsOf(word, lang);
    known.set(key, terms);
    return terms;
  };
}

/** Indexes rows of texts. Queries to it are made of terms, not of words. */
export function createTextIndex(rows: Iterable<SearchTexts>): MiniSearch<SearchTexts> {
  const terms = rememberTerms();
  const index = new MiniSearch<SearchTexts>({
    fields: [...SEARCH_FIELDS],
    extractField: (row, field) => (field === 'id' ? row.id : (row.texts[field] ?? []).join(SEPARATOR)),
    tokenize: (text) => rawWords(text),
    processTerm: (raw, field) => terms(raw, langOf(field)),
    searchOptions: {
      boost: { name_kk: 4, name_ru: 4, name_en: 4, place_kk: 2, place_ru: 2, place_en: 2 },
      tokenize: (text) => [text],
      processTerm: (term) => term,
    },
  });
  index.addAll([...rows]);
  return index;
}
