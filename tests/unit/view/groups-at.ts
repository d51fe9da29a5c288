/** The keys of what a view lists, by group, for short assertions. */
import type { DatasetIndex } from '../../../src/view/dataset-index.ts';
import type { Hits } from '../../../src/view/narrowing.ts';
import type { View } from '../../../src/view/view.ts';
import { visibleAt } from '../../../src/view/visible.ts';
import type { Group } from '../../../src/view/visible.ts';

export const keysOf = (group: Group) =>
  [...group.facilities, ...group.statements, ...group.initiatives].map(({ key }) => key);

export function groupsAt(index: DatasetIndex, view: View, hits: Hits) {
  const { here, within, allRegions, national, unlocated } = visibleAt(index, view, hits);
  return {
    here: keysOf(here),
    within: Object.fromEntries(within.map((group) => [group.placeId, keysOf(group)])),
    allRegions: keysOf(allRegions),
    national: keysOf(national),
    unlocated: keysOf(unlocated),
  };
}
