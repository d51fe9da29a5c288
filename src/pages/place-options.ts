/** The places of the list box that lies over the map. */
import type { Lookup } from '../dataset/lookup.ts';
import type { Lang, Place } from '../dataset/types.ts';
import type { PlaceOption } from '../ui/place-option.ts';
import type { AreaStatus } from '../view/area-statuses.ts';
import type { PlaceCount } from '../view/place-counts.ts';
import { COUNTRY_ID } from '../view/view.ts';

interface Known {
  lang: Lang;
  facts: Lookup;
  counts: ReadonlyMap<string, PlaceCount>;
  statuses: ReadonlyMap<string, AreaStatus>;
}

/** One option for each place, in the same order. */
export function placeOptions(
  places: readonly Place[],
  { lang, facts, counts, statuses }: Known,
): PlaceOption[] {
  return places.map(({ id, name, parentId }) => ({
    id,
    name: name[lang],
    region: parentId === COUNTRY_ID ? null : (facts.place(parentId ?? '')?.name[lang] ?? null),
    statements: counts.get(id)?.statements ?? 0,
    houses: counts.get(id)?.houses ?? 0,
    status: statuses.get(id)?.status ?? null,
  }));
}
