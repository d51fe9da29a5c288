/** Checks that Houses and initiatives have milestones, and that initiatives name places as their scope says. */
import { problem } from './problem.ts';
import { fileOf, soundRows, type Sheets } from './sheet.ts';
import type { Problem } from './types.ts';

function checkMilestones(sheets: Sheets): Problem[] {
  const followed = new Set(sheets.milestones.rows.map(({ cells }) => cells.subject_id));
  return (['facilities', 'initiatives'] as const).flatMap((table) =>
    sheets[table].rows
      .filter(({ cells, value }) => value !== null && !followed.has(cells.id))
      .map(({ line, cells }) =>
        problem('milestone-missing', { file: fileOf(table), line, column: 'id', value: cells.id }),
      ),
  );
}

function checkScopes(sheets: Sheets): Problem[] {
  return soundRows(sheets.initiatives).flatMap(({ line, value }) => {
    const where = { file: fileOf('initiatives'), line, column: 'place_ids' };
    const hasPlaces = value.place_ids.length > 0;
    if (value.scope === 'places') return hasPlaces ? [] : [problem('places-missing', where)];
    const { scope } = value;
    if (!hasPlaces) return [];
    return [problem('places-unexpected', { ...where, value: value.place_ids.join('|') }, { scope })];
  });
}

/** Returns Houses and initiatives without milestones, and initiatives whose places contradict their scope. */
export function checkSubjects(sheets: Sheets): Problem[] {
  return [...checkMilestones(sheets), ...checkScopes(sheets)];
}
