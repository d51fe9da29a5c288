/** Which status a House or initiative has on a day, from its dated milestones. */
import type { EdtfDate, Facility, Initiative, Milestone, Status } from '../dataset/types.ts';

/** From the weakest claim that something exists or is done to the strongest; colours an area by the last. */
export const STRENGTH: readonly Status[] = [
  'closed',
  'called_for',
  'planned',
  'instructed',
  'listed',
  'under_construction',
  'done',
  'opened',
];

const WISHES = ['called_for', 'planned', 'instructed'] as const;

/**
 * The later statuses that leave a status as it is: a wish does not undo what stands nor begin anew, and an outside list, which
 * only says that a House is listed, does not overrule first-hand news. Everything else replaces what was before.
 */
const STAYS_DESPITE: Record<Status, readonly Status[]> = {
  called_for: ['called_for'],
  planned: ['called_for'],
  instructed: ['called_for'],
  listed: WISHES,
  under_construction: [...WISHES, 'listed'],
  opened: [...WISHES, 'listed', 'done'],
  done: [...WISHES, 'listed'],
  closed: ['listed'],
};

/** What is known of a House or an initiative on a day. */
export interface State {
  current: Milestone | null;
  /** The milestones that count by the day, oldest first. */
  history: Milestone[];
  /** The search that found no continuation; null if it was later, was overtaken, or nothing is awaited. */
  nothingFoundBy: EdtfDate | null;
}

/** The strongest of some statuses; null if there are none. */
export function strongest(statuses: Iterable<Status>): Status | null {
  let best: Status | null = null;
  for (const status of statuses) {
    if (best === null || STRENGTH.indexOf(status) > STRENGTH.indexOf(best)) best = status;
  }
  return best;
}

/**
 * The ISO day from which an uncertain date counts: the last day it can mean, so that `opened 2024` is not claimed
 * in June 2024. The data speak of nothing after the day of their edition, so a span still running then counts
 * from that day on; a date wholly after the edition counts from its first day.
 */
export function heldFrom(date: EdtfDate, editionDay: string): string {
  if (date.from > editionDay) return date.from;
  return date.to < editionDay ? date.to : editionDay;
}

function counted(milestones: readonly Milestone[], day: string, editionDay: string): Milestone[] {
  const keyOf = ({ id, on, status }: Milestone) =>
    `${heldFrom(on, editionDay)} ${on.from} ${STRENGTH.indexOf(status)} ${id}`;
  return milestones
    .filter((milestone) => heldFrom(milestone.on, editionDay) <= day)
    .map((milestone) => ({ milestone, key: keyOf(milestone) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ milestone }) => milestone);
}

function last(history: readonly Milestone[]): Milestone | null {
  return history.reduce<Milestone | null>(
    (current, next) => (current && STAYS_DESPITE[current.status].includes(next.status) ? current : next),
    null,
  );
}

/** The milestone whose status holds on an ISO day; null before the first. */
export function statusOn(
  milestones: readonly Milestone[],
  day: string,
  editionDay: string,
): Milestone | null {
  return last(counted(milestones, day, editionDay));
}

const ENDS: readonly Status[] = ['opened', 'done', 'closed'];

/** Whether nothing more is awaited once this status is reached. */
export const isEnd = (status: Status): boolean => ENDS.includes(status);

/** The state of a House or an initiative on an ISO day. */
export function stateOf(subject: Facility | Initiative, day: string, editionDay: string): State {
  const history = counted(subject.milestones, day, editionDay);
  const current = last(history);
  const search = subject.nothingFoundBy;
  const isSearched =
    search !== null &&
    search.from <= day &&
    current !== null &&
    !isEnd(current.status) &&
    history.every(({ on }) => on.from <= search.to);
  return { current, history, nothingFoundBy: isSearched ? search : null };
}
