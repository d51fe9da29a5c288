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

function newestFirst(a: Entry, b: Entry): number {
  if (a.kind !== 'statement' || b.kind !== 'statement') return 0;
  const [left, right] = [a.dates[0]?.from ?? '', b.dates[0]?.from ?? ''];
  return left === right ? 0 : left < right ? 1 : -1;
}

function nameOf(entry: Entry, view: View): string {
  if (entry.kind === 'facility') return entry.facility.name[view.lang];
  return entry.kind === 'initiative' ? entry.initiative.name[view.lang] : '';
}

/** Compares entries of one kind; entries of different kinds are kept apart by their groups. */
export function entryOrder(view: View, hits: Hits): (a: Entry, b: Entry) => number {
  const { compare } = new Intl.Collator(view.lang);
  return (a, b) => {
    const relevance = hits ? (hits.get(b.key) ?? 0) - (hits.get(a.key) ?? 0) : 0;
    if (relevance !== 0) return relevance;
    if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
    const [left = '', right = ''] = [rankOf(a)[0], rankOf(b)[0]];
    if (left !== right) return left < right ? -1 : 1;
    return newestFirst(a, b) || compare(nameOf(a, view), nameOf(b, view)) || (a.key < b.key ? -1 : 1);
  };
}
