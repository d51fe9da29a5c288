/** Checks that a House is drawn no finer than it is known, and inside the place it claims. */
import { isInside, type Boundaries } from './check-geometry.ts';
import { collectLevels } from './check-places.ts';
import { problem } from './problem.ts';
import { fileOf, soundRows, type Sheets, type SoundRow } from './sheet.ts';
import type { Precision, Problem } from './types.ts';

const FILE = fileOf('facilities');

/** Levels of the place that a House known only by its area must name. */
const AREA_LEVELS: Record<Precision, readonly string[] | null> = {
  address: null,
  settlement: null,
  district: ['district', 'city'],
  region: ['region', 'republican_city'],
};

function checkPosition({ line, value }: SoundRow<'facilities'>, boundaries: Boundaries): Problem[] {
  const { lon, lat, precision, place_id: place } = value;
  const where = { file: FILE, line, column: 'lon, lat' };
  const isArea = AREA_LEVELS[precision] !== null;
  if (lon === null || lat === null) {
    return isArea || lon !== lat ? [] : [problem('position-missing', where, { precision })];
  }
  const at = { ...where, value: `${lon}, ${lat}` };
  if (isArea) return [problem('position-too-fine', at, { precision })];
  const boundary = boundaries.get(place);
  return !boundary || isInside([lon, lat], boundary) ? [] : [problem('position-outside', at, { place })];
}

function checkBasis({ line, value }: SoundRow<'facilities'>): Problem[] {
  const hasDetails = [value.lon, value.address_ru, value.inside_ru].some((detail) => detail !== null);
  if (!hasDetails || value.details_basis.length > 0) return [];
  return [problem('details-basis-missing', { file: FILE, line, column: 'details_basis' })];
}

/**
 * Returns Houses with a position finer than known, without one where needed, or outside their place, and those whose
 * details nobody is named for.
 */
export function checkFacilities(sheets: Sheets, boundaries: Boundaries): Problem[] {
  const levels = collectLevels(sheets);
  return soundRows(sheets.facilities).flatMap((row) => {
    const { line, value } = row;
    const level = levels.get(value.place_id);
    const allowed = AREA_LEVELS[value.precision];
    const where = { file: FILE, line, column: 'precision', value: value.precision };
    const isFitting = level === undefined || !allowed || allowed.includes(level);
    const misfit = isFitting ? [] : [problem('precision-level', where, { level })];
    return [...checkPosition(row, boundaries), ...misfit, ...checkBasis(row)];
  });
}
