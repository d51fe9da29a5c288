/** Names of regions as a small map writes them. */
import type { Lang } from '../dataset/types.ts';

const SHORTENED: Record<Lang, readonly (readonly [word: RegExp, short: string])[]> = {
  kk: [[/ облысы$/u, '']],
  ru: [
    [/область/u, 'обл.'],
    [/^Северо-/u, 'Сев.-'],
    [/^Западно-/u, 'Зап.-'],
    [/^Восточно-/u, 'Вост.-'],
  ],
  en: [[/ Region$/u, '']],
};

/**
 * The name of a region without the word for its kind, in Russian with its words cut short. A name that another
 * place in `taken` bears (the city of Almaty) stays whole.
 */
export function shortName(name: string, lang: Lang, taken: ReadonlySet<string>): string {
  const shortened = SHORTENED[lang].reduce((text, [word, short]) => text.replace(word, short), name);
  return taken.has(shortened) ? name : shortened;
}
