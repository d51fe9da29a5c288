/** What a query says if it was typed with another keyboard layout on. */

/** US English (QWERTY), Russian (ЙЦУКЕН) and Kazakh (as in Windows, macOS and XKB): what the same keys write, then with Shift. */
const LATIN =
  '`1234567890-=' + "qwertyuiop[]asdfghjkl;'zxcvbnm,." + '~!@#$%^&*()_+' + 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>';
const LETTERS = 'йцукенгшщзхъфывапролджэячсмитьбю';
const RUSSIAN = `ё1234567890-=${LETTERS}Ё!"№;%:?*()_+${LETTERS.toUpperCase()}`;
const KAZAKH = `("әіңғ,.үұқөһ${LETTERS})!ӘІҢҒ;:ҮҰҚӨҺ${LETTERS.toUpperCase()}`;

/** The layout that was on, and the one that the fingers meant; the likelier first. */
const MISTAKES: readonly (readonly [on: string, meant: string])[] = [
  [LATIN, RUSSIAN],
  [LATIN, KAZAKH],
  [RUSSIAN, LATIN],
  [RUSSIAN, KAZAKH],
  [KAZAKH, LATIN],
];

const TABLES = MISTAKES.map(
  ([on, meant]) => new Map(Array.from(on, (sign, key) => [sign, meant.charAt(key)] as const)),
);

/** A number, as it is: «Алматы 28» is no Kazakh word that begins with «әү». */
const isNumber = (word: string) => /^[\d\p{P}\p{S}]+$/u.test(word) && /\d/.test(word);

/**
 * The query as the same keys write it in other layouts, each reading once, the query itself not among them. A reading
 * keeps all words or none, apart from numbers.
 */
export function otherLayouts(query: string): string[] {
  const readings = TABLES.map((table) =>
    query
      .split(/(\s+)/)
      .map((word) => (isNumber(word) ? word : word.replace(/./gu, (sign) => table.get(sign) ?? sign)))
      .join(''),
  );
  return [...new Set(readings)].filter((reading) => reading !== query && /[\p{L}\p{N}]/u.test(reading));
}
