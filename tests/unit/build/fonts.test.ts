/** Which letters the fonts are cut to, and how a style sheet says so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OURS, SAID } from '../../../src/build/fonts/families.ts';
import { fontCss } from '../../../src/build/fonts/font-css.ts';
import { FLOOR, lettersOf } from '../../../src/build/fonts/letters.ts';
import { readRange, writeRange } from '../../../src/build/fonts/unicode-range.ts';

describe('lettersOf', () => {
  it('is the floor where there are no texts', () => {
    expect(lettersOf([]).join('')).toBe([...new Set(FLOOR)].sort().join(''));
  });

  it('adds what the texts use beyond it, in a fixed order', () => {
    const letters = lettersOf(['Çağan', 'ß']);
    expect(letters).toEqual(lettersOf(['ß', 'Çağan']));
    for (const letter of 'Çğß') expect(letters).toContain(letter);
  });

  it('leaves out line ends, joiners and what browsers make of a space or a hyphen', () => {
    expect(lettersOf(['\n\t\u{2060}\u{202f}\u{2011}'])).toEqual(lettersOf([]));
  });
});

describe('unicode-range', () => {
  it('is read as CSS says', () => {
    const isIn = readRange('U+0-FF,U+131, U+2000-206F');
    expect([0, 0xff, 0x131, 0x2000, 0x206f].every(isIn)).toBe(true);
    expect([0x100, 0x130, 0x132, 0x1fff, 0x2070].some(isIn)).toBe(false);
  });

  it('that cannot be read is refused', () => {
    expect(() => readRange('U+4??')).toThrow(/U\+4/u);
  });

  it('is written so that it reads back as the same letters', () => {
    expect(writeRange([0x20, 0x21, 0x22, 0xa0, 0x4d8, 0x4d9])).toBe('U+20-22,U+A0,U+4D8-4D9');
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 0x3000 }), { minLength: 1 }), (points) => {
        const sorted = points.toSorted((a, b) => a - b);
        const isIn = readRange(writeRange(sorted));
        const found = Array.from({ length: 0x3001 }, (_, point) => point).filter(isIn);
        expect(found).toEqual(sorted);
      }),
    );
  });
});

describe('fontCss', () => {
  const file = { name: 'x-latin.woff2', woff2: new Uint8Array(), range: 'U+20' };

  it('names the family, its weights, its file and the letters of it', () => {
    const css = fontCss(OURS, [file]);
    expect(css).toContain("font-family: 'Golos Text Variable'");
    expect(css).toContain('font-weight: 400 700');
    expect(css).toContain("url('./x-latin.woff2')");
    expect(css).toContain('unicode-range: U+20;');
    expect(css).toContain('font-display: swap');
    expect(fontCss(SAID, [file])).toContain('font-weight: 400;');
  });

  it('gives a font of the system the measures of the family', () => {
    const standIn = fontCss(SAID, [file]).split('@font-face').at(-1);
    expect(standIn).toContain("local('Times New Roman')");
    expect(standIn).toContain('size-adjust: 119.1%');
  });
});
