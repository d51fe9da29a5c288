/** Derives all layers of data/ from the reference. */
import { findAdjacency } from './adjacency.ts';
import { neighbourFeatures } from './neighbours.ts';
import type { Reference } from './reference.ts';
import { riverFeatures } from './rivers.ts';
import { featuresText, recordText } from './serialize.ts';
import { settlementFeatures } from './settlements.ts';
import { simplifyUnits, type Tolerance } from './simplify-units.ts';
import { findSurroundings } from './surroundings.ts';
import { countryArea, districtFeatures, outlineFeature, regionFeatures } from './unit-layers.ts';
import { buildUnitTopology } from './unit-topology.ts';
import { waterFeatures } from './water.ts';

/** As fine as 40 kB of regions and 160 kB of districts, compressed, allow. */
const TOLERANCE: Tolerance = { first: 5.4, second: 1.15 };

/**
 * The texts of the files of data/ that the reference gives, by file name: the same bytes for the same reference.
 * GeoJSON as RFC 7946, WGS 84, at most 5 decimals. Throws if the reference has no sea or its borders cross.
 */
export function deriveLayers(reference: Reference): Record<string, string> {
  const sea = reference.water.find(({ properties }) => properties.kind === 'sea');
  if (!sea) throw new Error('The reference has no sea.');
  const lakes = reference.water.filter((water) => water !== sea);
  const units = simplifyUnits(buildUnitTopology(reference.units), TOLERANCE);
  const country = countryArea(units);
  const surroundings = findSurroundings(reference.neighbours, sea, country);
  return {
    'regions.geojson': featuresText(regionFeatures(units)),
    'districts.geojson': featuresText(districtFeatures(units)),
    'country.geojson': featuresText([outlineFeature(country)]),
    'neighbours.geojson': featuresText(neighbourFeatures(surroundings)),
    'water.geojson': featuresText(waterFeatures(lakes, surroundings.sea)),
    'rivers.geojson': featuresText(riverFeatures(reference.rivers)),
    'settlements.geojson': featuresText(settlementFeatures(reference)),
    'adjacency.json': recordText(findAdjacency(units)),
  };
}
