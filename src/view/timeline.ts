/** What of a view has a date: milestones, sessions, deadlines and searches in vain, day by day. */
import type { AssemblyEvent, EdtfDate, Initiative, Status } from '../dataset/types.ts';
import type { DatasetIndex } from './dataset-index.ts';
import type { Entry, FacilityEntry, InitiativeEntry } from './entries.ts';
import { firstDayOf, lastDayOf } from './calendar.ts';
import { narrowingBy } from './narrowing.ts';
import type { Hits } from './narrowing.ts';
import { heldFrom, isEnd } from './status.ts';
import { timeScale } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';
import { COUNTRY_ID } from './view.ts';
import type { Span, View } from './view.ts';

/** The last day of an interval without an end: no deadline. */
const OPEN_END = '9999-12-31';

interface Dated {
  /** The ISO day from which it counts: as of this day the map and the list show it. */
  day: string;
  date: EdtfDate;
}
export type TimeItem = Dated &
  (
    | { kind: 'milestone'; status: Status; entry: FacilityEntry | InitiativeEntry }
    | { kind: 'event'; event: AssemblyEvent }
    | {
        kind: 'due';
        initiative: Initiative;
        /** ISO day since when nothing is awaited. */ endedOn: string | null;
      }
    | { kind: 'searched'; entry: FacilityEntry | InitiativeEntry }
  );

export interface TimeMark {
  day: string;
  items: readonly TimeItem[];
}

export interface Timeline {
  /** One for each day that has anything, oldest first. */
  marks: readonly TimeMark[];
  scale: TimeScale;
}

/** What of a view the timeline depends on; the as-of day moves along it and changes nothing in it. */
export type TimelineView = Pick<View, 'placeId' | 'facets' | 'said'>;

function isDuring({ from, to }: EdtfDate, said: Span | null): boolean {
  return (
    said === null ||
    ((said.to === null || from <= lastDayOf(said.to)) && (said.from === null || to >= firstDayOf(said.from)))
  );
}

function itemsOf(entry: FacilityEntry | InitiativeEntry, editionDay: string): TimeItem[] {
  const { history, nothingFoundBy } = entry.state;
  const items: TimeItem[] = history.map(({ on, status }) => ({
    kind: 'milestone',
    day: heldFrom(on, editionDay),
    date: on,
    status,
    entry,
  }));
  if (nothingFoundBy) items.push({ kind: 'searched', day: nothingFoundBy.from, date: nothingFoundBy, entry });
  const date = entry.kind === 'initiative' ? entry.initiative.dueOn : null;
  if (entry.kind === 'initiative' && date && date.to !== OPEN_END) {
    const { initiative } = entry;
    const end = history.find(({ status }) => isEnd(status));
    const endedOn = end ? heldFrom(end.on, editionDay) : null;
    items.push({ kind: 'due', day: date.to, date, initiative, endedOn });
  }
  return items;
}

function eventsOf(index: DatasetIndex, view: TimelineView, entries: readonly Entry[]): AssemblyEvent[] {
  const ids = new Set(
    entries.flatMap((entry) => (entry.kind === 'statement' ? (entry.statement.eventId ?? []) : [])),
  );
  for (const { id } of index.venueEvents.get(view.placeId) ?? []) ids.add(id);
  return index.dataset.events.filter(({ id }) => ids.has(id));
}

/** 1 January of the first year that has anything, a year earlier if that day has: there is always a time before. */
function firstOf(days: readonly string[]): string {
  const first = days[0] ?? '';
  return first.endsWith('-01-01') ? `${String(Number(first.slice(0, 4)) - 1).padStart(4, '0')}-01-01` : first;
}

/**
 * The marks of the chosen place and of what lies in it, on the country of everything, narrowed as the list is; but a
 * chosen status picks the milestones that brought it, so that the marks stay while the as-of day moves. `index` must be
 * that of the last day of time, so that nothing of the dataset is yet to come.
 */
export function timelineOf(index: DatasetIndex, view: TimelineView, hits: Hits): Timeline {
  const editionDay = index.dataset.edition.asOf;
  const statuses = new Set(view.facets.status);
  const failures = narrowingBy({ facets: { ...view.facets, status: [] }, said: null }, hits);
  const around = view.placeId === COUNTRY_ID ? index.entries : (index.inside.get(view.placeId) ?? []);
  const passing = around.filter((entry) => failures(entry).length === 0);
  const items = [
    ...passing.flatMap((entry) => (entry.kind === 'statement' ? [] : itemsOf(entry, editionDay))),
    ...eventsOf(index, view, passing).map((event): TimeItem => {
      return { kind: 'event', day: heldFrom(event.heldOn, editionDay), date: event.heldOn, event };
    }),
  ].filter(
    (item) =>
      isDuring(item.date, view.said) &&
      (statuses.size === 0 || (item.kind === 'milestone' && statuses.has(item.status))),
  );
  const marked = [...new Set(items.map(({ day }) => day))].sort();
  const marks = marked.map((day) => ({ day, items: items.filter((item) => item.day === day) }));
  const days = [...new Set([...marked, editionDay])].sort();
  return { marks, scale: timeScale(days, firstOf(days), days.at(-1) ?? editionDay, editionDay) };
}
