/** Joins Houses and initiatives with their milestones. */
import {
  byId,
  byTime,
  joinBasis,
  joinDate,
  joinOptionalDate,
  joinOptionalText,
  joinText,
} from './join-values.ts';
import type { Rows } from './keep-sound.ts';
import { groupBy } from './sheet.ts';
import type { Facility, Initiative, Milestone } from './types.ts';

const joinMilestone = (row: Rows['milestones'][number]): Milestone => ({
  id: row.id,
  on: joinDate(row.on),
  status: row.status,
  basis: joinBasis(row.basis),
  note: joinOptionalText(row, 'note'),
});

/** Milestones of a subject in the order of time. */
function collectMilestones(rows: Rows): (subjectId: string) => Milestone[] {
  const milestones = groupBy(rows.milestones, (row) => row.subject_id);
  return (subjectId) => (milestones.get(subjectId) ?? []).map(joinMilestone).sort(byTime);
}

/** Returns the Houses sorted by id. */
export function joinFacilities(rows: Rows): Facility[] {
  const milestonesOf = collectMilestones(rows);
  const join = (row: Rows['facilities'][number]): Facility => ({
    id: row.id,
    type: row.type,
    name: joinText(row, 'name'),
    placeId: row.place_id,
    settlement: joinOptionalText(row, 'settlement'),
    address: joinOptionalText(row, 'address'),
    position: row.lon === null || row.lat === null ? null : [row.lon, row.lat],
    precision: row.precision,
    inside: joinOptionalText(row, 'inside'),
    detailsBasis: row.details_basis.map(joinBasis),
    milestones: milestonesOf(row.id),
    nothingFoundBy: joinOptionalDate(row.nothing_found_by),
  });
  return rows.facilities.map(join).sort(byId);
}

/** Returns the initiatives sorted by id. */
export function joinInitiatives(rows: Rows): Initiative[] {
  const milestonesOf = collectMilestones(rows);
  const join = (row: Rows['initiatives'][number]): Initiative => ({
    id: row.id,
    theme: row.theme,
    scope: row.scope,
    placeIds: [...row.place_ids].sort(),
    name: joinText(row, 'name'),
    summary: joinText(row, 'summary'),
    dueOn: joinOptionalDate(row.due_on),
    dueBasis: row.due_basis,
    milestones: milestonesOf(row.id),
    nothingFoundBy: joinOptionalDate(row.nothing_found_by),
  });
  return rows.initiatives.map(join).sort(byId);
}
