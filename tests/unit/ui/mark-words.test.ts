/** Mentions and glosses are marked in the exact words without changing them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Excerpt, StatementPlace } from '../../../src/dataset/types.ts';
import { markWords } from '../../../src/ui/mark-words.ts';

const excerpt = (exact: string, glosses: Excerpt['glosses'] = []): Excerpt => ({
  id: 'one',
  articleId: 'article',
  exact,
  mode: 'direct',
  glosses,
  note: null,
  translations: {},
});
const subject = (placeId: string, ...mentions: string[]): StatementPlace => ({
  placeId,
  relation: 'subject',
  mentions,
});
const marked = (runs: ReturnType<typeof markWords>) =>
  runs.filter(({ placeId, gloss }) => placeId !== null || gloss);

describe('markWords', () => {
  it('marks each place by its mention', () => {
    const runs = markWords(excerpt('в Кордайском, Уйгурском районах'), [
      subject('kz-31-korday', 'Кордайском'),
      subject('kz-19-uighur', 'Уйгурском'),
    ]);
    expect(marked(runs).map(({ text, placeId }) => [text, placeId])).toEqual([
      ['Кордайском', 'kz-31-korday'],
      ['Уйгурском', 'kz-19-uighur'],
    ]);
  });

  it('marks whole words only', () => {
    expect(marked(markWords(excerpt('Алматинской и в Алматы'), [subject('kz-75', 'Алмат')]))).toEqual([]);
    expect(marked(markWords(excerpt('в Алматы.'), [subject('kz-75', 'Алматы')]))).toHaveLength(1);
  });

  it('marks a mention each time it occurs', () => {
    expect(marked(markWords(excerpt('Астана и Астана'), [subject('kz-71', 'Астана')]))).toHaveLength(2);
  });

  it('keeps the misprint and remarks on it', () => {
    const runs = markWords(
      excerpt('она слетует атмосферу', [{ words: 'слетует', meaning: { kind: 'sic' } }]),
      [],
    );
    expect(marked(runs)).toEqual([{ text: 'слетует', placeId: null, gloss: { kind: 'sic' } }]);
  });

  it('lets the longer of two marks at one place win', () => {
    const runs = markWords(excerpt('в Алматинской области'), [
      subject('kz-19', 'Алматинской области'),
      subject('kz-75', 'Алматинской'),
    ]);
    expect(marked(runs).map(({ placeId }) => placeId)).toEqual(['kz-19']);
  });

  it('always gives back the exact words when its runs are joined', () => {
    const words = fc.constantFrom('Астана', 'Алматы', ' ', '«', '»', 'в', '\u00a0', 'районе');
    fc.assert(
      fc.property(
        fc.array(words),
        fc.array(fc.constantFrom('Астана', 'Алматы', 'Астана Алматы', '')),
        (parts, mentions) => {
          const text = parts.join('');
          const given = excerpt(text, [{ words: 'в', meaning: { kind: 'sic' } }]);
          const runs = markWords(given, [subject('kz-71', ...mentions.filter((mention) => mention !== ''))]);
          expect(runs.map((run) => run.text).join('')).toBe(text);
        },
      ),
    );
  });
});
