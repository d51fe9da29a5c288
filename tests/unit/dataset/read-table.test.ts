/** Proves that a CSV is read as an editor shows it: lines, quotes, line ends and headers. */
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/dataset/read-table.ts';

const HEADER = 'excerpt_id,lang,text';
const rules = (text: string) =>
  readTable('translations', text).problems.map(({ rule, line }) => [rule, line]);

describe('readTable', () => {
  it('gives each row the line on which it begins, also after cells of several lines', () => {
    const { sheet, problems } = readTable(
      'translations',
      `${HEADER}\na,kk,"one\ntwo\n\nfour"\nb,ru,five\nc,xx,six\n`,
    );
    expect(sheet.rows.map(({ line }) => line)).toEqual([2, 6, 7]);
    expect(sheet.rows[0]?.value?.text).toBe('one\ntwo\n\nfour');
    expect(problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['enum-unknown', 7, 'lang'],
    ]);
  });

  it('reads a byte order mark and Windows line ends as if they were not there', () => {
    const plain = `${HEADER}\na,kk,"one\ntwo"\nb,ru,three\n`;
    const windows = `\uFEFF${plain.replaceAll('\n', '\r\n')}`;
    expect(readTable('translations', windows)).toEqual(readTable('translations', plain));
    expect(readTable('translations', plain).sheet.rows).toHaveLength(2);
  });

  it('takes the columns in any order', () => {
    const { sheet, problems } = readTable('translations', 'text,excerpt_id,lang\nwords,a,kk\n');
    expect(problems).toEqual([]);
    expect(sheet.rows[0]?.value).toEqual({ excerpt_id: 'a', lang: 'kk', text: 'words' });
  });

  it('suggests the column that a misspelt one means, and does not call it missing too', () => {
    const { problems } = readTable('translations', 'excerpt-id,lang,text\na,kk,words\n');
    expect(problems.map(({ rule, value }) => [rule, value])).toEqual([['header-unknown', 'excerpt-id']]);
    expect(problems[0]?.message.en).toContain('“excerpt_id”');
  });

  it('joins no row under a wrong header', () => {
    const { sheet } = readTable('translations', 'excerpt_id,lang\na,kk\n');
    expect(sheet.rows.map(({ value }) => value)).toEqual([null]);
  });

  it('warns of blank lines and goes on', () => {
    expect(rules(`${HEADER}\n\na,kk,words\n,,\n`)).toEqual([
      ['blank-line', 2],
      ['blank-line', 4],
    ]);
  });

  it('reports a row with too many cells once, without its shifted cells', () => {
    expect(rules(`${HEADER}\na,kk,words, more words\n`)).toEqual([['row-length', 2]]);
  });

  it('reports all mistakes of a row', () => {
    const { problems } = readTable('places', `id,level,lon\nX,region,east\n`);
    expect(problems.filter(({ rule }) => rule === 'header-missing')).toHaveLength(11);
    expect(rules(`${HEADER}\nA B,deutsch,\n`)).toEqual([
      ['enum-unknown', 2],
      ['required', 2],
    ]);
  });

  it('names a file of another delimiter as such', () => {
    expect(rules('excerpt_id;lang;text\na;kk;words\n')).toContainEqual(['delimiter-wrong', 1]);
  });

  it('keeps names of object properties out of the way', () => {
    expect(rules('__proto__,constructor,text\na,b,c\n')).toContainEqual(['header-unknown', 1]);
  });

  it('lets words of others keep their odd letters, and ours not', () => {
    const header = 'id,statement_id,article_id,exact,mode,glosses,note_kk,note_ru,note_en';
    const { problems } = readTable('excerpts', `${header}\na,b,c,ХХХІV cессия,direct,,ХV,XV,XV\n`);
    expect(problems.map(({ rule, column }) => [rule, column])).toEqual([['letters-mixed', 'note_kk']]);
  });
});
