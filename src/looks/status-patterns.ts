/** The pattern of every status for areas and swatches, as seamless tiles. */
import type { StatusKey } from './palette.ts';
import { circle, type Shape } from './shape.ts';

export interface StatusPattern {
  /** Side of the square tile; what crosses an edge is repeated at the other one. */
  size: number;
  /** Opacity of the plain fill below the tile. */
  wash: number;
  /** Opacity of the tile over its wash on a swatch. */
  ink: number;
  shapes: readonly Shape[];
  /** Dashes of the swatch's edge; a plain edge without. */
  edgeDash?: readonly number[];
}

const plus = (x: number, y: number, arm: number): string =>
  `M${x - arm} ${y}H${x + arm}M${x} ${y - arm}V${y + arm}`;

export const STATUS_PATTERNS: Record<StatusKey, StatusPattern> = {
  opened: { size: 8, wash: 0.3, ink: 1, shapes: [] },
  under_construction: {
    size: 9,
    wash: 0.16,
    ink: 0.6,
    shapes: [{ d: 'M2.5 0H6.5V9H2.5Z', fill: 'colour' }],
  },
  instructed: {
    size: 10,
    wash: 0.22,
    ink: 0.85,
    shapes: [
      { d: 'M-2 2L2 -2M-2 12L12 -2M8 12L12 8', stroke: 'fill', width: 3 },
      { d: 'M-0.6 3L3 -0.6M-0.6 13L13 -0.6M9.4 13L13 9.4', stroke: 'colour', width: 0.8 },
    ],
  },
  planned: {
    size: 10,
    wash: 0.1,
    ink: 1,
    shapes: [
      { d: circle(2.5, 2.5, 1.5), fill: 'colour' },
      { d: circle(7.5, 7.5, 1.5), fill: 'colour' },
    ],
  },
  called_for: {
    size: 11,
    wash: 0.14,
    ink: 0.9,
    shapes: [{ d: `${plus(2.75, 2.75, 2)}${plus(8.25, 8.25, 2)}`, stroke: 'colour', width: 1 }],
  },
  listed: {
    size: 7,
    wash: 0.07,
    ink: 0.6,
    shapes: [{ d: 'M0 3.5H7', stroke: 'colour', width: 1 }],
  },
  done: {
    size: 12,
    wash: 0.12,
    ink: 0.8,
    shapes: [{ d: `${circle(3, 3, 1.9)}${circle(9, 9, 1.9)}`, stroke: 'colour', width: 1 }],
  },
  closed: {
    size: 12,
    wash: 0.08,
    ink: 0.6,
    shapes: [
      {
        d: 'M-1 -1L13 13M-1 13L13 -1M-1 11L1 13M11 -1L13 1M-1 1L1 -1M11 13L13 11',
        stroke: 'colour',
        width: 0.9,
      },
    ],
  },
  nothing_found: { size: 8, wash: 0, ink: 1, shapes: [], edgeDash: [3, 2.5] },
};
