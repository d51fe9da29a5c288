/** Fits the areas around the country to its simplified border. */
import type { Feature } from 'geojson';
import {
  bboxPolygon,
  booleanDisjoint,
  buffer,
  difference,
  feature,
  featureCollection,
  intersect,
  union,
} from '@turf/turf';
import { polygonsOf, toArea } from './coordinates.ts';
import { FRAME } from './frame.ts';
import type { Area } from './reference.ts';

/** How far an area may reach to meet its neighbours; the widest gap in the sources is about 12 km. */
const REACH_KM = 25;

/**
 * The areas inside the frame, those near the country made to touch it exactly: without what lies in it, and with
 * the gaps towards it filled. A gap between two areas goes to both. WGS 84, RFC 7946.
 * Throws if an area lies wholly in the country.
 */
export function fitAround(areas: readonly Area[], country: Area): Area[] {
  const land = feature(country);
  return areas.map((area) => {
    const reach = buffer(feature(area), REACH_KM, { units: 'kilometers' });
    if (!reach || booleanDisjoint(reach, land)) return area;
    const others = areas.filter((other) => other !== area).map((other) => feature(other));
    return toArea(polygonsOf(fitOne(feature(area), reach, others, land).geometry));
  });
}

function fitOne(area: Feature<Area>, reach: Feature<Area>, others: Feature<Area>[], land: Feature<Area>) {
  const near = others.filter((other) => !booleanDisjoint(other, reach));
  const gaps = near.length > 0 ? difference(featureCollection([reach, ...near])) : reach;
  const grown = gaps ? union(featureCollection([area, gaps])) : area;
  const inFrame = intersect(featureCollection<Area>([grown ?? area, bboxPolygon(FRAME)]));
  const fitted = inFrame && difference(featureCollection([inFrame, land]));
  if (!fitted) throw new Error('An area around the country lies wholly inside it.');
  return fitted;
}
