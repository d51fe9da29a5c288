/** Every status has a symbol and a pattern of its own. */
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/dataset/columns.ts';
import { STATUS_KEYS } from '../../../src/looks/palette.ts';
import { STATUS_PATTERNS } from '../../../src/looks/status-patterns.ts';
import { areaOutline, STATUS_SYMBOLS, SYMBOL_GRID } from '../../../src/looks/status-symbols.ts';

const differ = (values: readonly unknown[]) => new Set(values.map((value) => JSON.stringify(value))).size;

describe('the symbols', () => {
  it('stand for every status and for nothing found', () => {
    expect([...STATUS_KEYS].sort()).toEqual([...STATUSES, 'nothing_found'].sort());
  });

  it('differ in their outer shape', () => {
    expect(differ(STATUS_KEYS.map((status) => STATUS_SYMBOLS[status].shapes[0]))).toBe(STATUS_KEYS.length);
  });

  it('differ in their glyph, even without colour', () => {
    const glyphs = STATUS_KEYS.map((status) => STATUS_SYMBOLS[status].shapes.slice(1).map(({ d }) => d));
    expect(differ(glyphs)).toBe(STATUS_KEYS.length);
    expect(glyphs.every((glyph) => glyph.length > 0)).toBe(true);
  });

  it.each(STATUS_KEYS)('of %s stay on their grid', (status) => {
    const numbers = STATUS_SYMBOLS[status].outer.match(/-?\d+(?:\.\d+)?/g) ?? [];
    expect(numbers.length).toBeGreaterThan(4);
    for (const number of numbers) expect(Math.abs(Number(number))).toBeLessThanOrEqual(SYMBOL_GRID);
  });

  it.each(STATUS_KEYS)('of %s are dashed where only an area is known', (status) => {
    const { outline, within } = areaOutline(STATUS_SYMBOLS[status]);
    expect(outline).toMatchObject({ d: STATUS_SYMBOLS[status].outer, fill: 'ground', stroke: 'colour' });
    expect(outline.dash).toHaveLength(2);
    expect(within).toBeLessThan(1);
  });
});

describe('the patterns', () => {
  it('differ from each other', () => {
    const looks = STATUS_KEYS.map((status) => {
      const { shapes, wash, edgeDash } = STATUS_PATTERNS[status];
      return [shapes.map(({ d }) => d), shapes.length === 0 && wash, edgeDash];
    });
    expect(differ(looks)).toBe(STATUS_KEYS.length);
  });

  it('leave the area empty, with a dashed edge, where nothing was found', () => {
    expect(STATUS_PATTERNS.nothing_found).toMatchObject({ wash: 0, shapes: [] });
    expect(STATUS_PATTERNS.nothing_found.edgeDash).toHaveLength(2);
  });

  it('are a plain fill of 30 % for what is opened', () => {
    expect(STATUS_PATTERNS.opened).toMatchObject({ wash: 0.3, shapes: [] });
  });
});
