/** The lines: districts, regions, the country, what is under the pointer, what is chosen, where the keyboard is. */
import type { Scene } from '../scene.ts';
import { byZoom, type Layer } from './layer.ts';

/** Zoom from which district lines are drawn, and from which a district without a pattern can be clicked. */
export const DISTRICT_LINES_ZOOM = 5.6;

const SOURCES = ['regions', 'districts'] as const;

/** The lines above the areas and below the labels. */
export function borderLayers({ palette }: Scene): Layer[] {
  return [
    {
      id: 'district-lines',
      type: 'line',
      source: 'districts',
      minzoom: DISTRICT_LINES_ZOOM,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.districtLine,
        'line-width': byZoom([DISTRICT_LINES_ZOOM, 0.7], [9, 1.4]),
        'line-opacity': byZoom([DISTRICT_LINES_ZOOM, 0], [DISTRICT_LINES_ZOOM + 0.6, 1]),
      },
    },
    {
      id: 'region-lines',
      type: 'line',
      source: 'regions',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.regionLine, 'line-width': byZoom([3, 0.9], [6, 1.3], [9, 2]) },
    },
    {
      id: 'country-line',
      type: 'line',
      source: 'country',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.countryLine, 'line-width': byZoom([3, 1.2], [6, 1.7], [9, 2.4]) },
    },
    // Never drawn: a fill of no opacity still answers which area a point is in.
    ...SOURCES.map((source): Layer => {
      return { id: `${source}-hit`, type: 'fill', source, paint: { 'fill-opacity': 0 } };
    }),
    {
      id: 'hovered',
      type: 'fill',
      source: 'hovered',
      paint: { 'fill-color': palette.selection, 'fill-opacity': 0.1 },
    },
    {
      id: 'selected-halo',
      type: 'line',
      source: 'selected',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.selectionHalo, 'line-width': 6 },
    },
    {
      id: 'selected',
      type: 'line',
      source: 'selected',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.selection, 'line-width': 2.6 },
    },
    {
      id: 'focused-fill',
      type: 'fill',
      source: 'focused',
      paint: { 'fill-color': palette.selection, 'fill-opacity': 0.12 },
    },
    // Wider than the line of the chosen place, which it may lie on.
    {
      id: 'focused-halo',
      type: 'line',
      source: 'focused',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.selectionHalo, 'line-width': 10 },
    },
    {
      id: 'focused',
      type: 'line',
      source: 'focused',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.selection, 'line-width': 5 },
    },
  ];
}
