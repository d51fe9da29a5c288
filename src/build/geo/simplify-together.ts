/** Simplifies lines or areas so that what they share stays shared. */
import type { Feature, FeatureCollection } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Area, Line } from './reference.ts';
import { weighTriangle } from './triangle-weight.ts';

export type LayerTopology = Topology<{ layer: GeometryCollection }>;

/** The features, in their order, as a topology whose vertices weigh at least so many km² (see `weighTriangle`). */
export function simplifyTogether(features: Feature<Area | Line>[], toleranceKm2: number): LayerTopology {
  const layer: FeatureCollection = { type: 'FeatureCollection', features };
  const whole = topology({ layer }) as LayerTopology;
  return simplify(presimplify(whole, weighTriangle), toleranceKm2);
}
