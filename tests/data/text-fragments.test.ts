/** Proves that links to words open each article of the real data/ at the right place, without the articles' texts. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../src/build/data-files.ts';
import { compileDataset } from '../../src/dataset/compile-dataset.ts';
import { readFingerprints } from '../../src/dataset/read-fingerprints.ts';
import { linkToWords } from '../../src/export/text-fragment.ts';

const RUN = 5;
const files = readDataFiles(join(import.meta.dirname, '../../data'));
const { dataset } = compileDataset(files);
const fingerprints = readFingerprints(files['fingerprints.json']).value!;
const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** At which words of the article the words stand, by the hashes of their runs of five (src/dataset/fingerprint.ts). */
function placesOf(text: string, articleId: string): number[] {
  const { sha256, runs } = fingerprints.get(dataset.articles.find(({ id }) => id === articleId)!.file)!;
  const article = runs.match(/.{12}/gu) ?? [];
  const words = wordsOf(text);
  const hashes = words.slice(RUN - 1).map((_, at) =>
    createHash('sha256')
      .update(`${sha256} ${words.slice(at, at + RUN).join(' ')}`)
      .digest('hex')
      .slice(0, 12),
  );
  return article.flatMap((_, at) =>
    hashes.length > 0 && hashes.every((hash, step) => article[at + step] === hash) ? [at] : [],
  );
}

const fragments = dataset.statements
  .flatMap(({ excerpts }) => excerpts)
  .map((excerpt) => {
    const directive = linkToWords('', excerpt.exact).slice('#:~:text='.length);
    const [start = '', end] = directive.split(',').map(decodeURIComponent);
    return { ...excerpt, start, end };
  });

describe('the links to words', () => {
  it('begin at words that stand in the article once, or first as its headline does', () => {
    const wrong = fragments.filter(({ exact, start, articleId }) => {
      const [own = -1, ...repeats] = placesOf(exact, articleId);
      const [first, ...others] = placesOf(start, articleId);
      // A browser opens the first place. Only the headline, the first words of all, may come again further down.
      return first !== own || (others.length > 0 && (own > 0 || others.length !== repeats.length));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(fragments.length).toBeGreaterThan(100);
  });

  it('end where the words end', () => {
    const long = fragments.filter(({ end }) => end !== undefined);
    const wrong = long.filter(({ exact, start, end }) => {
      const text = wordsOf(exact).join(' ');
      const from = text.indexOf(wordsOf(start).join(' ')) + wordsOf(start).join(' ').length;
      const last = wordsOf(end!).join(' ');
      return text.indexOf(last, from) !== text.length - last.length;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(long.length).toBeGreaterThan(40);
  });
});
