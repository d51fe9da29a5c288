/** Checks that boundaries belong to places, labels lie in their places, and districts in their regions. */
import { bbox, booleanPointInPolygon } from '@turf/turf';
import { BOUNDARY_FILE, collectLevels } from './check-places.ts';
import { findNearest } from './nearest.ts';
import { problem } from './problem.ts';
import type { PlaceFeature } from './read-geometry.ts';
import { fileOf, soundRows, type Sheets } from './sheet.ts';
import type { Geometry, Level, Position, Problem } from './types.ts';

/** Points along each side of the grid by which the share of a district inside its region is estimated. */
const GRID = 9;
/** Simplified lines of the two levels differ a little; a district is mistaken only if more lies outside. */
const LEAST_INSIDE_PERCENT = 90;

/** Boundaries by the id of their place. */
export type Boundaries = Map<string, PlaceFeature>;

/** Indexes the boundaries of both levels. */
export function collectBoundaries({ regions, districts }: Geometry): Boundaries {
  return new Map(
    [...regions.features, ...districts.features].map((feature) => [feature.properties.id, feature]),
  );
}

/** Whether a position lies in a boundary or on it. */
export function isInside([lon, lat]: Position, boundary: PlaceFeature): boolean {
  return booleanPointInPolygon([lon, lat], boundary);
}

function checkPresence(sheets: Sheets, geometry: Geometry): Problem[] {
  const levels = collectLevels(sheets);
  const files = { 'regions.geojson': geometry.regions, 'districts.geojson': geometry.districts };
  return Object.entries(files).flatMap(([file, { features }]) => {
    const belongs = (level: string) => BOUNDARY_FILE[level as Level] === file;
    const ids = [...levels].filter(([, level]) => belongs(level)).map(([id]) => id);
    const present = new Set(features.map(({ properties }) => properties.id));
    const missing = sheets.places.rows
      .filter(({ cells }) => belongs(cells.level) && !present.has(cells.id))
      .map(({ line, cells }) =>
        problem(
          'geometry-missing',
          { file: fileOf('places'), line, column: 'id', value: cells.id },
          { file },
        ),
      );
    const unknown = [...present]
      .filter((id) => !ids.includes(id))
      .map((id) =>
        problem(
          'geometry-unknown',
          { file, column: 'properties.id', value: id },
          { nearest: findNearest(id, ids) },
        ),
      );
    return [...missing, ...unknown];
  });
}

/** Percentage of a grid of points inside a district that also lie inside its region. */
function percentInside(district: PlaceFeature, region: PlaceFeature): number {
  const [west, south, east, north] = bbox(district);
  const steps = Array.from({ length: GRID }, (_, at) => (at + 0.5) / GRID);
  const points = steps
    .flatMap((x) => steps.map((y): Position => [west + x * (east - west), south + y * (north - south)]))
    .filter((point) => isInside(point, district));
  if (points.length === 0) return 100;
  return Math.round((100 * points.filter((point) => isInside(point, region)).length) / points.length);
}

function checkDistrict(district: PlaceFeature, label: Position, region: PlaceFeature): number | null {
  const percent = percentInside(district, region);
  return percent >= LEAST_INSIDE_PERCENT && isInside(label, region) ? null : percent;
}

/** Returns boundaries without places, places without boundaries, labels outside, and districts outside their region. */
export function checkGeometry(sheets: Sheets, geometry: Geometry): Problem[] {
  const boundaries = collectBoundaries(geometry);
  const problems = checkPresence(sheets, geometry);
  for (const { line, value } of soundRows(sheets.places)) {
    const own = boundaries.get(value.id);
    if (!own) continue;
    const where = { file: fileOf('places'), line };
    const label: Position = [value.lon, value.lat];
    if (!isInside(label, own)) {
      problems.push(problem('label-outside', { ...where, column: 'lon, lat', value: label.join(', ') }));
    }
    const region = value.parent_id;
    const around = region === null ? undefined : boundaries.get(region);
    if (region === null || !around || BOUNDARY_FILE[value.level] !== 'districts.geojson') continue;
    const percent = checkDistrict(own, label, around);
    if (percent === null) continue;
    problems.push(
      problem('district-outside', { ...where, column: 'parent_id', value: region }, { region, percent }),
    );
  }
  return problems;
}
