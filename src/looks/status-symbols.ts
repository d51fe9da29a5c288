/** The symbol of every status: its outer shape and its glyph, on a grid of 24 × 24. */
import type { StatusKey } from './palette.ts';
import { circle, type Shape } from './shape.ts';

export const SYMBOL_GRID = 24;

export interface StatusSymbol {
  /** Path of the outer shape; carries the halo, and the dashes where only an area is known. */
  outer: string;
  /** From the ground up. */
  shapes: readonly Shape[];
}

const DISC = circle(12, 12, 11.4);
const RING = circle(12, 12, 10.4);
const SQUARE =
  'M6.2 1.2H17.8A5 5 0 0 1 22.8 6.2V17.8A5 5 0 0 1 17.8 22.8H6.2A5 5 0 0 1 1.2 17.8V6.2A5 5 0 0 1 6.2 1.2Z';
const DIAMOND = 'M12 0.6L23.4 12L12 23.4L0.6 12Z';
const HEXAGON = 'M12 0.4L22.1 6.2V17.8L12 23.6L1.9 17.8V6.2Z';
const OCTAGON = 'M7.7 1.6H16.3L22.4 7.7V16.3L16.3 22.4H7.7L1.6 16.3V7.7Z';
const SEAL =
  'M12 0.5L14.9 2.2L18.3 2.1L20 5.1L23 6.8L22.9 10.2L24 12L22.9 13.8L23 17.2L20 18.9L18.3 21.9L14.9 21.8L12 23.5L9.1 21.8L5.7 21.9L4 18.9L1 17.2L1.1 13.8L0 12L1.1 10.2L1 6.8L4 5.1L5.7 2.1L9.1 2.2Z';

const SOLID_HOUSE = 'M12 5L19.2 10.9V18.4H14.2V13.8H9.8V18.4H4.8V10.9Z';
const OUTLINED_HOUSE = 'M6.5 17.2V11L12 6.5L17.5 11V17.2Z';
const SMALL_HOUSE = 'M7.6 16.2V11.4L12 7.7L16.4 11.4V16.2Z';

export const STATUS_SYMBOLS: Record<StatusKey, StatusSymbol> = {
  opened: {
    outer: DISC,
    shapes: [
      { d: DISC, fill: 'colour' },
      { d: SOLID_HOUSE, fill: 'on', stroke: 'on', width: 0.6 },
    ],
  },
  under_construction: {
    outer: SQUARE,
    shapes: [
      { d: SQUARE, fill: 'colour' },
      { d: 'M5.6 18.2V10.6L12 5.4L18.4 10.6V18.2Z', stroke: 'on', width: 1.6 },
      { d: 'M5.6 13.4H18.4V18.2H5.6Z', fill: 'on' },
    ],
  },
  instructed: {
    outer: DIAMOND,
    shapes: [
      { d: 'M12 1.7L22.3 12L12 22.3L1.7 12Z', fill: 'fill', stroke: 'colour', width: 1.6 },
      { d: SMALL_HOUSE, stroke: 'on', width: 1.7 },
    ],
  },
  planned: {
    outer: RING,
    shapes: [
      { d: RING, fill: 'ground', stroke: 'colour', width: 2, dash: [3.4, 2.046] },
      { d: circle(7, 12, 1.6), fill: 'colour' },
      { d: circle(12, 12, 1.6), fill: 'colour' },
      { d: circle(17, 12, 1.6), fill: 'colour' },
    ],
  },
  called_for: {
    outer: HEXAGON,
    shapes: [
      { d: HEXAGON, fill: 'colour' },
      { d: circle(12, 8.9, 3.2), fill: 'on' },
      { d: 'M6.4 18.2C6.4 15.1 8.6 13.2 12 13.2C15.4 13.2 17.6 15.1 17.6 18.2Z', fill: 'on' },
    ],
  },
  listed: {
    outer: RING,
    shapes: [
      { d: RING, fill: 'ground', stroke: 'colour', width: 2 },
      { d: OUTLINED_HOUSE, stroke: 'colour', width: 1.7 },
    ],
  },
  done: {
    outer: SEAL,
    shapes: [
      { d: SEAL, fill: 'colour' },
      { d: 'M6.6 12.4L10.4 16.2L17.6 8.4', stroke: 'on', width: 2.6 },
    ],
  },
  closed: {
    outer: OCTAGON,
    shapes: [
      { d: OCTAGON, fill: 'ground', stroke: 'colour', width: 1.8 },
      { d: OUTLINED_HOUSE, stroke: 'colour', width: 1.5 },
      { d: 'M5.6 5.6L18.4 18.4', stroke: 'ground', width: 4.2 },
      { d: 'M5 5L19 19', stroke: 'colour', width: 1.8 },
    ],
  },
  nothing_found: {
    outer: RING,
    shapes: [
      { d: RING, fill: 'ground', stroke: 'colour', width: 1.7 },
      { d: 'M5.4 18.6L18.6 5.4', stroke: 'colour', width: 1.7 },
    ],
  },
};

/**
 * The symbol of something known no finer than a district or region: the same symbol, smaller, within its own
 * outline in dashes, so that it never looks like a known address.
 * `within` is how much smaller, about the middle of the grid.
 */
export function areaOutline(symbol: StatusSymbol): { outline: Shape; within: number } {
  return {
    outline: { d: symbol.outer, fill: 'ground', stroke: 'colour', width: 1.3, dash: [2.6, 1.9] },
    within: 0.76,
  };
}
