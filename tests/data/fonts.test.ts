/** Every letter of the data and the messages is in the fonts that the site ships. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as fontkit from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { cutFamily, familyFolder, type CutFile } from '../../src/build/fonts/cut-family.ts';
import { OURS, SAID, SUBSETS, type Family } from '../../src/build/fonts/families.ts';
import { siteLetters } from '../../src/build/fonts/site-letters.ts';
import { readRange } from '../../src/build/fonts/unicode-range.ts';

const root = path.resolve(import.meta.dirname, '../..');
const letters = siteLetters(path.join(root, 'data'), path.join(root, 'src/i18n'));

/** Letters that the makers of a family have not drawn; the system's font shows them. */
const NOT_DRAWN: Record<string, string[]> = {
  // Minutes and seconds in the coordinates that one outside page gives.
  [OURS.name]: ['′', '″'],
  [SAID.name]: [],
};

function openFont(woff2: Uint8Array): fontkit.Font {
  const font = fontkit.create(Buffer.from(woff2));
  if (!('characterSet' in font)) throw new Error('Not a single font');
  return font;
}

describe.each([OURS, SAID])('$name', (family: Family) => {
  let files: CutFile[] = [];
  let fonts: { font: fontkit.Font; isFor: (codePoint: number) => boolean }[] = [];
  beforeAll(async () => {
    files = await cutFamily(family, letters);
    fonts = files.map(({ woff2, range }) => ({ font: openFont(woff2), isFor: readRange(range) }));
  });

  /** Whether the file that a browser takes for the letter has it. */
  const isDrawn = (letter: string) => {
    const point = letter.codePointAt(0) ?? 0;
    return fonts.some(({ font, isFor }) => isFor(point) && font.characterSet.includes(point));
  };
  /** Letters of these texts that the family lacks; spaces beside the plain one may be made of it. */
  const missingOf = (texts: string) =>
    [...new Set(texts)].filter((letter) => !/[\p{Cc}\p{Cf}]/u.test(letter) && !isDrawn(letter)).sort();

  it('has the whole Kazakh, Russian and English alphabet, and the signs of their typography', () => {
    const kazakh = 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ';
    const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    expect(
      missingOf(`${kazakh}${kazakh.toLowerCase()}${latin}${latin.toLowerCase()}0123456789«»„“”‘’—–-…·№₸%()[]©§ \u{a0}`),
    ).toEqual([]);
  });

  it('has every letter of data/', () => {
    const names = readdirSync(path.join(root, 'data')).filter((name) => /\.(?:csv|geojson)$/u.test(name));
    expect(names.length).toBeGreaterThan(15);
    const texts = names.map((name) => readFileSync(path.join(root, 'data', name), 'utf8')).join('');
    expect(missingOf(texts)).toEqual(NOT_DRAWN[family.name]);
  });

  it('has every letter of the messages', () => {
    const texts = ['kk', 'ru', 'en']
      .map((lang) => readFileSync(path.join(root, 'src/i18n', `${lang}.ts`), 'utf8'))
      .join('');
    expect(texts.length).toBeGreaterThan(20_000);
    expect(missingOf(texts)).toEqual([]);
  });

  it('draws the letters, rather than only naming them', () => {
    const isEmpty = (letter: string) => {
      const point = letter.codePointAt(0) ?? 0;
      const font = fonts.find(({ isFor }) => isFor(point))?.font;
      return font?.characterSet.includes(point) === true && font.glyphForCodePoint(point).path.commands.length === 0;
    };
    expect(letters.length).toBeGreaterThan(200);
    expect(letters.filter((letter) => letter.trim() !== '' && isEmpty(letter))).toEqual([]);
  });

  it('keeps its weights, its kerning and its figures of one width', () => {
    for (const { font } of fonts.slice(0, 2)) {
      const { wght } = font.variationAxes;
      if (typeof family.weight === 'number') expect(wght).toBeUndefined();
      else expect(wght).toMatchObject(family.weight);
      expect(font.availableFeatures).toContain('kern');
    }
    expect(fonts[0]?.font.availableFeatures).toContain('tnum');
  });

  it('is the same bytes each time, and much smaller than shipped', async () => {
    const again = await cutFamily(family, letters);
    expect(again.map(({ woff2 }) => Buffer.from(woff2).toString('base64'))).toEqual(
      files.map(({ woff2 }) => Buffer.from(woff2).toString('base64')),
    );
    const folder = path.join(familyFolder(family), 'files');
    const shipped = SUBSETS.map((subset) =>
      path.join(folder, `${path.basename(family.npm)}-${subset}-wght-normal.woff2`),
    );
    expect(shipped.every((file) => existsSync(file))).toBe(true);
    const before = shipped.reduce((sum, file) => sum + readFileSync(file).length, 0);
    const after = files.reduce((sum, { woff2 }) => sum + woff2.length, 0);
    expect(after).toBeLessThan(before / 2);
  });

  it('sends no reader a file for letters of another alphabet', () => {
    const owners = letters.map((letter) => fonts.filter(({ isFor }) => isFor(letter.codePointAt(0) ?? 0)).length);
    expect(Math.max(...owners)).toBe(1);
    expect(files.map(({ name }) => name.replace(/^.*(?:text|literata)-/u, ''))).toEqual(
      SUBSETS.map((subset) => `${subset}.woff2`),
    );
  });
});
