/** What the dataset allows an address to name. */
import { STATUSES, THEMES } from '../dataset/columns.ts';
import type { Dataset } from '../dataset/types.ts';
import type { AddressContext } from './address.ts';
import { choosablePlaceIds } from './choosable.ts';

const ids = (rows: readonly { id: string }[]) => new Set(rows.map((row) => row.id));

/** The context for reading addresses of a site that lies in the folder `root` (a slash at both ends). */
export function addressContext(dataset: Dataset, root: string): AddressContext {
  return {
    root,
    placeIds: choosablePlaceIds(dataset),
    values: {
      theme: new Set(THEMES),
      status: new Set(STATUSES),
      speaker: ids(dataset.speakers),
      event: ids(dataset.events),
      article: ids(dataset.articles),
    },
    shown: new Set([
      ...dataset.statements.flatMap(({ id }) => [`statement:${id}`, `wordings:${id}`]),
      ...dataset.facilities.map(({ id }) => `facility:${id}`),
      ...dataset.initiatives.map(({ id }) => `initiative:${id}`),
    ]),
  };
}
