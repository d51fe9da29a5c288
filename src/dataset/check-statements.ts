/** Checks that a statement has its places, speaker and excerpts, and that our remarks fit the printed words. */
import { parseGloss } from './gloss.ts';
import { problem } from './problem.ts';
import { fileOf, groupBy, soundRows, type Sheets, type SoundRow } from './sheet.ts';
import type { Problem } from './types.ts';

/** Modes of a newspaper's own words. */
const UNSPOKEN: readonly string[] = ['editorial', 'headline'];

function checkStatement(
  { line, value }: SoundRow<'statements'>,
  modes: string[],
  hasSubject: boolean,
): Problem[] {
  const where = { file: fileOf('statements'), line };
  const problems: Problem[] = [];
  if (modes.length === 0)
    problems.push(problem('excerpt-missing', { ...where, column: 'id', value: value.id }));
  if (value.speaker_id === null && !modes.every((mode) => UNSPOKEN.includes(mode))) {
    problems.push(problem('speaker-missing', { ...where, column: 'speaker_id' }));
  }
  if (value.scope === 'places' && !hasSubject) {
    problems.push(problem('subject-missing', { ...where, column: 'scope', value: value.scope }));
  }
  return problems;
}

function checkStatementPlaces(sheets: Sheets, textsOf: (statementId: string) => string[]): Problem[] {
  const scopes = new Map(sheets.statements.rows.map(({ cells }) => [cells.id, cells.scope]));
  return soundRows(sheets.statement_places).flatMap(({ line, value }) => {
    const where = { file: fileOf('statement_places'), line };
    const scope = scopes.get(value.statement_id);
    const texts = textsOf(value.statement_id);
    const isUnexpected = value.relation === 'subject' && scope !== undefined && scope !== 'places';
    return [
      ...(isUnexpected
        ? [problem('subject-unexpected', { ...where, column: 'relation', value: value.relation }, { scope })]
        : []),
      ...value.mention
        .filter((mention) => texts.length > 0 && !texts.some((text) => text.includes(mention)))
        .map((mention) => problem('mention-unknown', { ...where, column: 'mention', value: mention })),
    ];
  });
}

function checkGlosses(sheets: Sheets): Problem[] {
  return soundRows(sheets.excerpts).flatMap(({ line, value }) =>
    value.glosses.flatMap((text) => {
      const { words } = parseGloss(text) ?? { words: '' };
      if (value.exact.includes(words)) return [];
      const where = { file: fileOf('excerpts'), line, column: 'glosses', value: text };
      return [problem('gloss-words', where, { words })];
    }),
  );
}

function checkTranslations(sheets: Sheets): Problem[] {
  const articleOf = new Map(sheets.excerpts.rows.map(({ cells }) => [cells.id, cells.article_id]));
  const langOf = new Map(sheets.articles.rows.map(({ cells }) => [cells.id, cells.lang]));
  return soundRows(sheets.translations).flatMap(({ line, value }) => {
    const article = articleOf.get(value.excerpt_id);
    if (article === undefined || langOf.get(article) !== value.lang) return [];
    const where = { file: fileOf('translations'), line, column: 'lang', value: value.lang };
    return [problem('translation-same-language', where)];
  });
}

/** Returns the problems of statements with their places, excerpts, glosses and translations. */
export function checkStatements(sheets: Sheets): Problem[] {
  const excerpts = groupBy(sheets.excerpts.rows, ({ cells }) => cells.statement_id);
  const subjects = new Set(
    sheets.statement_places.rows
      .filter(({ cells }) => cells.relation === 'subject')
      .map(({ cells }) => cells.statement_id),
  );
  const excerptsOf = (id: string) => (excerpts.get(id) ?? []).map(({ cells }) => cells);
  return [
    ...soundRows(sheets.statements).flatMap((row) => {
      const modes = excerptsOf(row.value.id).map(({ mode }) => mode);
      return checkStatement(row, modes, subjects.has(row.value.id));
    }),
    ...checkStatementPlaces(sheets, (id) => excerptsOf(id).map(({ exact }) => exact)),
    ...checkGlosses(sheets),
    ...checkTranslations(sheets),
  ];
}
