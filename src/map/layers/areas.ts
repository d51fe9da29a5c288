/** What is known of areas: a wash and a pattern in the colour of the strongest status. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Status } from '../../dataset/types.ts';
import type { StatusKey } from '../../looks/palette.ts';
import { STATUS_PATTERNS } from '../../looks/status-patterns.ts';
import { imageName } from '../image-names.ts';
import type { PlaceMark, Scene } from '../scene.ts';
import { isDistrict } from '../areas.ts';
import { byId, byZoom, isOneOf, type Layer } from './layer.ts';

type Known = PlaceMark & { status: Status };

/** Where districts show what is known of points in them; what is known of the district itself shows from afar. */
const DISTRICT_ZOOM = { from: 5.6, full: 6.4 };

/** The layers of regions, then those of districts above them. */
export function areaLayers({ palette, places }: Scene): Layer[] {
  const known = places.filter((place): place is Known => place.status !== null);
  const { strength, status: colours } = palette;

  const each = <T>(marks: readonly Known[], value: (mark: Known) => T): Map<string, T> =>
    new Map(marks.map((mark) => [mark.id, value(mark)]));
  const wash = ({ status, isKnownByArea }: Known) =>
    STATUS_PATTERNS[status].wash * (isKnownByArea ? 1 : strength.wash);
  const ink = ({ isKnownByArea }: Known) => (isKnownByArea ? strength.known : strength.hinted);
  /** An opacity that districts known only by points in them take on as one comes near. */
  const nearBy = (marks: readonly Known[], opacity: (mark: Known) => number): ExpressionSpecification =>
    byZoom(
      [
        DISTRICT_ZOOM.from,
        byId(
          each(marks, (mark) => (mark.isKnownByArea ? opacity(mark) : 0)),
          0,
        ),
      ],
      [DISTRICT_ZOOM.full, byId(each(marks, opacity), 0)],
    );

  const regions = known.filter((place) => !isDistrict(place));
  const districts = known.filter(isDistrict);
  const patterned = (marks: readonly Known[]) =>
    marks.filter(({ status }) => STATUS_PATTERNS[status].shapes.length > 0);
  const fill = (marks: readonly Known[]) =>
    byId(
      each(marks, ({ status }) => colours[status].fill),
      palette.land,
    );
  const tile = (status: StatusKey) => imageName({ kind: 'pattern', status });
  const pattern = (marks: readonly Known[]) =>
    byId(
      each(marks, ({ status }) => tile(status)),
      tile('nothing_found'),
    );
  const ids = (marks: readonly Known[]) => isOneOf(marks.map(({ id }) => id));

  return [
    {
      id: 'region-wash',
      type: 'fill',
      source: 'regions',
      filter: ids(regions),
      paint: {
        'fill-color': fill(regions),
        'fill-opacity': byId(each(regions, wash), 0),
        'fill-antialias': false,
      },
    },
    {
      id: 'region-pattern',
      type: 'fill',
      source: 'regions',
      filter: ids(patterned(regions)),
      paint: { 'fill-pattern': pattern(patterned(regions)), 'fill-opacity': byId(each(regions, ink), 0) },
    },
    {
      // Hides the pattern of the region below a district with one of its own.
      id: 'district-ground',
      type: 'fill',
      source: 'districts',
      filter: ids(districts),
      paint: {
        'fill-color': palette.land,
        'fill-opacity': nearBy(districts, () => 1),
        'fill-antialias': false,
      },
    },
    {
      id: 'district-wash',
      type: 'fill',
      source: 'districts',
      filter: ids(districts),
      paint: {
        'fill-color': fill(districts),
        'fill-opacity': nearBy(districts, wash),
        'fill-antialias': false,
      },
    },
    {
      id: 'district-pattern',
      type: 'fill',
      source: 'districts',
      filter: ids(patterned(districts)),
      paint: {
        'fill-pattern': pattern(patterned(districts)),
        'fill-opacity': nearBy(patterned(districts), ink),
      },
    },
    {
      id: 'district-edge',
      type: 'line',
      source: 'districts',
      filter: ids(districts.filter(({ isKnownByArea }) => isKnownByArea)),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': byId(
          each(districts, ({ status }) => colours[status].colour),
          palette.districtLine,
        ),
        'line-width': byZoom([3, 0.7], [6, 1.4]),
      },
    },
  ];
}
