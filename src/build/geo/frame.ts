/** The part of the world that the base map shows. */
import type { BBox, Feature, Position } from 'geojson';
import { bboxClip, bboxPolygon, feature, featureCollection, intersect } from '@turf/turf';
import { linesOf, polygonsOf, roundPosition, toArea, withoutRepeats } from './coordinates.ts';
import type { Area, Line } from './reference.ts';

/** West, south, east, north in degrees (WGS 84): Kazakhstan with its surroundings, far-off borders left out. */
export const FRAME: BBox = [43, 38.5, 91, 57.5];

/** The part of the area inside the frame, rounded and wound; null if there is none. */
export function clipArea(area: Area): Area | null {
  const inside = intersect(featureCollection<Area>([feature(area), bboxPolygon(FRAME)]));
  return inside && toArea(polygonsOf(inside.geometry));
}

/** The parts of the line inside the frame, rounded; empty if there are none. */
export function clipLine(line: Line): Position[][] {
  const inside = bboxClip(feature(line), FRAME) as Feature<Line>;
  return linesOf(inside.geometry)
    .map((positions) => withoutRepeats(positions.map(roundPosition)))
    .filter((positions) => positions.length > 1);
}

/** Whether the position is inside the frame. */
export function isInFrame([lon = NaN, lat = NaN]: Position): boolean {
  const [west, south, east, north] = FRAME;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
