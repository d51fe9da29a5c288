/** The colours of the theme that is on, read again when the look of the view or the system changes. */
import { MediaQuery } from 'svelte/reactivity';
import { readPalette, type Palette } from '../looks/palette.ts';
import type { Look } from '../view/view.ts';

export class PaletteStore {
  #dark = new MediaQuery('prefers-color-scheme: dark');
  #contrast = new MediaQuery('prefers-contrast: more');
  #forced = new MediaQuery('forced-colors: active');
  readonly #look: () => Look | null;

  /** `look` tells which look the page has on; null leaves it to the system. */
  constructor(look: () => Look | null) {
    this.#look = look;
  }

  palette: Palette = $derived.by(() => {
    // All of these decide which values the style sheet gives; reading them is how a change is noticed.
    this.#dark.current;
    this.#contrast.current;
    this.#forced.current;
    this.#look();
    const style = getComputedStyle(document.documentElement);
    return readPalette((token) => style.getPropertyValue(token));
  });
}
