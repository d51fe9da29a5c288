/** Puts the marks of the timeline into words. */
import type { Lookup } from '../dataset/lookup.ts';
import type { EdtfDate, Lang } from '../dataset/types.ts';
import { formatDate, formatDay } from '../i18n/format-date.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { TimelineMark } from '../ui/timeline-mark.ts';
import type { FacilityEntry, InitiativeEntry } from '../view/entries.ts';
import { STRENGTH } from '../view/status.ts';
import type { TimeItem, TimeMark } from '../view/timeline.ts';

/** So many things of a mark are named, the rest is counted. */
const NAMED = 6;

/** Houses speak for a day before everything else, then what was said of initiatives, sessions, searches. */
function weightOf(item: TimeItem): number {
  switch (item.kind) {
    case 'milestone':
      return (item.entry.kind === 'facility' ? 40 : 20) + STRENGTH.indexOf(item.status);
    case 'due':
      return 30;
    case 'event':
      return 15;
    case 'searched':
      return 10;
  }
}

function signOf(item: TimeItem): TimelineMark['sign'] {
  switch (item.kind) {
    case 'milestone':
      return { kind: 'status', status: item.status };
    case 'searched':
      return { kind: 'status', status: 'nothing_found' };
    case 'event':
      return { kind: 'event' };
    case 'due':
      return { kind: 'deadline', endedOn: item.endedOn };
  }
}

const nameOf = (entry: FacilityEntry | InitiativeEntry, lang: Lang) =>
  entry.kind === 'facility' ? entry.facility.name[lang] : entry.initiative.name[lang];

function lineOf(item: TimeItem, lang: Lang): string {
  const messages = MESSAGES[lang];
  const date = formatDate(item.date, lang);
  switch (item.kind) {
    case 'milestone':
      return `${date}: ${messages.status[item.status]} — ${nameOf(item.entry, lang)}`;
    case 'searched':
      return `${date}: ${messages.status.nothing_found} — ${nameOf(item.entry, lang)}`;
    case 'event':
      return `${date}: ${item.event.name[lang]}`;
    case 'due':
      return `${messages.due(date)} — ${item.initiative.name[lang]}`;
  }
}

const placeIdsOf = (items: readonly TimeItem[]) =>
  items.flatMap((item) =>
    item.kind === 'milestone' && item.entry.kind === 'facility' ? [item.entry.facility.placeId] : [],
  );

/** The date without its doubt, which the lines tell. */
const shortDate = (date: EdtfDate, lang: Lang) => formatDate({ ...date, isUncertain: false }, lang, 'short');

/** What the timeline shows, in the language of the screen. */
export function timeMarks(marks: readonly TimeMark[], lang: Lang, facts: Lookup): TimelineMark[] {
  const named = marks.flatMap(({ items }) => placeIdsOf(items));
  /** The place of a House that stands alone on its day and has no other; else the date. */
  const labelOf = (lead: TimeItem, items: readonly TimeItem[]): string => {
    if (lead.kind === 'due') return MESSAGES[lang].timeline.deadline(shortDate(lead.date, lang));
    if (items.length > 1) return formatDay(lead.day, lang, 'short');
    const [placeId = ''] = placeIdsOf(items);
    const isOnly = named.indexOf(placeId) === named.lastIndexOf(placeId);
    const place = isOnly ? facts.place(placeId) : undefined;
    return place?.name[lang] ?? shortDate(lead.date, lang);
  };
  return marks.flatMap(({ day, items }) => {
    const sorted = items.toSorted((a, b) => weightOf(b) - weightOf(a));
    const [lead] = sorted;
    if (!lead) return [];
    const lines = sorted.slice(0, NAMED).map((item) => lineOf(item, lang));
    const uncertain = items.filter(({ kind, date }) => kind === 'milestone' && date.from < date.to);
    const rest = sorted.length - lines.length;
    return [
      {
        day,
        sign: signOf(lead),
        bandFrom: uncertain.map(({ date }) => date.from).sort()[0] ?? null,
        count: items.length,
        label: labelOf(lead, items),
        lines: rest > 0 ? [...lines, MESSAGES[lang].timeline.more(rest)] : lines,
        weight: weightOf(lead),
      },
    ];
  });
}

/** How many dates and deadlines there are, in words. */
export function timeSummary(marks: readonly TimeMark[], lang: Lang): string {
  const { timeline } = MESSAGES[lang];
  const dates = marks.filter(({ items }) => items.some(({ kind }) => kind !== 'due')).length;
  const deadlines = marks.flatMap(({ items }) => items).filter(({ kind }) => kind === 'due').length;
  const parts = [
    dates > 0 ? timeline.dates(dates) : null,
    deadlines > 0 ? timeline.deadlines(deadlines) : null,
  ];
  return parts.filter((part) => part !== null).join(', ') || timeline.none;
}
