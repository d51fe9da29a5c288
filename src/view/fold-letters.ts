/** Brings a text to one notation of its letters before the search takes it apart. */

/** Latin letters, as capitals and as small letters, that are drawn like Cyrillic ones, and what they are drawn like. */
const CYRILLIC_TWINS: Record<string, string> = {
  ...{
    A: 'а',
    B: 'в',
    C: 'с',
    E: 'е',
    H: 'н',
    I: 'і',
    K: 'к',
    M: 'м',
    O: 'о',
    P: 'р',
    T: 'т',
    X: 'х',
    Y: 'у',
  },
  ...{ a: 'а', c: 'с', e: 'е', h: 'һ', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' },
  ...{ Ə: 'ә', ə: 'ә', Ɵ: 'ө', ɵ: 'ө', ö: 'ө', Ö: 'ө', ä: 'ә', Ä: 'ә', ü: 'ү', Ü: 'ү' },
};

/** The same the other way: a Latin word into which single Cyrillic letters slipped. */
const LATIN_TWINS: Record<string, string> = {
  ...{
    а: 'a',
    в: 'b',
    с: 'c',
    е: 'e',
    н: 'h',
    і: 'i',
    к: 'k',
    м: 'm',
    о: 'o',
    р: 'p',
    т: 't',
    х: 'x',
    у: 'y',
  },
};

/** Letters that Kazakh and Turkish Latin spellings write with a mark that changes the sound. */
const MARKED: Record<string, string> = { ş: 'sh', ș: 'sh', ç: 'ch', ı: 'i' };

const HAS_CYRILLIC = /\p{Script=Cyrillic}/u;
const HAS_LATIN = /\p{Script=Latin}/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const swap = (word: string, twins: Record<string, string>) =>
  word.replace(/./gu, (letter) => twins[letter] ?? letter);

/** The number a word of Roman digits means, whichever alphabet each digit was typed in; null if it is none. */
export function romanNumber(word: string): number | null {
  const digits = word.toLowerCase().replace(/х/g, 'x').replace(/[іi]/g, 'i').replace(/ѵ/g, 'v');
  if (!/^(?=..)(x{0,3})(ix|iv|v?i{0,3})$/.test(digits)) return null;
  const values = { x: 10, v: 5, i: 1 } as const;
  const each = [...digits.matchAll(/[xvi]/g)].map(([digit]) => values[digit as keyof typeof values]);
  return each.reduce((sum, value, at) => sum + (value < (each[at + 1] ?? 0) ? -value : value), 0);
}

function foldWord(word: string): string {
  if (!HAS_CYRILLIC.test(word) || !HAS_LATIN.test(word) || romanNumber(word) !== null) return word;
  const cyrillic = swap(word, CYRILLIC_TWINS);
  if (!HAS_LATIN.test(cyrillic)) return cyrillic;
  const latin = swap(word.toLowerCase(), LATIN_TWINS);
  return HAS_CYRILLIC.test(latin) ? word : latin;
}

/**
 * Small letters without marks on Latin ones, compatibility forms (no-break spaces, ligatures) resolved (Unicode
 * NFKC), ё as е, and each word in one alphabet where letters that look alike were mixed.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(WORD, foldWord)
    .toLowerCase()
    .replace(/[şșçı]/g, (letter) => MARKED[letter] ?? letter)
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/ё/g, 'е');
}
