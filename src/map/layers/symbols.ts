/** The symbols of Houses and called-for representations, and the names of their towns. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { FONTS } from '../font-names.ts';
import type { Scene } from '../scene.ts';
import { FIRST_STEP, LAST_STEP } from '../sources.ts';
import { IMAGE_SIZE, MAIN_STOPS, SMALL_STOPS } from '../symbol-size.ts';
import { around, BELOW_FIRST } from './label-places.ts';
import { colourOfStatus, HALO_WIDTH } from './labels.ts';
import { byZoom, type Layer } from './layer.ts';

/** Zoom from which the names beside small symbols are shown. */
const SMALL_LABEL_ZOOM = 6;

const isMain: ExpressionSpecification = ['get', 'isMain'];
/** Only the copy of a symbol for the present step of zoom. */
const isOfStep: ExpressionSpecification = [
  '==',
  ['get', 'step'],
  ['max', FIRST_STEP, ['min', LAST_STEP, ['floor', ['zoom']]]],
];
const isAreaName: ExpressionSpecification = ['!=', ['get', 'areaStatus'], ''];
const isLabelled: ExpressionSpecification = ['!=', ['get', 'label'], ''];

const scaled = (stops: typeof MAIN_STOPS, size: number) =>
  byZoom(...stops.map((stop) => [stop.zoom, stop.size / size] as const));

/** Names first, so that the symbols above them are placed before them and no name covers a symbol. */
export function symbolLayers(scene: Scene): Layer[] {
  const { palette } = scene;
  const paint = {
    'text-color': palette.townLabel,
    'text-halo-color': palette.halo,
    'text-halo-width': HALO_WIDTH,
  };
  const icon = {
    'icon-image': ['get', 'image'],
    'icon-allow-overlap': true,
    'icon-padding': 0,
    'symbol-sort-key': ['get', 'order'],
  } as const;
  return [
    {
      id: 'small-symbol-labels',
      type: 'symbol',
      source: 'symbols',
      minzoom: SMALL_LABEL_ZOOM,
      filter: ['all', isOfStep, isLabelled, ['!', isMain]],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [FONTS.medium],
        'text-size': byZoom([6, 12], [8, 13]),
        'text-variable-anchor-offset': around(0.95),
        'text-padding': 1,
        'text-justify': 'auto',
      },
      paint,
    },
    {
      id: 'symbol-labels',
      type: 'symbol',
      source: 'symbols',
      filter: ['all', isOfStep, isLabelled, isMain],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [FONTS.semibold],
        'text-size': byZoom([2.5, 11], [3.8, 12.5], [6, 14]),
        // In two lines where the country is seen whole: narrow names of districts find room in the crowded south.
        'text-max-width': ['step', ['zoom'], ['case', isAreaName, 6, 10], 6.5, 20],
        'text-variable-anchor-offset': [
          'case',
          isAreaName,
          ['literal', around(1.15, BELOW_FIRST)],
          ['literal', around(1.15)],
        ],
        'text-padding': 1,
        'text-justify': 'auto',
        // They have fewer places to go than the names of towns.
        'symbol-sort-key': ['case', isAreaName, -1, ['get', 'order']],
      },
      paint: {
        ...paint,
        'text-color': ['case', isAreaName, colourOfStatus('areaStatus', scene), palette.townLabel],
      },
    },
    {
      id: 'small-symbols',
      type: 'symbol',
      source: 'symbols',
      filter: ['all', isOfStep, ['!', isMain]],
      layout: { ...icon, 'icon-size': scaled(SMALL_STOPS, IMAGE_SIZE.small) },
    },
    {
      id: 'symbols',
      type: 'symbol',
      source: 'symbols',
      filter: ['all', isOfStep, isMain],
      layout: { ...icon, 'icon-size': scaled(MAIN_STOPS, IMAGE_SIZE.main) },
    },
  ] as Layer[];
}
