/** In which order a list shows its entries. */
import { STRENGTH } from './status.ts';
import type { Entry } from './entries.ts';
import type { Hits } from './narrowing.ts';
import type { View } from './view.ts';

const LAST_DAY = '9999-12-31';

/** Numbers and texts by which entries of one kind are compared, the most telling first. */
function rankOf(entry: Entry): (number | string)[] {
  if (entry.kind === 'facility') return [-STRENGTH.indexOf(entry.state.current?.status ?? 'closed')];
  if (entry.kind === 'initiative') return [entry.initiative.dueOn?.to ?? LAST_DAY];
  return [];
}

/** The first day of the newest date of an entry: when it was said or last reached; empty without a date. */
export const newestDay = ({ dates }: Entry): string =>
  dates.reduce((newest, { from }) => (from > newest ? from : newest), '');

function newestFirst(a: Entry, b: Entry): number {
  const [left, right] = [newestDay(a), newestDay(b)];
  return left === right ? 0 : left < right ? 1 : -1;
}

function nameOf(entry: Entry, view: View): string {
  if (entry.kind === 'facility') return entry.facility.name[view.lang];
  return entry.kind === 'initiative' ? entry.initiative.name[view.lang] : '';
}

/**
 * Compares entries of one kind; entries of different kinds are kept apart by their groups. By relevance: the best hit
 * of a query first, else Houses by strength of status, statements newest first, initiatives by due day. By date: the
 * newest first, what has no date last. By place: as without a query, because a group is of one place.
 */
export function entryOrder(view: View, hits: Hits): (a: Entry, b: Entry) => number {
  const { compare } = new Intl.Collator(view.lang);
  const usual = (a: Entry, b: Entry): number => {
    if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
    const [left = '', right = ''] = [rankOf(a)[0], rankOf(b)[0]];
    if (left !== right) return left < right ? -1 : 1;
    const byDay = a.kind === 'statement' ? newestFirst(a, b) : 0;
    return byDay || compare(nameOf(a, view), nameOf(b, view)) || (a.key < b.key ? -1 : 1);
  };
  if (view.sort === 'date') return (a, b) => newestFirst(a, b) || usual(a, b);
  if (view.sort === 'place' || !hits) return usual;
  return (a, b) => (hits.get(b.key) ?? 0) - (hits.get(a.key) ?? 0) || usual(a, b);
}
