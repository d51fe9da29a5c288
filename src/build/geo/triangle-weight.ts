/** How much a vertex matters to the look of a line. */
import type { Position } from 'geojson';

const KM_PER_DEGREE = 111.195;
/** How much sharp spikes are disliked: 0 not at all, 1 most. */
const SMOOTHING = 0.7;

/**
 * Weight in km² of the middle vertex of three (Visvalingam and Whyatt's effective area, made larger where the line
 * is nearly straight and smaller where it turns sharply back). Positions in degrees.
 */
export function weighTriangle(triangle: readonly Position[]): number {
  const [before, middle, after] = triangle;
  if (!before || !middle || !after) return Infinity;
  const stretch = Math.cos((middle[1] ?? 0) * (Math.PI / 180));
  const towards = ([lon = 0, lat = 0]: Position) => {
    const east = (lon - (middle[0] ?? 0)) * stretch * KM_PER_DEGREE;
    const north = (lat - (middle[1] ?? 0)) * KM_PER_DEGREE;
    return { east, north, length: Math.hypot(east, north) };
  };
  const back = towards(before);
  const forth = towards(after);
  const lengths = back.length * forth.length;
  const cosine = lengths > 0 ? (back.east * forth.east + back.north * forth.north) / lengths : 0;
  const areaKm2 = Math.abs(back.east * forth.north - back.north * forth.east) / 2;
  return areaKm2 * (1 - SMOOTHING * cosine);
}
