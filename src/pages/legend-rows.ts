/** The rows of the legend: how many Houses and called-for representations bear each status on the map. */
import { STATUS_KEYS, type StatusKey } from '../looks/palette.ts';
import type { Entry } from '../view/entries.ts';

/** Statuses in the order of the legend; those that nothing bears are left out. */
export function legendRows(entries: readonly Entry[]): { status: StatusKey; count: number }[] {
  const counts = new Map<StatusKey, number>();
  const add = (status: StatusKey) => counts.set(status, (counts.get(status) ?? 0) + 1);
  for (const entry of entries) {
    if (entry.kind === 'statement' || !entry.state.current) continue;
    const isOnMap =
      entry.kind === 'facility' || (entry.initiative.theme === 'representation' && entry.scope === 'places');
    const isUnlocatedHouse =
      entry.kind === 'initiative' &&
      entry.initiative.theme === 'houses_of_friendship' &&
      entry.scope === 'unlocated';
    if (!isOnMap && !isUnlocatedHouse) continue;
    add(entry.state.current.status);
    if (entry.state.nothingFoundBy) add('nothing_found');
  }
  return STATUS_KEYS.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    return count > 0 ? [{ status, count }] : [];
  });
}
