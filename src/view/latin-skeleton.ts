/** Writes a word of any of the three languages in one rough Latin spelling, so that transliterations meet. */

/**
 * Cyrillic letters by sound. Kazakh letters stand where their Russian stand-ins do (қ к, ғ г, ң н, ө о, ұ ү у, ә а,
 * ы і и й), because people type one for the other.
 */
const CYRILLIC: Record<string, string> = {
  ...{
    а: 'a',
    ә: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ғ: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'i',
  },
  ...{
    к: 'k',
    қ: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    ң: 'n',
    о: 'o',
    ө: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
  },
  ...{
    ұ: 'u',
    ү: 'u',
    ф: 'f',
    х: 'h',
    һ: 'h',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'sh',
    ъ: '',
    ы: 'i',
    і: 'i',
    ь: '',
  },
  ...{ э: 'e', ю: 'iu', я: 'ia' },
};

/** Latin spellings of the same sounds, the longer before the shorter. */
const LATIN: Record<string, string> = {
  ...{ shch: 'sh', sch: 'sh', dzh: 'zh', kh: 'h', gh: 'g', ch: 'ch', ck: 'k', dj: 'zh', tz: 'ts' },
  ...{ c: 'k', j: 'zh', q: 'k', w: 'v', x: 'ks', y: 'i' },
};
const LATIN_SPELLING = new RegExp(Object.keys(LATIN).join('|'), 'g');

function romanise(word: string): string {
  let latin = '';
  for (const letter of word) latin += CYRILLIC[letter] ?? letter;
  return latin;
}

/** One folded word in the rough Latin spelling, doubled letters kept; a first `ye` is `e` (Yesil, Esil). */
export function spellRoughly(word: string): string {
  return romanise(word)
    .replace(/^ye/, 'e')
    .replace(LATIN_SPELLING, (spelling) => LATIN[spelling] ?? spelling);
}

/** Doubled letters as one: people double and forget to double them (Maktaaral, Maktaral). */
export function withoutDoubles(spelling: string): string {
  return spelling.replace(/(.)\1+/g, '$1');
}

/** The skeleton of one folded word: a–z and digits only, where the word is Cyrillic or Latin. */
export function latinSkeleton(word: string): string {
  return withoutDoubles(spellRoughly(word));
}
