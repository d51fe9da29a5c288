/** An article as CSL-JSON 1.0.2 (https://docs.citationstyles.org), which Zotero, Mendeley and pandoc read. */
import type { Article } from '../dataset/types.ts';
import { citationDate } from './citation-date.ts';

/** Returns a list of one item. No day of access is given, because nobody noted one. */
export function citeCsl(article: Article, note: string | null): string {
  const date = article.publishedOn && citationDate(article.publishedOn);
  const item = {
    id: article.id,
    type: article.url === null ? 'document' : 'webpage',
    // As printed: which part is the family name is not ours to guess.
    ...(article.author === null ? {} : { author: [{ literal: article.author }] }),
    title: article.title,
    'container-title': article.publisher,
    publisher: article.publisher,
    ...(date ? { issued: { 'date-parts': date.parts, ...(date.isUncertain ? { circa: true } : {}) } } : {}),
    ...(article.url === null ? {} : { URL: article.url }),
    language: article.lang,
    ...(note === null ? {} : { note }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
