/** The wordings as plain text, to be pasted elsewhere. */
import type { Lookup } from '../dataset/lookup.ts';
import type { Excerpt, Lang, Statement } from '../dataset/types.ts';
import { formatDate } from '../i18n/format-date.ts';
import { MESSAGES } from '../i18n/messages.ts';

/** Speaker with office, or the editors; then the day and the event, as far as they are known. */
export function whoSaid(
  statement: Statement,
  facts: Lookup,
  lang: Lang,
): { name: string; details: string[] } {
  const speaker = statement.speakerId === null ? undefined : facts.speaker(statement.speakerId);
  const event = statement.eventId === null ? undefined : facts.event(statement.eventId);
  return {
    name: speaker?.name[lang] ?? MESSAGES[lang].newspaper,
    details: [
      speaker?.role[lang],
      statement.saidOn ? formatDate(statement.saidOn, lang) : undefined,
      event?.name[lang],
    ].filter((part) => part !== undefined),
  };
}

/** Each wording letter by letter, direct speech in guillemets, with who prints it; last, whose words they are. */
export function wordingsText(
  statement: Statement,
  excerpts: readonly Excerpt[],
  facts: Lookup,
  lang: Lang,
): string {
  const messages = MESSAGES[lang];
  const quoted = excerpts.map((excerpt) => {
    const article = facts.article(excerpt.articleId);
    const source = [
      article?.publisher ?? excerpt.articleId,
      messages.mode[excerpt.mode],
      article?.publishedOn ? formatDate(article.publishedOn, lang) : messages.noDate,
      article?.url ?? messages.noPage,
    ];
    const words = excerpt.mode === 'direct' ? `«${excerpt.exact}»` : excerpt.exact;
    return `${words}\n${source.join(' · ')}`;
  });
  const { name, details } = whoSaid(statement, facts, lang);
  return [...quoted, [name, ...details].join(' · ')].join('\n\n');
}
