/** The fonts of the map's labels: one family for each weight, all from the files of one variable font. */
import FILES from 'virtual:fonts';
import { FONTS } from './font-names.ts';

/** A letter of each file that labels need: Latin, Cyrillic and Kazakh. */
const SAMPLE = 'AЯӘ';

/**
 * Registers the fonts with the document and loads those that labels need; resolves when they are there, or when
 * one could not be had (labels then take the system's font).
 *
 * MapLibre draws letters on a canvas with the family and the weight that the name in `text-font` says, so a family
 * per weight is all it needs. Its `font-faces` cannot do this: it registers a file without a weight, which leaves a
 * variable font at 400. And MapLibre itself waits for the file with the space only, hence the loading here.
 */
export async function loadFonts(): Promise<void> {
  if (!('fonts' in document)) return;
  const known = new Set([...document.fonts].map(({ family }) => family.replaceAll('"', '')));
  for (const family of Object.values(FONTS)) {
    if (known.has(family)) continue;
    for (const { url, range } of FILES) {
      document.fonts.add(new FontFace(family, `url("${url}")`, { weight: '400 700', unicodeRange: range }));
    }
  }
  await Promise.allSettled(
    Object.entries(WEIGHTS).map(([font, weight]) =>
      document.fonts.load(`${weight} 16px "${FONTS[font as keyof typeof FONTS]}"`, SAMPLE),
    ),
  );
}

const WEIGHTS: Record<keyof typeof FONTS, number> = { regular: 400, medium: 500, semibold: 600, bold: 700 };
