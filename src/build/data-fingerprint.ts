/** Rebuilds data/fingerprints.json from the articles' texts: `tsx src/build/data-fingerprint.ts <articles> [folder]`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareFingerprints } from '../dataset/compare-fingerprints.ts';
import { fingerprintArticle, isInFingerprint } from '../dataset/fingerprint.ts';
import { formatFingerprints, readFingerprints, type Fingerprints } from '../dataset/read-fingerprints.ts';
import { readTable } from '../dataset/read-table.ts';
import type { Sheet } from '../dataset/sheet.ts';
import { readDataFiles } from './data-files.ts';

const [articlesFolder, folder = 'data'] = process.argv.slice(2);

/** Texts of the articles by the `file` of their row; a missing one is said and left out. */
function readTexts(from: string, names: readonly string[]): Map<string, string> {
  const found = names.filter((name) => existsSync(join(from, `${name}.txt`)));
  for (const name of names) {
    if (!found.includes(name)) fail(`${join(from, `${name}.txt`)} is missing.`);
  }
  return new Map(found.map((name) => [name, readFileSync(join(from, `${name}.txt`), 'utf8')]));
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

function sayChanges(before: Fingerprints, after: Fingerprints): void {
  for (const [change, names] of Object.entries<string[]>({ ...compareFingerprints(before, after) })) {
    if (names.length > 0) console.log(`${change}: ${names.join(', ')}`);
  }
}

/** Says which excerpts are not in the text of their article, as they are. */
function checkExcerpts(
  excerpts: Sheet<'excerpts'>,
  fileOf: Map<string, string>,
  texts: Map<string, string>,
): void {
  for (const { line, cells } of excerpts.rows) {
    const name = fileOf.get(cells.article_id) ?? '';
    const text = texts.get(name);
    const at = `${excerpts.file}, line ${line}: ${cells.id}`;
    if (!text?.includes(cells.exact)) fail(`${at} does not stand letter by letter in ${name}.txt.`);
    else if (!isInFingerprint(cells.exact, fingerprintArticle(text)))
      fail(`${at} is too short or cuts a word.`);
  }
}

function rebuild(from: string): void {
  const files = readDataFiles(folder);
  const articles = readTable('articles', files['articles.csv']).sheet.rows;
  const excerpts = readTable('excerpts', files['excerpts.csv']).sheet;
  const fileOf = new Map(articles.map(({ cells }) => [cells.id, cells.file]));
  const texts = readTexts(from, [...fileOf.values()]);
  const before: Fingerprints = readFingerprints(files['fingerprints.json']).value ?? new Map<string, never>();
  const after: Fingerprints = new Map([...texts].map(([name, text]) => [name, fingerprintArticle(text)]));
  sayChanges(before, after);
  checkExcerpts(excerpts, fileOf, texts);
  writeFileSync(join(folder, 'fingerprints.json'), formatFingerprints(after));
  console.log(
    `Wrote ${join(folder, 'fingerprints.json')}: ${after.size} articles, ${excerpts.rows.length} excerpts.`,
  );
}

if (articlesFolder === undefined)
  fail('Name the folder of the texts: npm run data:fingerprint -- <articles>');
else rebuild(articlesFolder);
