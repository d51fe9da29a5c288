/** The places that a label may take around its point, the best first. */
import type { VariableAnchorOffsetCollectionSpecification } from 'maplibre-gl';

/** MapLibre names the side or corner of the label that lies towards the point. */
interface Place {
  anchor: 'left' | 'right' | 'top' | 'bottom' | `${'top' | 'bottom'}-${'left' | 'right'}`;
  /** Steps away from the point. */
  right: number;
  down: number;
  /** Ems along the point, for a label above or below that finds no room in the middle. */
  slide?: number;
}

const BESIDE: readonly Place[] = [
  { anchor: 'left', right: 1, down: 0 },
  { anchor: 'right', right: -1, down: 0 },
];
const ABOVE: Place = { anchor: 'bottom', right: 0, down: -1 };
const BELOW: Place = { anchor: 'top', right: 0, down: 1 };
const CORNERS: readonly Place[] = [
  { anchor: 'bottom-left', right: 0.75, down: -0.75 },
  { anchor: 'bottom-right', right: -0.75, down: -0.75 },
  { anchor: 'top-left', right: 0.75, down: 0.75 },
  { anchor: 'top-right', right: -0.75, down: 0.75 },
];
const SLID: readonly Place[] = [1, -1, 2.4, -2.4].flatMap((slide) => [
  { ...ABOVE, slide },
  { ...BELOW, slide },
]);

const BESIDE_FIRST = [...BESIDE, ABOVE, BELOW, ...CORNERS, ...SLID];
export const BELOW_FIRST = [BELOW, ABOVE, ...BESIDE, ...SLID];

/** MapLibre reckons heights from the baseline: so much more is needed above and below, ems. */
const BASELINE = 0.42;

/** The places `distance` ems away from the point, as `text-variable-anchor-offset` wants them. */
export function around(
  distance: number,
  places: readonly Place[] = BESIDE_FIRST,
): VariableAnchorOffsetCollectionSpecification {
  return places.flatMap(({ anchor, right, down, slide = 0 }) => [
    anchor,
    [right * distance + slide, down * (distance + BASELINE)],
  ]);
}
