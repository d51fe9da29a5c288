/** Names and fills the files of Houses that a reader may take along. */
import { housesAsGpx } from '../export/gpx.ts';
import type { FileTexts, House } from '../export/house.ts';
import { housesAsKml } from '../export/kml.ts';
import type { PointFormat, TextFile } from '../ui/card-actions.ts';

const TYPES = { gpx: 'application/gpx+xml', kml: 'application/vnd.google-earth.kml+xml' } as const;

export interface HouseList extends FileTexts {
  houses: readonly House[];
  linkTo: (house: House) => string;
  /** Says which Houses they are, e.g. a place; goes into the name of the file. */
  id: string;
  /** ISO day whose statuses they have. */
  day: string;
}

/** Returns e.g. `dostyq-houses-kz-61-2026.11.22.gpx`. */
export function houseFile({ houses, linkTo, id, day, ...texts }: HouseList, format: PointFormat): TextFile {
  const linked = houses.map((house) => ({ ...house, link: linkTo(house) }));
  return {
    name: `dostyq-houses-${id}-${day.replaceAll('-', '.')}.${format}`,
    type: TYPES[format],
    text: format === 'gpx' ? housesAsGpx(linked, texts) : housesAsKml(linked, texts),
  };
}
