/** Reads which places share a border, and checks that neighbours are mutual and of the same level. */
import { BOUNDARY_FILE, collectLevels } from './check-places.ts';
import { findNearest } from './nearest.ts';
import { problem } from './problem.ts';
import { isRecord, readJson, type Json, type Read } from './read-json.ts';
import type { Sheets } from './sheet.ts';
import type { Level, Problem } from './types.ts';

const FILE = 'adjacency.json';
const EXPECTED = '{ "kz-10": ["kz-55", "kz-63"] }';

export type Adjacency = Map<string, string[]>;

const isIds = (json: Json): json is string[] =>
  Array.isArray(json) && json.every((id) => typeof id === 'string');

/** Reads `adjacency.json`. */
export function readAdjacency(text: string | undefined): Read<Adjacency> {
  return readJson(FILE, text, EXPECTED, (json) => {
    if (!isRecord(json)) return null;
    const adjacency: Adjacency = new Map();
    for (const [id, neighbours] of Object.entries(json)) {
      if (!isIds(neighbours)) return null;
      adjacency.set(id, neighbours);
    }
    return adjacency;
  });
}

/** Whether two places can be neighbours: a republican city borders on regions and, drawn among them, on districts. */
function isOfKind(level: string | undefined, other: string | undefined): boolean {
  if (level === 'country' || other === 'country') return false;
  const isEither = level === 'republican_city' || other === 'republican_city';
  return isEither || BOUNDARY_FILE[level as Level] === BOUNDARY_FILE[other as Level];
}

/** Returns unknown ids, neighbours of another level, and neighbours that do not name each other. */
export function checkAdjacency(adjacency: Adjacency, sheets: Sheets): Problem[] {
  const levels = collectLevels(sheets);
  const unknown = new Set([...adjacency].flat(2).filter((id) => !levels.has(id)));
  const problems = [...unknown].map((id) =>
    problem('adjacency-unknown', { file: FILE, value: id }, { nearest: findNearest(id, levels.keys()) }),
  );
  for (const [id, neighbours] of adjacency) {
    for (const other of neighbours) {
      if (unknown.has(id) || unknown.has(other)) continue;
      const where = { file: FILE, value: id };
      if (id === other || !isOfKind(levels.get(id), levels.get(other)))
        problems.push(problem('adjacency-kind', where, { other }));
      else if (!adjacency.get(other)?.includes(id)) {
        problems.push(problem('adjacency-one-sided', where, { other }));
      }
    }
  }
  return problems;
}
