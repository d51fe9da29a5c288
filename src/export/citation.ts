/** The citation of an article in the formats that people and reference managers read. */
import type { Article, Lang } from '../dataset/types.ts';
import { formatDate } from '../i18n/format-date.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { citeBibtex } from './cite-bibtex.ts';
import { citeCsl } from './cite-csl.ts';
import { citeRis } from './cite-ris.ts';

/** Author, title, publisher, date and address in one line, for readers of `lang`. */
function citePlain(article: Article, lang: Lang): string {
  const messages = MESSAGES[lang];
  const date = article.publishedOn ? formatDate(article.publishedOn, lang) : messages.noDate;
  const source = article.cites === null ? '' : ` (${messages.citing(article.cites)})`;
  const author = article.author === null ? '' : `${article.author}. `;
  return `${author}«${article.title}». ${article.publisher}, ${date}${source}. ${article.url ?? messages.noPage}\n`;
}

/** Returns the citation in each format. What is not known is left out, never invented. */
export function citeArticle(article: Article, lang: Lang): Record<'text' | 'bibtex' | 'ris' | 'csl', string> {
  const note = article.cites === null ? null : MESSAGES[lang].citing(article.cites);
  return {
    text: citePlain(article, lang),
    bibtex: citeBibtex(article, note),
    ris: citeRis(article, note),
    csl: citeCsl(article, note),
  };
}
