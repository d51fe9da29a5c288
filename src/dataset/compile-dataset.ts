/** Compiles the texts of data/ into the dataset, with everything that is wrong in them. */
import { checkAdjacency, readAdjacency, type Adjacency } from './adjacency.ts';
import { checkDates } from './check-dates.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkFacilities } from './check-facilities.ts';
import { checkGeometry, collectBoundaries } from './check-geometry.ts';
import { checkGroups } from './check-groups.ts';
import { checkPlaces } from './check-places.ts';
import { checkReferences, collectIds } from './check-references.ts';
import { checkStatements } from './check-statements.ts';
import { checkSubjects } from './check-subjects.ts';
import { TABLES, type TableName } from './columns.ts';
import { joinArticles, joinEvents, joinPlaces, joinReferences, joinSpeakers } from './join-rows.ts';
import { joinStatements } from './join-statements.ts';
import { joinFacilities, joinInitiatives } from './join-subjects.ts';
import { keepSound, type Rows } from './keep-sound.ts';
import { findNearest } from './nearest.ts';
import { problem } from './problem.ts';
import { readEdition } from './read-edition.ts';
import { readFingerprints } from './read-fingerprints.ts';
import { readGeometry } from './read-geometry.ts';
import { readTable } from './read-table.ts';
import { fileOf, type Sheets } from './sheet.ts';
import { sortProblems } from './sort-problems.ts';
import type { Compiled, Dataset, Edition, Geometry, Problem } from './types.ts';

const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** Stands in for an edition that cannot be read; a problem says so. */
const NO_EDITION: Edition = { version: '', asOf: '' };

function readSheets(textOf: (file: string) => string | undefined): { sheets: Sheets; problems: Problem[] } {
  const tables = TABLE_NAMES.map((table) => ({ table, ...readTable(table, textOf(fileOf(table))) }));
  const sheets = Object.fromEntries(tables.map(({ table, sheet }) => [table, sheet])) as unknown as Sheets;
  return { sheets, problems: tables.flatMap(({ problems }) => problems) };
}

function checkFileNames(names: readonly string[]): Problem[] {
  const known = TABLE_NAMES.map(fileOf);
  return names
    .filter((name) => name.endsWith('.csv') && !known.includes(name))
    .map((file) => problem('file-unknown', { file }, { nearest: findNearest(file, known) }));
}

/** Neighbours among the places that were joined, both in the order of ids. */
function joinAdjacency(adjacency: Adjacency, rows: Rows): Record<string, string[]> {
  const known = new Set(rows.places.map(({ id }) => id));
  const kept = [...adjacency]
    .filter(([id]) => known.has(id))
    .map(([id, neighbours]): [string, string[]] => [
      id,
      neighbours.filter((other) => known.has(other)).sort(),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept);
}

const joinDataset = (rows: Rows, geometry: Geometry, edition: Edition, adjacency: Adjacency): Dataset => ({
  edition,
  places: joinPlaces(rows, geometry),
  events: joinEvents(rows),
  articles: joinArticles(rows),
  speakers: joinSpeakers(rows),
  statements: joinStatements(rows),
  facilities: joinFacilities(rows),
  initiatives: joinInitiatives(rows),
  references: joinReferences(rows),
  adjacency: joinAdjacency(adjacency, rows),
});

/**
 * Takes the texts of the files of data/ by name (`places.csv`, `regions.geojson`, …) and returns the joined dataset, the
 * boundaries, and all problems in the order of files and lines. Never throws and never repairs: a row with an error, and
 * a row that leads to one, is left out of the dataset. The same texts give the same result.
 */
export function compileDataset(files: Readonly<Record<string, string>>): Compiled {
  const textOf = (file: string) => (Object.hasOwn(files, file) ? files[file] : undefined);
  const { sheets, problems: tableProblems } = readSheets(textOf);
  const edition = readEdition(textOf('edition.json'));
  const fingerprints = readFingerprints(textOf('fingerprints.json'));
  const adjacency = readAdjacency(textOf('adjacency.json'));
  const regions = readGeometry('regions.geojson', textOf('regions.geojson'));
  const districts = readGeometry('districts.geojson', textOf('districts.geojson'));
  const geometry = { regions: regions.geometry, districts: districts.geometry };

  const problems = [
    ...checkFileNames(Object.keys(files)),
    ...tableProblems,
    ...[edition, fingerprints, adjacency, regions, districts].flatMap((read) => read.problems),
    ...checkReferences(sheets, collectIds(sheets)),
    ...checkGroups(sheets),
    ...checkPlaces(sheets),
    ...checkGeometry(sheets, geometry),
    ...checkFacilities(sheets, collectBoundaries(geometry)),
    ...checkStatements(sheets),
    ...(fingerprints.value ? checkEvidence(sheets, fingerprints.value) : []),
    ...checkSubjects(sheets),
    ...checkDates(sheets, edition.value?.asOf ?? null),
    ...(adjacency.value ? checkAdjacency(adjacency.value, sheets) : []),
  ];
  const dataset = joinDataset(
    keepSound(sheets, problems),
    geometry,
    edition.value ?? NO_EDITION,
    adjacency.value ?? new Map<string, string[]>(),
  );
  return { dataset, geometry, problems: sortProblems(problems) };
}
