/** The names of the images that the style asks for. */
import { STATUS_KEYS, type StatusKey } from '../looks/palette.ts';

export interface SymbolImage {
  kind: 'symbol';
  status: StatusKey;
  /** Dashed outline: no more than the district or region is known. */
  isArea: boolean;
  isMain: boolean;
}
export interface PatternImage {
  kind: 'pattern';
  status: StatusKey;
}
/** The ring beside the name of a town, the dot beside one abroad. */
export interface TownImage {
  kind: 'town';
  isForeign: boolean;
}
export type MapImage = SymbolImage | PatternImage | TownImage;

/** The name of an image in the style. */
export function imageName(image: MapImage): string {
  switch (image.kind) {
    case 'symbol':
      return ['symbol', image.status, image.isArea ? 'area' : 'point', image.isMain ? 'main' : 'small'].join(
        '-',
      );
    case 'pattern':
      return `pattern-${image.status}`;
    case 'town':
      return image.isForeign ? 'town-foreign' : 'town';
  }
}

const YES_NO = [true, false];

/** Every image that a style can ask for. */
export const MAP_IMAGES: readonly MapImage[] = [
  ...STATUS_KEYS.flatMap((status): MapImage[] => [
    { kind: 'pattern', status },
    ...YES_NO.flatMap((isArea) =>
      YES_NO.map((isMain): MapImage => ({ kind: 'symbol', status, isArea, isMain })),
    ),
  ]),
  ...YES_NO.map((isForeign): MapImage => ({ kind: 'town', isForeign })),
];
