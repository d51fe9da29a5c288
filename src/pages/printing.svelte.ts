/** Makes the page ready for paper, and puts it back. */
import { flushSync, tick } from 'svelte';
import { COUNTRY_ID } from '../view/view.ts';
import type { MainState } from './main-state.svelte.ts';

interface PrintedMap {
  /** What the map shows now, as the address of a picture; null if there is no map. */
  picture: () => string | null;
  /** Resolves when the map has drawn what it was last given. */
  settled: () => Promise<void>;
}

export class Printing {
  /** The address of a picture of the map, while printing. */
  picture = $state.raw<string | null>(null);
  readonly #main: MainState;
  readonly #map: () => PrintedMap | undefined;
  #unfolded: HTMLDetailsElement[] = [];
  #isStarted = false;

  constructor(main: MainState, map: () => PrintedMap | undefined) {
    this.#main = main;
    this.#map = map;
  }

  /** Before the browser prints: all at once, because it prints as soon as the event is over. */
  readonly start = (): void => {
    if (this.#isStarted) return;
    this.#isStarted = true;
    // Taken first: a dark map takes longer than the event to turn light, and half of it would be a wrong picture.
    this.picture = this.#map()?.picture() ?? null;
    this.#main.isOnPaper = true;
    flushSync();
    this.#unfolded = [...document.querySelectorAll<HTMLDetailsElement>(this.#folds)];
    for (const details of this.#unfolded) details.open = true;
  };

  /** Everything is unfolded, but on the page of the country not its places: each has a page of its own, and together they are a book. */
  get #folds(): string {
    const closed = 'main details:not([open])';
    return this.#main.view.placeId === COUNTRY_ID
      ? `${closed}:not(.inner-places > details:not([open]), .inner-places > details:not([open]) *)`
      : closed;
  }

  /** After it has printed or the reader has thought better of it. */
  readonly stop = (): void => {
    for (const details of this.#unfolded) details.open = false;
    this.#unfolded = [];
    this.picture = null;
    this.#main.isOnPaper = false;
    this.#isStarted = false;
  };

  /** Opens the browser's print dialog when the map is in the colours of paper. */
  readonly print = async (): Promise<void> => {
    this.#main.isOnPaper = true;
    await tick();
    await this.#map()?.settled();
    window.print();
    // A browser that may not print says nothing.
    if (!this.#isStarted) this.stop();
  };

  /** A dark page asked to print by the keyboard waits for its map, too. */
  readonly onkeydown = (event: KeyboardEvent): void => {
    const isPrint =
      (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.code === 'KeyP';
    if (!isPrint || getComputedStyle(document.documentElement).colorScheme !== 'dark') return;
    event.preventDefault();
    void this.print();
  };
}
