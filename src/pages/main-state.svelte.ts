/** What the main screen shows: everything derived from the dataset and the view. */
import type { Dataset, Place } from '../dataset/types.ts';
import { addressContext } from '../view/address-context.ts';
import { parseAddress } from '../view/address.ts';
import { areaStatuses } from '../view/area-statuses.ts';
import { nearestChoosableId } from '../view/choosable.ts';
import { indexDataset } from '../view/dataset-index.ts';
import type { Entry, EntryKey } from '../view/entries.ts';
import { facetCounts, wayOut } from '../view/facet-counts.ts';
import { placeInDirection } from '../view/map-walk.ts';
import { narrowingBy } from '../view/narrowing.ts';
import type { Direction } from '../view/neighbour-direction.ts';
import { nearestHouses } from '../view/nearest-houses.ts';
import { placeCounts } from '../view/place-counts.ts';
import { homeOf, suggest } from '../view/suggest.ts';
import { ViewStore } from '../view/view-store.svelte.ts';
import { COUNTRY_ID, FACETS, START, type Facet } from '../view/view.ts';
import { entriesAround, visibleAt } from '../view/visible.ts';
import type { Situation } from './announcement.ts';
import { cardActions } from './card-actions.ts';
import { conditionsOf } from './conditions.ts';
import { facetChoices } from './facet-choices.ts';
import { legendRows } from './legend-rows.ts';
import { sceneOf } from './map-scene.ts';
import { MAP_SOURCE_URLS } from './map-sources.ts';
import { PaletteStore } from './palette-store.svelte.ts';
import { placeOptions } from './place-options.ts';
import { NearStore } from './near-store.svelte.ts';
import { SearchStore } from './search-store.svelte.ts';
import { suggestionGroups } from './suggestion-groups.ts';

/** How data/references.csv names the outside pages that count all Houses of the country. */
const COUNT_REFERENCE = 'count-';

/** So many suggestions of a kind, and so many of the nearest Houses. */
const SUGGESTED = 4;
const NEAREST = 5;

const usedValues = (entries: readonly Entry[]) =>
  Object.fromEntries(
    FACETS.map((facet) => [facet, new Set(entries.flatMap((entry) => entry.facets[facet]))]),
  ) as Record<Facet, Set<string>>;

export class MainState {
  readonly dataset: Dataset;
  readonly store: ViewStore;
  readonly search: SearchStore;
  readonly near = new NearStore();
  readonly #colours = new PaletteStore(() => this.look);

  constructor(dataset: Dataset, root: string) {
    this.dataset = dataset;
    this.#context = addressContext(dataset, root);
    this.store = new ViewStore(this.#context);
    this.search = new SearchStore(dataset);
    this.countReferences = dataset.references.filter(({ id }) => id.startsWith(COUNT_REFERENCE));
    this.#usedValues = usedValues(indexDataset(dataset, null).entries);
  }

  readonly countReferences;
  readonly #usedValues;
  readonly #context;

  view = $derived.by(() => this.store.view);
  /** While the page is printed, which is always light. */
  isOnPaper = $state(false);
  look = $derived.by(() => (this.isOnPaper ? 'light' : this.view.look));
  /** Each move of the map replaces the view; what does not depend on the camera hangs on these, which stay equal. */
  readonly #asOf = $derived.by(() => this.view.asOf);
  readonly #query = $derived.by(() => this.view.query);
  index = $derived.by(() => indexDataset(this.dataset, this.#asOf));
  facts = $derived.by(() => this.index.lookup);
  found = $derived.by(() => this.search.find(this.#query));
  hits = $derived.by(() => this.found?.entries ?? null);
  visible = $derived.by(() => visibleAt(this.index, this.view, this.hits));
  counts = $derived.by(() => placeCounts(this.index, this.view, this.hits));
  /** The entries of the whole country that pass the facets: what the map draws. */
  passing = $derived.by(() => {
    const failures = narrowingBy(this.view, this.hits);
    return this.index.entries.filter((entry) => failures(entry).length === 0);
  });
  /** What of it there is in the whole country. */
  counted = $derived.by(() => ({
    statements: this.passing.filter(({ kind }) => kind === 'statement').length,
    houses: this.passing.filter(({ kind }) => kind === 'facility').length,
  }));
  statuses = $derived.by(() => areaStatuses(this.index, this.passing));
  scene = $derived.by(() =>
    sceneOf({
      index: this.index,
      lang: this.view.lang,
      palette: this.#colours.palette,
      entries: this.passing,
      statuses: this.statuses,
      selectedId: this.view.placeId === COUNTRY_ID ? null : this.view.placeId,
      sources: MAP_SOURCE_URLS,
    }),
  );
  /** The Houses that the view has found in its place. */
  foundHouses = $derived.by(() =>
    entriesAround(this.index, this.view.placeId)
      .filter((entry) => entry.kind === 'facility')
      .filter((entry) => this.passing.includes(entry)),
  );
  readonly #lang = $derived.by(() => this.view.lang);
  actions = $derived.by(() =>
    cardActions({
      lang: this.#lang,
      facts: this.facts,
      day: this.index.day,
      href: (change) => this.store.href(change),
      permalink: (change) => this.store.permalink(change),
    }),
  );
  legend = $derived.by(() => legendRows(this.passing));
  choices = $derived.by(() =>
    facetChoices(facetCounts(this.index, this.view, this.hits), this.#usedValues, this.view.lang, this.facts),
  );
  conditions = $derived.by(() => conditionsOf(this.view, this.facts, this.dataset.edition.asOf));
  way = $derived.by(() => wayOut(this.index, this.view, this.hits));
  path = $derived.by(() => this.facts.pathTo(this.view.placeId));
  place = $derived.by(() => this.path.at(-1));
  frame = $derived.by(() => (this.view.placeId === COUNTRY_ID ? null : (this.place?.bbox ?? null)));
  foundPlaces = $derived.by(() => (this.found?.places ?? []).flatMap(({ id }) => this.facts.place(id) ?? []));
  /** What was searched for instead of what was typed; null if it is the same. */
  readAs = $derived.by(() =>
    this.found && this.found.query !== this.#query ? this.found.query.trim() : null,
  );
  /** The words that were searched for, in any text; in suggestions only their letters. */
  wordsIn = $derived.by(() => this.search.hitsOf(this.found, 'wordsIn'));
  lettersIn = $derived.by(() => this.search.hitsOf(this.found, 'lettersIn'));
  suggestions = $derived.by(() =>
    this.found
      ? suggestionGroups(
          suggest(this.found, this.passing, SUGGESTED),
          this.view.lang,
          this.facts,
          (placeId) => this.statuses.get(placeId)?.status ?? null,
        )
      : [],
  );
  /** The Houses nearest to the reader, once they asked and allowed it. */
  nearest = $derived.by(() =>
    this.near.state.kind === 'found' ? nearestHouses(this.index, this.near.state.position, NEAREST) : null,
  );
  /** Choosable places, each region before what lies in it. */
  places = $derived.by(() => {
    const { compare } = new Intl.Collator(this.view.lang);
    const nameOf = (place: Place) => place.name[this.view.lang];
    const sorted = this.dataset.places
      .filter(({ id }) => id !== COUNTRY_ID && this.index.choosable.has(id))
      .toSorted((a, b) => compare(nameOf(a), nameOf(b)));
    const inside = (parentId: string) => sorted.filter((place) => place.parentId === parentId);
    return inside(COUNTRY_ID).flatMap((region) => [region, ...inside(region.id)]);
  });
  options = $derived.by(() =>
    placeOptions(this.places, {
      lang: this.view.lang,
      facts: this.facts,
      counts: this.counts,
      statuses: this.statuses,
    }),
  );
  /** Of the country everything counts, also what names no place. */
  readonly #countsHere = $derived.by(() => {
    if (this.view.placeId === COUNTRY_ID) return this.counted;
    const { statements = 0, houses = 0 } = this.counts.get(this.view.placeId) ?? {};
    return { statements, houses };
  });
  situation = $derived.by((): Situation => ({
    lang: this.view.lang,
    placeId: this.view.placeId,
    name: this.place?.name[this.view.lang] ?? '',
    ...this.#countsHere,
    found: this.visible.total,
    conditions: this.conditions.map(({ label }) => label),
    isSearching: this.#query.trim() !== '' && this.search.state === 'loading',
  }));
  neighbours = $derived.by(() =>
    (this.dataset.adjacency[this.view.placeId] ?? [])
      .filter((id) => this.index.choosable.has(id) && this.counts.has(id))
      .flatMap((id) => this.facts.place(id) ?? []),
  );

  /** What a place or a House on the map is called. */
  nameOf = (id: string): string | undefined => {
    const place = this.facts.place(id);
    if (place) return place.name[this.view.lang];
    const entry = this.passing.find(({ key }) => key === id);
    if (entry?.kind === 'facility') return entry.facility.name[this.view.lang];
    return entry?.kind === 'initiative' ? entry.initiative.name[this.view.lang] : undefined;
  };

  /** Shows what an address of the site leads to. */
  open = (url: URL): void => {
    this.store.go(parseAddress(url, this.#context).view);
  };

  /** Opens the best place that the search has found. */
  openBest = (): void => {
    const best = this.foundPlaces[0];
    if (best) this.store.go({ placeId: nearestChoosableId(this.index, best.id), query: '', camera: null });
  };

  /** Opens what was suggested: a place, or an entry on the page of its place. */
  openSuggestion = (key: string): void => {
    if (key.startsWith('place:')) {
      const placeId = nearestChoosableId(this.index, key.slice('place:'.length));
      this.store.go({ placeId, query: '', camera: null });
      return;
    }
    const entryKey = key as EntryKey;
    const home = homeOf(this.index, entryKey, this.view.placeId, this.found);
    this.store.go({ placeId: nearestChoosableId(this.index, home), query: '', camera: null, show: entryKey });
  };

  hrefOf = (placeId: string): string => this.store.href({ placeId });

  choose = (placeId: string | null): void => {
    this.store.go({ placeId: placeId ?? COUNTRY_ID, camera: null });
  };

  /** Where an arrow key leads on the map. */
  neighbourOf = (placeId: string, direction: Direction): string | null =>
    placeInDirection(this.index, this.view.placeId, placeId, direction);

  /** Opens the place around the chosen one. */
  goUp = (): void => {
    this.choose(this.place?.parentId ?? null);
  };

  changeFacet = (facet: Facet, value: string, isChosen: boolean): void => {
    const others = this.view.facets[facet].filter((other) => other !== value);
    this.store.go({
      facets: { ...this.view.facets, [facet]: isChosen ? [...others, value] : others },
    });
  };

  reset = (): void => {
    const { facets, said, query, asOf } = START;
    this.store.go({ facets, said, query, asOf });
  };
}
