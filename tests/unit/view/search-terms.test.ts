/** How words become the terms of the search. */
import { describe, expect, test } from 'vitest';
import { foldLetters, romanNumber } from '../../../src/view/fold-letters.ts';
import { stemKazakh } from '../../../src/view/kazakh-stem.ts';
import { latinSkeleton } from '../../../src/view/latin-skeleton.ts';
import { nameInAdjective, swappedLetters, termOf, termsOf } from '../../../src/view/search-terms.ts';
import { rawWords, wordsOf } from '../../../src/view/words.ts';

describe('folding', () => {
  test('makes small letters, е of ё, and spaces of no-break spaces', () => {
    expect(foldLetters('Её\u00A0ЁЛКА\u202FИ Қазақстан')).toBe('ее елка и қазақстан');
  });
  test('keeps й and Kazakh letters, composed or not', () => {
    expect(foldLetters('Қордай'.normalize('NFD'))).toBe('қордай');
    expect(foldLetters('Ә Ғ Қ Ң Ө Ұ Ү Һ І')).toBe('ә ғ қ ң ө ұ ү һ і');
  });
  test('brings letters that look alike into one alphabet', () => {
    expect(foldLetters('Caйpaм')).toBe('сайрам');
    expect(foldLetters('Турkiстан')).toBe('туркістан');
    expect(foldLetters('HОВЫЙ')).toBe('новый');
    expect(foldLetters('Kоrdаy')).toBe('kordаy'.replace('а', 'a'));
  });
  test('leaves words alone whose alphabets cannot be told', () => {
    expect(foldLetters('Sайrам')).toBe('sайrам');
  });
  test('takes the marks off Latin letters', () => {
    expect(foldLetters('Öskemen Túrkistan Şymkent Çu Qyzylordañ')).toBe(
      'oskemen turkistan shymkent chu qyzylordan',
    );
  });
});

describe('Roman digits', () => {
  test('mean one number in any mixture of alphabets', () => {
    const mixed = '\u0425\u0425\u0425\u0406V';
    const cyrillic = '\u0425\u0425\u0425\u0406\u0474';
    expect(['XXXIV', 'xxxiv', mixed, cyrillic].map(romanNumber)).toEqual([34, 34, 34, 34]);
    expect(['II', 'IX', 'XXIX', 'XXXIIІ'].map(romanNumber)).toEqual([2, 9, 29, 33]);
  });
  test('are not seen in words or single letters', () => {
    expect(['х', 'i', 'V', 'viii0', 'их', 'IIII', 'VX', 'xi-', ''].map(romanNumber)).toEqual(
      Array(9).fill(null),
    );
  });
});

describe('skeletons', () => {
  test.each([
    ['сайрам sairam sayram', 'sairam'],
    ['қордай кордай korday kordai qordai qorday', 'kordai'],
    ['уйгур uigur uygur uighur uyghur', 'uigur'],
    ['ұйғыр', 'uigir'],
    ['түркістан туркистан turkistan', 'turkistan'],
    ['жетісу жетысу жетису zhetisu zhetysu jetisu jetysu', 'zhetisu'],
    ['жамбыл джамбыл zhambyl jambyl djambyl', 'zhambil'],
    ['өскемен оскемен oskemen', 'oskemen'],
    ['қызылорда кызылорда kyzylorda qyzylorda', 'kizilorda'],
    ['шымкент shymkent', 'shimkent'],
    ['мақтаарал мактаарал maqtaaral maktaral', 'maktaral'],
    ['есіл есиль esil yesil', 'esil'],
    ['аягөз аягоз ayagoz', 'aiagoz'],
    ['хромтау khromtau', 'hromtau'],
    ['щучинск shchuchinsk', 'shuchinsk'],
  ])('%s are one', (words, skeleton) => {
    for (const word of words.split(' ')) expect(latinSkeleton(word), word).toBe(skeleton);
  });
});

describe('Kazakh endings', () => {
  test.each([
    ['turkistanda', 'turkistan'],
    ['turkistannan', 'turkistan'],
    ['shimkentte', 'shimkent'],
    ['almatida', 'almati'],
    ['almatinin', 'almati'],
    ['astanadan', 'astana'],
    ['audaninda', 'audan'],
    ['audanindagi', 'audan'],
    ['audani', 'audan'],
    ['audanina', 'audan'],
    ['uigirlar', 'uigir'],
    ['uileri', 'ui'],
    ['uilerinde', 'ui'],
  ])('%s holds %s', (word, stem) => {
    expect(stemKazakh(word)).toContain(stem);
  });
  test('leave at least two letters', () => {
    expect(stemKazakh('da')).toEqual([]);
    expect(stemKazakh('ana')).toEqual([]);
  });
});

describe('words', () => {
  test('are parted by everything that is no letter or digit', () => {
    expect(wordsOf('«Дом\u00A0дружбы» — в г. Усть-Каменогорск, 24.04.2025')).toEqual([
      ...['дом', 'дружбы', 'г', 'усть', 'каменогорск', '24', '04', '2025'],
    ]);
  });
  test('with hyphens are kept in one piece too', () => {
    expect(rawWords('Катон-Карагайский район')).toEqual([
      'Катон',
      'Карагайский',
      'КатонКарагайский',
      'район',
    ]);
  });
  test('that are the name of a site are one, and no longer the name of a city', () => {
    expect(wordsOf('передает Almaty.tv со ссылкой.')).toEqual(['передает', 'almaty.tv', 'ссылкой']);
    expect(termOf('almaty.tv').startsWith(termOf('almaty'))).toBe(false);
  });
  test('are parted by a point that makes no site', () => {
    expect(wordsOf('г.Алматы, т.е. город')).toEqual(['г', 'алматы', 'т', 'е', 'город']);
  });
  test('keep apostrophes and soft hyphens from parting them', () => {
    expect(wordsOf('Assembly’s госу\u00ADдар\u00ADство')).toEqual(['assemblys', 'государство']);
  });
  test('hold no stop words', () => {
    expect(wordsOf('в Сайрамском и на the of мен')).toEqual(['сайрамском']);
  });
});

describe('terms', () => {
  test('of Russian forms meet in their stem', () => {
    const stems = ['туркестане', 'туркестана', 'туркестан'].map((word) => new Set(termsOf(word, 'ru')));
    for (const terms of stems) expect(terms).toContain('turkestan');
  });
  test('of Kazakh forms without Kazakh letters are stemmed both ways in a query', () => {
    expect(termsOf('туркистанда', null)).toContain('turkistan');
    expect(termsOf('районе', null)).toContain('raion');
  });
  test('in a text follow its language', () => {
    expect(termsOf('районда', 'ru')).not.toContain('raion');
    expect(termsOf('regions', 'en')).toContain('region');
  });
  test('of Roman digits are the number', () => {
    expect(termsOf('xxxiv', null)).toEqual(['34']);
  });
  test('with two letters swapped are all the neighbours', () => {
    expect(swappedLetters('sair')).toEqual(['asir', 'siar', 'sari']);
    expect(swappedLetters('a')).toEqual([]);
  });
  test('in an adjective hide a name', () => {
    expect(['семейский', 'алматинская', 'панфиловском', 'район', 'sairam'].map(nameInAdjective)).toEqual([
      ...['semei', 'almat', 'panfil', null, null],
    ]);
  });
});
