/** The style of the map as a pure function of what is drawn. */
import type { StyleSpecification } from 'maplibre-gl';
import { areaLayers } from './layers/areas.ts';
import { borderLayers } from './layers/borders.ts';
import { groundLayers } from './layers/ground.ts';
import { labelLayers } from './layers/labels.ts';
import type { Layer } from './layers/layer.ts';
import { symbolLayers } from './layers/symbols.ts';
import type { Scene } from './scene.ts';
import { mapSources } from './sources.ts';

/** Every layer from the ground up. Labels are placed from the top down: one that does not fit is left out. */
export const LAYER_ORDER = [
  'background',
  'land',
  'region-wash',
  'glow',
  'region-pattern',
  'district-ground',
  'district-wash',
  'district-pattern',
  'neighbours',
  'neighbour-borders',
  'rivers',
  'water',
  'shore',
  'edge',
  'district-lines',
  'district-edge',
  'region-lines',
  'country-line',
  'regions-hit',
  'districts-hit',
  'hovered',
  'selected-halo',
  'selected',
  'focused-fill',
  'focused-halo',
  'focused',
  'foreign-town-labels',
  'district-labels',
  'town-labels',
  'neighbour-labels',
  'water-labels',
  'small-symbol-labels',
  'region-labels',
  'known-district-labels',
  'symbol-labels',
  'small-symbols',
  'symbols',
] as const;

export type LayerId = (typeof LAYER_ORDER)[number];

/**
 * The MapLibre style (style specification version 8) of the scene. It names no address but those of
 * `scene.sources`; letters, images and the outlines of
 * what is chosen, under the pointer and under the keyboard come from MapView.
 */
export function mapStyle(scene: Scene): StyleSpecification {
  return {
    version: 8,
    sources: mapSources(scene),
    layers: inOrder([
      ...groundLayers(scene),
      ...areaLayers(scene),
      ...borderLayers(scene),
      ...labelLayers(scene),
      ...symbolLayers(scene),
    ]),
    transition: { duration: 0, delay: 0 },
  };
}

function inOrder(layers: Layer[]): Layer[] {
  const place = ({ id }: Layer): number => {
    const index = LAYER_ORDER.indexOf(id as LayerId);
    if (index < 0) throw new Error(`The layer ${id} has no place in LAYER_ORDER.`);
    return index;
  };
  return layers.toSorted((one, other) => place(one) - place(other));
}
