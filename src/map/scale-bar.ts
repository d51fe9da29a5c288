/** How long the scale bar is and what it says. */
import type { Lang } from '../dataset/types.ts';
import { metresPerPixel } from './mercator.ts';

export interface ScaleBar {
  widthPx: number;
  label: string;
}

const STEPS = [5, 3, 2, 1];
/** Not every browser knows the units in Kazakh. */
const UNITS: Record<Lang, [kilometres: string, metres: string]> = {
  kk: ['км', 'м'],
  ru: ['км', 'м'],
  en: ['km', 'm'],
};

/**
 * The longest round distance (1, 2, 3 or 5 times a power of ten) that is at most `maxWidthPx` wide at the latitude
 * and zoom, with its label in the language, such as «100 км».
 */
export function scaleBar(lat: number, zoom: number, maxWidthPx: number, lang: Lang): ScaleBar {
  const perPixel = metresPerPixel(lat, zoom);
  const longest = perPixel * maxWidthPx;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = power * (STEPS.find((step) => step * power <= longest) ?? 1);
  const isKilometres = metres >= 1000;
  const [kilometres, ofMetres] = UNITS[lang];
  const label = isKilometres ? `${metres / 1000} ${kilometres}` : `${metres} ${ofMetres}`;
  return { widthPx: metres / perPixel, label };
}
