/** A statement as a quotation to paste: the words, who said them and where, which article prints them, and our link. */
import type { Lookup } from '../dataset/lookup.ts';
import type { Excerpt, Lang, Statement } from '../dataset/types.ts';
import { formatDate } from '../i18n/format-date.ts';
import { MESSAGES } from '../i18n/messages.ts';

interface Quoted {
  statement: Statement;
  excerpt: Excerpt;
  facts: Lookup;
  /** Permanent link of the map. */
  link: string;
}

const joined = (parts: readonly (string | null | undefined)[]) =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ');

/** Returns plain text in the language of the screen; the words stay as printed, in «» if they are direct speech. */
export function quotationText({ statement, excerpt, facts, link }: Quoted, lang: Lang): string {
  const messages = MESSAGES[lang];
  const speaker = statement.speakerId === null ? undefined : facts.speaker(statement.speakerId);
  const event = statement.eventId === null ? undefined : facts.event(statement.eventId);
  const article = facts.article(excerpt.articleId);
  const said = joined([
    speaker?.name[lang] ?? messages.newspaper,
    speaker?.role[lang],
    statement.saidOn && formatDate(statement.saidOn, lang),
    event?.name[lang],
  ]);
  const printed = joined([
    article?.publisher,
    article && `«${article.title}»`,
    article?.publishedOn ? formatDate(article.publishedOn, lang) : messages.noDate,
    messages.mode[excerpt.mode],
    article?.cites == null ? null : messages.citing(article.cites),
  ]);
  return [
    excerpt.mode === 'direct' ? `«${excerpt.exact}»` : excerpt.exact,
    `— ${said}`,
    `${messages.cite.source}: ${printed}`,
    article?.url ?? messages.noPage,
    `${messages.cite.onMap}: ${link}`,
  ].join('\n');
}
