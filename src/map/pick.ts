/** Decides which place a point on the map belongs to. */
import type { Position } from '../dataset/types.ts';
import { isDistrict } from './areas.ts';
import { DISTRICT_LINES_ZOOM } from './layers/borders.ts';
import { toPixels } from './mercator.ts';
import type { PlaceMark, Scene } from './scene.ts';
import type { SymbolProperties } from './sources.ts';
import { symbolDiameter } from './symbol-size.ts';

export interface Picked {
  placeId: string;
  /** What in it is under the pointer and bears a name: a symbol, or a district that opens its region. */
  innerId: string | null;
}

/** What lies under a point: symbols with the positions they are drawn at, ids of areas. */
export interface Under {
  symbols: readonly { properties: SymbolProperties; position: Position }[];
  districtId: string | null;
  regionId: string | null;
}

/**
 * The place to choose at a position (WGS 84) and zoom: that of the nearest symbol which covers it; else the
 * district, if it can be chosen and is to be seen; else the region; null outside the country.
 */
export function pickPlace(scene: Scene, under: Under, position: Position, zoom: number): Picked | null {
  const symbol = nearestSymbol(under.symbols, position, zoom);
  if (symbol) return { placeId: symbol.placeId, innerId: symbol.id };
  const district = scene.places.find(({ id }) => id === under.districtId);
  const seen = district && isDistrict(district) && isSeen(district, zoom) ? district : null;
  if (seen?.isChoosable) return { placeId: seen.id, innerId: null };
  return under.regionId === null ? null : { placeId: under.regionId, innerId: seen?.id ?? null };
}

/** A district is seen where district lines are drawn, or from afar by a pattern of its own. */
function isSeen({ status, isKnownByArea }: PlaceMark, zoom: number): boolean {
  return zoom >= DISTRICT_LINES_ZOOM || (status !== null && isKnownByArea);
}

function nearestSymbol(symbols: Under['symbols'], position: Position, zoom: number): SymbolProperties | null {
  const [x, y] = toPixels(position, zoom);
  let nearest: SymbolProperties | null = null;
  let least = Infinity;
  for (const { properties, position: drawnAt } of symbols) {
    const [symbolX, symbolY] = toPixels(drawnAt, zoom);
    const distance = Math.hypot(symbolX - x, symbolY - y);
    if (distance > symbolDiameter(zoom, properties.isMain) / 2 + 2 || distance >= least) continue;
    nearest = properties;
    least = distance;
  }
  return nearest;
}
