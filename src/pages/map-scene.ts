/** What the map draws of a view. */
import type { Facility, Lang, Place } from '../dataset/types.ts';
import type { Palette } from '../looks/palette.ts';
import type { PlaceMark, Scene, SymbolMark } from '../map/scene.ts';
import type { AreaStatus } from '../view/area-statuses.ts';
import type { DatasetIndex } from '../view/dataset-index.ts';
import type { Entry } from '../view/entries.ts';

interface Drawn {
  index: DatasetIndex;
  lang: Lang;
  palette: Palette;
  /** The entries that pass the facets. */
  entries: readonly Entry[];
  statuses: ReadonlyMap<string, AreaStatus>;
  selectedId: string | null;
  sources: Scene['sources'];
}

/** Regional Houses stand in a first-level place or in the centre of their region; the others belong to a town or district. */
function isMainHouse(facility: Facility, path: readonly Place[]): boolean {
  const [, region, ...inner] = path;
  if (inner.length === 0) return true;
  return region?.centre !== null && facility.settlement?.ru === region?.centre.ru;
}

function houseMark(
  facility: Facility,
  status: SymbolMark['status'],
  index: DatasetIndex,
  lang: Lang,
): SymbolMark[] {
  const path = index.lookup.pathTo(facility.placeId);
  const position = facility.position ?? path.at(-1)?.labelPoint;
  if (!position) return [];
  return [
    {
      id: `facility:${facility.id}`,
      placeId: facility.placeId,
      label: facility.position ? (facility.settlement?.[lang] ?? null) : null,
      position,
      inside: path[1]?.labelPoint ?? position,
      precision: facility.precision,
      status,
      isMain: isMainHouse(facility, path),
    },
  ];
}

/** Symbols of the Houses, and of the representation called for in a place, that pass the facets. */
function symbolMarks({ entries, index, lang }: Drawn): SymbolMark[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'statement' || !entry.state.current) return [];
    const { status } = entry.state.current;
    if (entry.kind === 'facility') return houseMark(entry.facility, status, index, lang);
    if (entry.initiative.theme !== 'representation' || entry.scope !== 'places') return [];
    return entry.placeIds.flatMap((placeId): SymbolMark[] => {
      const place = index.lookup.place(placeId);
      if (!place) return [];
      return [
        {
          id: entry.key,
          placeId,
          label: place.name[lang],
          position: place.labelPoint,
          inside: index.lookup.pathTo(placeId)[1]?.labelPoint ?? place.labelPoint,
          precision: 'district',
          status,
          isMain: true,
        },
      ];
    });
  });
}

function placeMark(place: Place, { index, lang, statuses }: Drawn): PlaceMark[] {
  if (place.level === 'country') return [];
  const area = statuses.get(place.id);
  return [
    {
      id: place.id,
      level: place.level,
      name: place.name[lang],
      labelPoint: place.labelPoint,
      status: area?.status ?? null,
      isKnownByArea: area?.isKnownByArea ?? false,
      isChoosable: index.choosable.has(place.id),
    },
  ];
}

/** The scene of a view; a House known only by district or region stands at the label point of that area. */
export function sceneOf(drawn: Drawn): Scene {
  const { index, lang, palette, selectedId, sources } = drawn;
  return {
    lang,
    palette,
    places: index.dataset.places.flatMap((place) => placeMark(place, drawn)),
    symbols: symbolMarks(drawn),
    selectedId,
    sources,
  };
}
