/** Which status colours each area on the map. */
import type { Facility, Status } from '../dataset/types.ts';
import type { DatasetIndex } from './dataset-index.ts';
import type { Entry } from './entries.ts';
import { STRENGTH } from './status.ts';
import { COUNTRY_ID } from './view.ts';

export interface AreaStatus {
  status: Status;
  /** Whether a subject with this status is known no finer than this very area; else it belongs to points inside. */
  isKnownByArea: boolean;
}

const isKnownOnlyByArea = ({ precision }: Facility) => precision === 'region' || precision === 'district';

const isStronger = (a: AreaStatus, b: AreaStatus) => STRENGTH.indexOf(a.status) > STRENGTH.indexOf(b.status);

/**
 * The strongest status for each area, among all entries or those given: of the Houses in it and, for a region, in its districts and cities; and of
 * the representation called for in the place itself. What is said of the country or of all regions colours
 * nothing. Areas that are not in the map have no status.
 */
export function areaStatuses(
  index: DatasetIndex,
  entries: readonly Entry[] = index.entries,
): Map<string, AreaStatus> {
  const areas = new Map<string, AreaStatus>();
  const colour = (placeId: string, next: AreaStatus) => {
    const known = areas.get(placeId);
    if (!known || isStronger(next, known)) areas.set(placeId, next);
    else if (next.status === known.status && next.isKnownByArea) areas.set(placeId, next);
  };
  for (const entry of entries) {
    if (entry.kind === 'statement' || !entry.state.current) continue;
    const { status } = entry.state.current;
    if (entry.kind === 'facility') {
      for (const { id } of index.lookup.pathTo(entry.facility.placeId).slice(1)) {
        const isOwn = id === entry.facility.placeId;
        colour(id, { status, isKnownByArea: isOwn && isKnownOnlyByArea(entry.facility) });
      }
    } else if (entry.initiative.theme === 'representation' && entry.scope === 'places') {
      for (const placeId of entry.placeIds) {
        if (placeId !== COUNTRY_ID) colour(placeId, { status, isKnownByArea: true });
      }
    }
  }
  return areas;
}
