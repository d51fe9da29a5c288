/** An article as an entry of BibTeX; `date` is for biblatex, `year` and `month` are for the older styles. */
import type { Article } from '../dataset/types.ts';
import { citationDate } from './citation-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LANGUAGES = { kk: 'kazakh', ru: 'russian', en: 'english' } as const;

const SPECIALS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes what TeX reads as a command; letters of all scripts stay as they are (UTF-8). */
const escape = (text: string) =>
  text
    .replace(/[\\~^{}$&#%_]/gu, (sign) => SPECIALS[sign] ?? `\\${sign}`)
    .replace(/\s+/gu, ' ')
    .trim();

/** A verbatim field cannot escape: what would end it is written as a URL writes it. */
const verbatim = (url: string) => url.replace(/[{}\\ ]/gu, (sign) => encodeURIComponent(sign));

function dateFields(article: Article): [name: string, value: string][] {
  if (!article.publishedOn) return [];
  const { parts, isUncertain } = citationDate(article.publishedOn);
  const [year, month] = parts[0] ?? [];
  const iso = parts.map((part) => part.map((number) => String(number).padStart(2, '0')).join('-')).join('/');
  return [
    ['date', `{${iso}${isUncertain ? '~' : ''}}`],
    ['year', `{${year}}`],
    ...(month === undefined ? [] : [['month', MONTHS[month - 1] ?? ''] satisfies [string, string]]),
  ];
}

/** Returns one entry in UTF-8; its key is the id of the article, so that no two articles share one. */
export function citeBibtex(article: Article, note: string | null): string {
  const text = (name: string, value: string | null): [string, string][] =>
    value === null ? [] : [[name, `{${escape(value)}}`]];
  const fields = [
    // In braces of its own a name is not taken apart.
    ...(article.author === null ? [] : [['author', `{{${escape(article.author)}}}`]]),
    ...text('title', article.title),
    ...text(article.url === null ? 'howpublished' : 'organization', article.publisher),
    ...dateFields(article),
    ...(article.url === null ? [] : [['url', `{${verbatim(article.url)}}`]]),
    ['langid', `{${LANGUAGES[article.lang]}}`],
    ...text('note', note),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${article.url === null ? 'misc' : 'online'}{${article.id},\n${lines.join('')}}\n`;
}
