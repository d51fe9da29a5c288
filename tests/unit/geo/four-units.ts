/** A small country for the tests: four squares in two regions, one of them a republican city. */
import type { Position } from 'geojson';
import type { ReferenceUnit } from '../../../src/build/geo/reference.ts';

/**
 * A square of one degree with its lower left corner there; its sides bend by `bend` degrees at their middle, to the
 * right and up, so that neighbours share the bend.
 */
function square(west: number, south: number, bend: number): Position[] {
  return [
    [west, south],
    [west + 0.5, south + bend],
    [west + 1, south],
    [west + 1 + bend, south + 0.5],
    [west + 1, south + 1],
    [west + 0.5, south + 1 + bend],
    [west, south + 1],
    [west + bend, south + 0.5],
    [west, south],
  ];
}

function unit(id: string, adm1: string, type: string, ring: Position[]): ReferenceUnit {
  return {
    type: 'Feature',
    properties: { id, adm1, type, name_kk: id, name_ru: id, name_en: id },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

/** West: north and south of region KZ-01. East: the south of region KZ-02 and the republican city KZ-03 north of it. */
export function fourUnits(bend: number): ReferenceUnit[] {
  return [
    unit('kz-02-south', 'KZ-02', 'district', square(61, 45, bend)),
    unit('kz-03-city', 'KZ-03', 'city-republican', square(61, 46, bend)),
    unit('kz-01-north', 'KZ-01', 'district', square(60, 46, bend)),
    unit('kz-01-south', 'KZ-01', 'city', square(60, 45, bend)),
  ];
}
