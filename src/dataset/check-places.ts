/** Checks the tree of places: one country, first-level units in it, districts and cities in those. */
import { problem } from './problem.ts';
import { fileOf, soundRows, type Sheets } from './sheet.ts';
import type { Level, Problem } from './types.ts';

const FILE = fileOf('places');

/** The level of the place in which a place of each level lies. */
const PARENT_LEVEL: Record<Level, Level | null> = {
  country: null,
  region: 'country',
  republican_city: 'country',
  city: 'region',
  district: 'region',
};

/** Which file has the boundaries of a level; the country has none of its own. */
export const BOUNDARY_FILE: Record<Level, 'regions.geojson' | 'districts.geojson' | null> = {
  country: null,
  region: 'regions.geojson',
  republican_city: 'regions.geojson',
  city: 'districts.geojson',
  district: 'districts.geojson',
};

/** Levels of the places by id; also of rows that have other problems. */
export function collectLevels(sheets: Sheets): Map<string, string> {
  return new Map(sheets.places.rows.map(({ cells }) => [cells.id, cells.level]));
}

function checkCountry(sheets: Sheets): Problem[] {
  const count = sheets.places.rows.filter(({ cells }) => cells.level === 'country').length;
  const isUnread = sheets.places.rows.length === 0;
  return count === 1 || isUnread
    ? []
    : [problem('country-count', { file: FILE, column: 'level' }, { count })];
}

/** Returns the places that lie in none or in one of a wrong level. */
export function checkPlaces(sheets: Sheets): Problem[] {
  const levels = collectLevels(sheets);
  const problems = checkCountry(sheets);
  for (const { line, value } of soundRows(sheets.places)) {
    const expected = PARENT_LEVEL[value.level];
    const where = { file: FILE, line, column: 'parent_id', value: value.parent_id ?? '' };
    if (expected === null) {
      if (value.parent_id !== null) problems.push(problem('parent-unexpected', where));
      continue;
    }
    const level = value.parent_id === null ? null : levels.get(value.parent_id);
    // A parent that is not in the table at all is reported with the references.
    if (level === undefined || level === expected) continue;
    problems.push(problem('parent-level', where, { expected }));
  }
  return problems;
}
