/** Finds the rows of a dataset by id. */
import type { Article, AssemblyEvent, Dataset, Place, Reference, Speaker, Statement } from './types.ts';

export interface Lookup {
  place: (id: string) => Place | undefined;
  article: (id: string) => Article | undefined;
  event: (id: string) => AssemblyEvent | undefined;
  speaker: (id: string) => Speaker | undefined;
  statement: (id: string) => Statement | undefined;
  reference: (id: string) => Reference | undefined;
  /** The place and what it lies in, from the country down; empty if the place is unknown. */
  pathTo: (placeId: string) => Place[];
}

function byId<T extends { id: string }>(rows: readonly T[]): (id: string) => T | undefined {
  const rowsById = new Map(rows.map((row) => [row.id, row]));
  return (id) => rowsById.get(id);
}

/** Indexes the rows of a dataset once; each look-up is then constant in time. */
export function createLookup(dataset: Dataset): Lookup {
  const place = byId(dataset.places);
  const pathTo = (placeId: string): Place[] => {
    const found = place(placeId);
    if (!found) return [];
    return found.parentId === null ? [found] : [...pathTo(found.parentId), found];
  };
  return {
    place,
    article: byId(dataset.articles),
    event: byId(dataset.events),
    speaker: byId(dataset.speakers),
    statement: byId(dataset.statements),
    reference: byId(dataset.references),
    pathTo,
  };
}
