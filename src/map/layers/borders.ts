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
    ...outline('selected', 2.6, 6, palette),
    {
      id: 'focused-fill',
      type: 'fill',
      source: 'focused',
      paint: { 'fill-color': palette.selection, 'fill-opacity': 0.12 },
    },
    // Wider than the line of the chosen place, which it may lie on.
    ...outline('focused', 5, 10, palette),
  ];
}

/** The line around a place and the halo beneath it, widths in px. */
function outline(
  source: 'selected' | 'focused',
  width: number,
  haloWidth: number,
  { selection, selectionHalo }: Scene['palette'],
): Layer[] {
  const line = (id: `${typeof source}${'' | '-halo'}`, colour: string, widthPx: number): Layer => ({
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': widthPx },
  });
  return [line(`${source}-halo`, selectionHalo, haloWidth), line(source, selection, width)];
}
