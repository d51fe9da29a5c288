/** The colours of the theme that is on, read again when the system changes its mind. */
import { MediaQuery } from 'svelte/reactivity';
import { readPalette, type Palette } from '../looks/palette.ts';

export class PaletteStore {
  #dark = new MediaQuery('prefers-color-scheme: dark');
  #contrast = new MediaQuery('prefers-contrast: more');

  palette: Palette = $derived.by(() => {
    // Both decide which tokens the style sheet gives.
    [this.#dark.current, this.#contrast.current];
    // The two queries decide which values the style sheet gives; reading them is how a change is noticed.
    this.#dark.current;
    this.#contrast.current;
    const style = getComputedStyle(document.documentElement);
    return readPalette((token) => style.getPropertyValue(token));
  });
}
