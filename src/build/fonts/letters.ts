/** Which letters the site can show: a floor that always is, and whatever its texts and data use beyond it. */

const upper = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ' + 'ӘҒҚҢӨҰҮҺІ';
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)).join('');

/** English, Russian and Kazakh letters, digits, and the signs of their typography. */
export const FLOOR = `${ascii}${upper}${upper.toLowerCase()}\u{a0}©§°·×«»‹›‘’‚“”„‐–—…№₸€−\u{2009}`;

/** Signs that no font needs: browsers make them of others or show nothing. */
const WITHOUT_GLYPH = /[\p{Cc}\p{Cf}\u{2011}\u{202f}]/u;

/** Returns the floor and all letters of the texts, each once, in the order of Unicode. */
export function lettersOf(texts: readonly string[]): string[] {
  const letters = new Set([FLOOR, ...texts].join(''));
  return [...letters]
    .filter((letter) => !WITHOUT_GLYPH.test(letter))
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}
