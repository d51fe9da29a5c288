/** Cuts the files of a font family down to the letters, weights and features that the site shows. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { SUBSETS, type Family, type Subset } from './families.ts';
import { readRange, writeRange } from './unicode-range.ts';

/** Kerning, ligatures, forms of a language, figures of one width, and accents; small capitals and fractions are not used. */
const FEATURES = ['kern', 'liga', 'locl', 'tnum', 'ccmp', 'mark', 'mkmk'];

export interface CutFile {
  /** Without a folder, e.g. `literata-latin.woff2`. */
  name: string;
  woff2: Uint8Array;
  /** The letters it is for, as unicode-range of CSS. */
  range: string;
}

/** Where the package of a family lies on the disk. */
export function familyFolder(family: Family): string {
  return path.dirname(createRequire(import.meta.url).resolve(`${family.npm}/package.json`));
}

/**
 * Returns one file for each subset that has any of the letters; a letter that no subset has is left to the system.
 * The same letters give the same bytes.
 */
export async function cutFamily(family: Family, letters: readonly string[]): Promise<CutFile[]> {
  const folder = familyFolder(family);
  const short = path.basename(family.npm);
  const ranges = JSON.parse(readFileSync(path.join(folder, 'unicode.json'), 'utf8')) as Record<
    Subset,
    string
  >;
  let left = letters;
  const files: CutFile[] = [];
  for (const subset of SUBSETS) {
    const isIn = readRange(ranges[subset]);
    const own = left.filter((letter) => isIn(letter.codePointAt(0) ?? 0));
    if (own.length === 0) continue;
    left = left.filter((letter) => !own.includes(letter));
    const source = readFileSync(path.join(folder, 'files', `${short}-${subset}-wght-normal.woff2`));
    files.push({
      name: `${short}-${subset}.woff2`,
      woff2: await subsetFont(source, own.join(''), {
        targetFormat: 'woff2',
        variationAxes: { wght: family.weight },
        keepFeatures: FEATURES,
      }),
      range: writeRange(own.map((letter) => letter.codePointAt(0) ?? 0)),
    });
  }
  return files;
}
