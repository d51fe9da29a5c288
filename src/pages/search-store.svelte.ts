/** The text search: loaded on first use, asked for the query of the view. */
import type { Dataset, Lang } from '../dataset/types.ts';
import { THEME_NAMES } from '../i18n/theme-names.ts';
import type { FindHits } from '../ui/hit-runs.ts';
import type { Found, Search } from '../view/search.ts';

export type SearchState = 'idle' | 'loading' | 'ready' | 'failed';

export class SearchStore {
  #dataset: Dataset;
  #search = $state.raw<Search | null>(null);
  state = $state<SearchState>('idle');

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** Loads the search once; a failure may be tried again. */
  async load(): Promise<void> {
    if (this.state === 'loading' || this.state === 'ready') return;
    this.state = 'loading';
    try {
      const { createSearch } = await import('../view/search.ts');
      this.#search = createSearch(this.#dataset, THEME_NAMES);
      this.state = 'ready';
    } catch {
      this.state = 'failed';
    }
  }

  /** What the query finds; null without a query or before the search is loaded. */
  find(query: string): Found | null {
    return query.trim() === '' || !this.#search ? null : this.#search.find(query);
  }

  /** Finds in texts the words, or only the typed letters of words, by which something was found. */
  hitsOf(found: Found | null, of: 'wordsIn' | 'lettersIn'): FindHits {
    const search = this.#search;
    if (!found || !search) return () => [];
    return (text: string, lang: Lang) => search[of](found, text, lang);
  }
}
