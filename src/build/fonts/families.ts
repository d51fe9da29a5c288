/** The two font families: what each is cut from, how much of it is kept, and what stands in while it loads. */

export interface Family {
  /** As the style sheets call it. */
  name: string;
  /** The package with the files as their makers ship them; files are called after its last part. */
  npm: string;
  /** Kept weights: one, or a part of the axis. */
  weight: number | { min: number; max: number };
  /**
   * A font of the system in the widths and heights of the family, so that the coming of the family moves little.
   * The numbers are shares of the em, measured over the excerpts and their translations.
   */
  standIn: { name: string; local: readonly string[]; sizeAdjust: number; ascent: number; descent: number };
}

/** Our voice: interface, gists, dates, translations. */
export const OURS: Family = {
  name: 'Golos Text Variable',
  npm: '@fontsource-variable/golos-text',
  weight: { min: 400, max: 700 },
  standIn: {
    name: 'Golos Text stand-in',
    local: ['Arial', 'Liberation Sans', 'Arimo'],
    sizeAdjust: 1.078,
    ascent: 0.909,
    descent: 0.204,
  },
};

/** The voice of those who are quoted; always of one weight. */
export const SAID: Family = {
  name: 'Literata Variable',
  npm: '@fontsource-variable/literata',
  weight: 400,
  standIn: {
    name: 'Literata stand-in',
    local: ['Times New Roman', 'Liberation Serif', 'Tinos'],
    sizeAdjust: 1.191,
    ascent: 0.988,
    descent: 0.259,
  },
};

/** Files of a package from which letters are taken, in this order: some letters are in the range of two but in the first only. */
export const SUBSETS = ['latin', 'cyrillic', 'cyrillic-ext', 'latin-ext'] as const;
export type Subset = (typeof SUBSETS)[number];
