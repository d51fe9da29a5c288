/** The ground: neighbours, land, the sky glow inside the border, rivers and water. */
import type { Scene } from '../scene.ts';
import { byZoom, type Layer } from './layer.ts';

/** Rivers of a higher rank (Natural Earth) appear nearer by. */
const riverFilter = ['<=', ['get', 'rank'], ['step', ['zoom'], 5, 4, 6, 5, 7, 6, 9]];

/** The layers below everything that is known of places. */
export function groundLayers({ palette }: Scene): Layer[] {
  return [
    { id: 'background', type: 'background', paint: { 'background-color': palette.neighbours } },
    {
      id: 'land',
      type: 'fill',
      source: 'regions',
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
    {
      // The glow lies on both sides of the border; the neighbours and the sea above it hide the outer half.
      id: 'glow',
      type: 'line',
      source: 'glow',
      layout: { 'line-join': 'miter' },
      paint: {
        'line-color': palette.glow,
        'line-width': byZoom([2, 16], [4, 30], [8, 44]),
        'line-blur': byZoom([2, 14], [4, 26], [8, 40]),
        'line-opacity': 0.5,
      },
    },
    {
      id: 'neighbours',
      type: 'fill',
      source: 'neighbours',
      filter: ['==', ['get', 'kind'], 'land'],
      paint: { 'fill-color': palette.neighbours, 'fill-antialias': false },
    },
    {
      id: 'neighbour-borders',
      type: 'line',
      source: 'neighbours',
      filter: ['==', ['get', 'kind'], 'border'],
      paint: { 'line-color': palette.neighbourLine, 'line-width': byZoom([3, 0.8], [7, 1.4]) },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      filter: riverFilter as never,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.river, 'line-width': byZoom([3, 0.7], [6, 1.3], [9, 2.4]) },
    },
    {
      id: 'water',
      type: 'fill',
      source: 'water',
      paint: { 'fill-color': palette.water, 'fill-antialias': false },
    },
    {
      id: 'shore',
      type: 'line',
      source: 'water',
      paint: { 'line-color': palette.shore, 'line-width': byZoom([3, 0.6], [6, 1]) },
    },
    {
      // The sea and the rivers fade out where their files end in the south.
      id: 'edge',
      type: 'line',
      source: 'edge',
      paint: {
        'line-color': palette.neighbours,
        'line-width': byZoom([2, 40], [5, 160]),
        'line-blur': byZoom([2, 20], [5, 80]),
      },
    },
  ];
}
