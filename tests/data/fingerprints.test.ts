/** Proves that the excerpts of the real data/ are locked to the articles letter by letter. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../src/build/data-files.ts';
import { compileDataset } from '../../src/dataset/compile-dataset.ts';
import {
  findMismatch,
  fingerprintArticle,
  isInFingerprint,
  type ArticleFingerprint,
} from '../../src/dataset/fingerprint.ts';
import { formatFingerprints, readFingerprints } from '../../src/dataset/read-fingerprints.ts';
import { changeOneSign } from '../fixtures/dataset/change-one-sign.ts';

const ROOT = join(import.meta.dirname, '../..');
/** The texts themselves; they are not part of the repository and stand beside it only where they may. */
const ARTICLES = join(ROOT, '../shared/articles');
const CHANGES_PER_EXCERPT = 25;

const files = readDataFiles(join(ROOT, 'data'));
const { dataset } = compileDataset(files);
const fingerprints = readFingerprints(files['fingerprints.json']).value ?? new Map<string, ArticleFingerprint>();
const excerpts = dataset.statements.flatMap((statement) => statement.excerpts);
const fileOf = (articleId: string) => dataset.articles.find(({ id }) => id === articleId)?.file ?? '';
const textOf = (file: string) => readFileSync(join(ARTICLES, `${file}.txt`), 'utf8');
const hasTexts = existsSync(ARTICLES);

describe('the fingerprints', () => {
  it('open for every excerpt as it is', () => {
    const shut = excerpts.filter(({ exact, articleId }) => {
      const fingerprint = fingerprints.get(fileOf(articleId));
      return !fingerprint || findMismatch(exact, fingerprint) !== null;
    });
    expect(shut.map(({ id }) => id)).toEqual([]);
    expect(excerpts.length).toBeGreaterThan(30);
  });

  it('close for every excerpt as soon as one sign of it is changed', () => {
    for (const { exact, articleId } of excerpts) {
      const fingerprint = fingerprints.get(fileOf(articleId));
      if (!fingerprint) throw new Error(`${articleId} has no fingerprint.`);
      fc.assert(
        fc.property(changeOneSign(exact), (changed) => !isInFingerprint(changed, fingerprint)),
        { seed: 5, numRuns: CHANGES_PER_EXCERPT },
      );
    }
  }, 60_000);

  it('make the compiler name the row, when a letter of an excerpt is changed', () => {
    const [first] = excerpts;
    const word = /\p{Ll}{5,}/u.exec(first?.exact ?? '')?.[0] ?? '';
    const csv = (files['excerpts.csv'] ?? '').split('\n');
    const line = csv.findIndex((text) => text.startsWith(`${first?.id ?? ''},`));
    csv[line] = csv[line]?.replace(word, word.toUpperCase()) ?? '';
    const { problems } = compileDataset({ ...files, 'excerpts.csv': csv.join('\n') });
    expect(problems.map(({ rule, file, line: at }) => [rule, file, at])).toContainEqual([
      'excerpt-words',
      'excerpts.csv',
      line + 1,
    ]);
  });

  if (!hasTexts) console.log(`Skipped the comparison with the articles: ${ARTICLES} is not there.`);

  it.skipIf(!hasTexts)('are those of the texts of the articles', () => {
    const rebuilt = dataset.articles.map(({ file }) => [file, fingerprintArticle(textOf(file))] as const);
    expect(rebuilt.length).toBeGreaterThan(0);
    expect(formatFingerprints(new Map(rebuilt))).toBe(files['fingerprints.json']);
  });

  it.skipIf(!hasTexts)('agree with the texts of the articles about every excerpt', () => {
    const absent = excerpts.filter(({ exact, articleId }) => !textOf(fileOf(articleId)).includes(exact));
    expect(absent.map(({ id }) => id)).toEqual([]);
  });
});
