/** Joins statements with their places, excerpts and translations. */
import { parseGloss } from './gloss.ts';
import { byId, byPlace, joinOptionalDate, joinOptionalText, joinText } from './join-values.ts';
import type { Rows } from './keep-sound.ts';
import { groupBy } from './sheet.ts';
import type { Excerpt, Gloss, Statement, StatementPlace } from './types.ts';

function joinExcerpt(row: Rows['excerpts'][number], translations: Rows['translations']): Excerpt {
  return {
    id: row.id,
    articleId: row.article_id,
    exact: row.exact,
    mode: row.mode,
    glosses: row.glosses.map(parseGloss).filter((gloss): gloss is Gloss => gloss !== null),
    note: joinOptionalText(row, 'note'),
    translations: Object.fromEntries(translations.map(({ lang, text }) => [lang, text])),
  };
}

function joinStatement(
  row: Rows['statements'][number],
  places: StatementPlace[],
  excerpts: Excerpt[],
): Statement {
  return {
    id: row.id,
    speakerId: row.speaker_id,
    eventId: row.event_id,
    saidOn: joinOptionalDate(row.said_on),
    theme: row.theme,
    scope: row.scope,
    gist: joinText(row, 'gist'),
    places: places.sort(byPlace),
    excerpts: excerpts.sort(byId),
  };
}

/** Returns the statements sorted by id. */
export function joinStatements(rows: Rows): Statement[] {
  const translations = groupBy(rows.translations, (row) => row.excerpt_id);
  const excerpts = groupBy(rows.excerpts, (row) => row.statement_id);
  const places = groupBy(rows.statement_places, (row) => row.statement_id);
  const excerptsOf = (id: string) =>
    (excerpts.get(id) ?? []).map((row) => joinExcerpt(row, translations.get(row.id) ?? []));
  const placesOf = (id: string) =>
    (places.get(id) ?? []).map(({ place_id, relation, mention }): StatementPlace => ({
      placeId: place_id,
      relation,
      mentions: mention,
    }));
  return rows.statements.map((row) => joinStatement(row, placesOf(row.id), excerptsOf(row.id))).sort(byId);
}
