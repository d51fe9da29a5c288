/** The labels of the ground and of areas, the least important first. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { STATUS_KEYS } from '../../looks/palette.ts';
import { FONTS } from '../font-names.ts';
import { imageName } from '../image-names.ts';
import type { Scene } from '../scene.ts';
import { around, BELOW_FIRST } from './label-places.ts';
import { byZoom, type Layer } from './layer.ts';

/** Zoom from which region names stand in full. */
const FULL_NAME_ZOOM = 5.3;
/** Width of the halo, px: half of what a stroke around the letters would measure. */
export const HALO_WIDTH = 1.9;

/** Countries that share a border with Kazakhstan. */
const isBordering: ExpressionSpecification = [
  'in',
  ['get', 'id'],
  ['literal', ['cn', 'kg', 'ru', 'tm', 'uz']],
];
const isForeign: ExpressionSpecification = ['==', ['get', 'role'], 'foreign'];
const isKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];
const isArea = (area: string): ExpressionSpecification => ['==', ['get', 'area'], area];

/** The colour that the status in a property gives to a label; that of regions if it is empty. */
export function colourOfStatus(property: string, { palette }: Scene): ExpressionSpecification {
  return [
    'match',
    ['get', property],
    ...STATUS_KEYS.flatMap((status) => [status, palette.status[status].label]),
    palette.regionLabel,
  ] as unknown as ExpressionSpecification;
}

/** The labels that are placed after those of Houses. */
export function labelLayers(scene: Scene): Layer[] {
  const { palette, lang } = scene;
  const name: ExpressionSpecification = ['get', `name_${lang}`];
  const named: ExpressionSpecification = ['has', `name_${lang}`];
  const housed = [...new Set(scene.symbols.flatMap(({ label }) => label ?? []))];
  const onLand = { 'text-halo-color': palette.halo, 'text-halo-width': HALO_WIDTH };
  const abroad = { 'text-halo-color': palette.neighbourHalo, 'text-halo-width': HALO_WIDTH };
  return [
    {
      id: 'foreign-town-labels',
      type: 'symbol',
      source: 'settlements',
      filter: ['all', isForeign, ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 3.4, 2, 5, 3]]],
      layout: {
        'icon-image': imageName({ kind: 'town', isForeign: true }),
        'text-field': name,
        'text-font': [FONTS.regular],
        'text-size': byZoom([4, 11.5], [7, 12.5]),
        'text-variable-anchor-offset': around(0.5),
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': palette.neighbourLabel, ...abroad },
    },
    {
      id: 'district-labels',
      type: 'symbol',
      source: 'places',
      minzoom: 6.6,
      filter: ['all', isArea('district'), ['==', ['get', 'status'], '']],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [FONTS.regular],
        'text-size': byZoom([6.6, 11.5], [9, 13]),
        'text-max-width': 8,
        'text-padding': 6,
        'symbol-sort-key': ['case', ['get', 'isChoosable'], 0, 1],
      },
      paint: { 'text-color': palette.regionLabel, ...onLand },
    },
    {
      id: 'town-labels',
      type: 'symbol',
      source: 'settlements',
      minzoom: 4.6,
      filter: [
        'all',
        ['!', isForeign],
        ['!', ['in', name, ['literal', housed]]],
        ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 5, 3, 6, 4, 7, 5, 8, 6]],
      ],
      layout: {
        'icon-image': imageName({ kind: 'town', isForeign: false }),
        'text-field': name,
        'text-font': [FONTS.regular],
        'text-size': byZoom([4, 11.5], [7, 13]),
        'text-variable-anchor-offset': around(0.55),
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': palette.regionLabel, ...onLand },
    },
    {
      id: 'neighbour-labels',
      type: 'symbol',
      source: 'neighbours',
      minzoom: 3.3,
      // The others lie at the edges of the country view, which would cut their names.
      filter: ['all', isKind('label'), ['any', isBordering, ['>=', ['zoom'], 5]]],
      layout: {
        'text-field': ['upcase', name],
        'text-font': [FONTS.medium],
        'text-size': byZoom([3, 11], [6, 15]),
        'text-letter-spacing': 0.24,
        'text-variable-anchor': ['center', 'right', 'left', 'bottom', 'top'],
        'text-radial-offset': 1,
        'text-justify': 'auto',
        'text-max-width': 12,
        'text-padding': 4,
      },
      paint: { 'text-color': palette.neighbourLabel, ...abroad },
    },
    {
      id: 'water-labels',
      type: 'symbol',
      source: 'waterNames',
      filter: ['all', named, ['<=', ['get', 'rank'], ['step', ['zoom'], 0, 4, 1, 5, 3, 6, 5, 7, 9]]],
      layout: {
        'text-field': name,
        'text-font': [FONTS.medium],
        'text-size': byZoom([3, 11], [6, 13]),
        'text-letter-spacing': 0.06,
        'text-max-width': 6,
        'text-variable-anchor': ['center', 'bottom', 'top', 'right', 'left'],
        'text-radial-offset': 0.8,
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': palette.waterLabel,
        'text-halo-color': palette.water,
        'text-halo-width': HALO_WIDTH,
      },
    },
    {
      id: 'region-labels',
      type: 'symbol',
      source: 'places',
      minzoom: 3.2,
      maxzoom: 8,
      filter: isArea('region'),
      layout: {
        'text-field': ['step', ['zoom'], ['get', 'shortName'], Math.floor(FULL_NAME_ZOOM), ['get', 'name']],
        'text-font': ['case', ['get', 'isSelected'], ['literal', [FONTS.bold]], ['literal', [FONTS.medium]]],
        'text-size': byZoom([3.2, 9.5], [4, 11], [6, 14]),
        'text-letter-spacing': 0.09,
        'text-max-width': 9,
        'text-line-height': 1.15,
        'text-variable-anchor': ['center', 'bottom', 'top', 'left'],
        'text-radial-offset': 1.6,
        'text-justify': 'auto',
        'text-padding': 3,
        'symbol-sort-key': ['case', ['get', 'isSelected'], 0, 1],
      },
      paint: {
        'text-color': ['case', ['get', 'isSelected'], palette.selection, palette.regionLabel],
        ...onLand,
      },
    },
    {
      id: 'known-district-labels',
      type: 'symbol',
      source: 'places',
      minzoom: 6,
      filter: ['all', isArea('district'), ['!=', ['get', 'status'], '']],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [FONTS.semibold],
        'text-size': byZoom([6, 13.5]),
        'text-max-width': 20,
        'text-variable-anchor-offset': around(1.25, BELOW_FIRST),
        'text-justify': 'auto',
      },
      paint: { 'text-color': colourOfStatus('status', scene), ...onLand },
    },
  ];
}
