/** Names of the base map's features in the three languages. */
import type { Names } from './reference.ts';

export type FullNames = Record<keyof Names, string>;

/** The names if there is one in each language, else null: a label must not be missing in one of them. */
export function fullNames({ name_kk, name_ru, name_en }: Names): FullNames | null {
  return name_kk && name_ru && name_en ? { name_kk, name_ru, name_en } : null;
}

/** Latin letters for Cyrillic ones, as English maps of Kazakhstan use them. */
const LATIN = new Map(
  [
    'а a, ә a, б b, в v, г g, ғ g, д d, е e, ё e, ж zh, з z, и i, й y, к k, қ k, л l, м m, н n, ң n, о o, ө o, п p',
    'р r, с s, т t, у u, ұ u, ү u, ф f, х kh, һ h, ц ts, ч ch, ш sh, щ shch, ъ -, ы y, і i, ь -, э e, ю yu, я ya',
  ]
    .flatMap((line) => line.split(', '))
    .map((pair) => [pair.charAt(0), pair.slice(2).replace('-', '')]),
);

/** «-ый» is written -y, «-ый-» in Kazakh names -iy-. */
const RESPELLED: [RegExp, string][] = [
  [/[ыи]й(?=$|[ -])/gu, 'ы'],
  [/й(?=ы)/gu, 'и'],
];
const KIND_OF_SETTLEMENT = / (?:ауылы|кенті)$/u;

/**
 * The Kazakh name of a settlement in Latin letters as English maps write it: «Қаскелең» is Kaskelen, «Жаңаөзен»
 * Zhanaozen, «Рудный» Rudny. What is not Cyrillic stays.
 */
export function romanize(name: string): string {
  const respelled = RESPELLED.reduce(
    (text, [letters, by]) => text.replace(letters, by),
    name.replace(KIND_OF_SETTLEMENT, ''),
  );
  return respelled.replace(/\p{L}/gu, (letter) => {
    const latin = LATIN.get(letter.toLowerCase());
    if (latin === undefined) return letter;
    return letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
}
