/** How many entries a group of the panel holds. */
import type { Status } from '../dataset/types.ts';
import { strongest } from '../view/status.ts';
import type { Group } from '../view/visible.ts';

/** Houses, statements and initiatives together. */
export function sizeOf(group: Group): number {
  return group.facilities.length + group.statements.length + group.initiatives.length;
}

/** The strongest status of the Houses of a group, else of its initiatives; null without any. */
export function statusOf(group: Group): Status | null {
  const of = (entries: Group['facilities'] | Group['initiatives']) =>
    strongest(entries.flatMap(({ state }) => (state.current ? [state.current.status] : [])));
  return of(group.facilities) ?? of(group.initiatives);
}
