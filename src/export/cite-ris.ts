/** An article as RIS, which EndNote, Zotero and Mendeley read. */
import type { Article } from '../dataset/types.ts';
import { citationDate } from './citation-date.ts';

/** RIS keeps a line for each value. */
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

function dateLines(article: Article): [tag: string, value: string][] {
  if (!article.publishedOn) return [];
  const { parts, isUncertain } = citationDate(article.publishedOn);
  const [year = 0, ...rest] = parts[0] ?? [];
  const [month = '', day = ''] = rest.map((number) => String(number).padStart(2, '0'));
  const yearText = String(year).padStart(4, '0');
  return [
    ['PY', yearText],
    ['DA', `${yearText}/${month}/${day}/${isUncertain ? 'circa' : ''}`],
  ];
}

/** Returns one record with the line ends that the format asks for (CR LF). */
export function citeRis(article: Article, note: string | null): string {
  const lines: [tag: string, value: string | null][] = [
    ['TY', article.url === null ? 'GEN' : 'ELEC'],
    ['ID', article.id],
    ['AU', article.author],
    ['TI', article.title],
    ['T2', article.publisher],
    ['PB', article.publisher],
    ...dateLines(article),
    ['UR', article.url],
    ['LA', article.lang],
    ['N1', note],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`],
  );
  return `${written.join('')}ER  - \r\n`;
}
