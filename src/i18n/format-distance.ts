/** Distances in the numbers of the screen's language. */
import type { Lang } from '../dataset/types.ts';

/** Browsers are built without Kazakh numbers, which are written as Russian ones are. */
const LOCALES: Record<Lang, string> = { kk: 'ru', ru: 'ru', en: 'en-GB' };

/** Kilometres as a bare number: `0,4`, `12`, `1 234`; tenths below ten. */
export function formatKm(km: number, lang: Lang): string {
  return new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: km < 10 ? 1 : 0 }).format(km);
}
