/** Touching symbols part; none is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPixels } from '../../../src/map/mercator.ts';
import type { SymbolMark } from '../../../src/map/scene.ts';
import { spreadSymbols } from '../../../src/map/spread-symbols.ts';
import { symbolDiameter } from '../../../src/map/symbol-size.ts';
import { randomSymbol, symbol } from './scenes.ts';

/** Distance in px between the symbols at the places where they are drawn. */
function apart(symbols: readonly SymbolMark[], zoom: number, one = 0, other = 1): number {
  const positions = spreadSymbols(symbols, zoom);
  const [a, b] = [positions[one], positions[other]];
  if (!a || !b) throw new Error('A symbol is lost.');
  const [[x0, y0], [x1, y1]] = [toPixels(a, zoom), toPixels(b, zoom)];
  return Math.hypot(x1 - x0, y1 - y0);
}

describe('spreadSymbols', () => {
  it('leaves symbols where they are as long as they do not touch', () => {
    const far = [symbol('a'), symbol('b', { position: [71.43, 51.13] })];
    expect(spreadSymbols(far, 4)).toEqual(far.map(({ position }) => position));
  });

  it('shows two Houses at the very same point side by side at every zoom', () => {
    for (const zoom of [2, 4, 6, 9, 11]) {
      const both = [symbol('H06'), symbol('H07')];
      expect(apart(both, zoom)).toBeGreaterThanOrEqual(symbolDiameter(zoom, true));
      const [one, other] = spreadSymbols(both, zoom);
      expect(one?.[1]).toBeCloseTo(other?.[1] ?? NaN, 3);
    }
  });

  it('moves the less precise one of two, whatever their order', () => {
    const address = symbol('address', { precision: 'address' });
    const region = symbol('region', { precision: 'region', position: [76.9, 43.3] });
    expect(spreadSymbols([region, address], 4)[1]).toEqual(address.position);
    expect(spreadSymbols([address, region], 4)[0]).toEqual(address.position);
    expect(spreadSymbols([address, region], 4)[1]).not.toEqual(region.position);
  });

  it('moves the small one of two that are equally precise', () => {
    const [main, small] = [symbol('main'), symbol('small', { isMain: false })];
    expect(spreadSymbols([small, main], 4)[1]).toEqual(main.position);
  });

  it('moves symbols at the border into the country', () => {
    const shymkent = symbol('H16', { position: [69.6, 42.32] });
    const sairam = symbol('sairam', { position: [69.75, 42.2], precision: 'district' });
    expect(spreadSymbols([shymkent, sairam], 4)[1]?.[1]).toBeGreaterThan(42.32);
  });

  it('moves one of two at a point towards the inside of its own region', () => {
    const oskemen: Partial<SymbolMark> = { position: [82.61, 49.95], inside: [84.2, 48.5] };
    const [, planned] = spreadSymbols([symbol('opened', oskemen), symbol('planned', oskemen)], 4);
    expect(planned?.[0]).toBeGreaterThan(82.61);
  });

  it('moves less on the ground the nearer one comes', () => {
    const near = [symbol('a'), symbol('b', { position: [76.96, 43.26] })];
    const moved = (zoom: number) => {
      const [, to] = spreadSymbols(near, zoom);
      return Math.hypot((to?.[0] ?? NaN) - 76.96, (to?.[1] ?? NaN) - 43.26);
    };
    expect(moved(4)).toBeGreaterThan(moved(6));
    expect(moved(12)).toBe(0);
  });

  it('leaves no two symbols touching', () => {
    fc.assert(
      fc.property(
        fc.array(randomSymbol, { minLength: 2, maxLength: 25 }),
        fc.integer({ min: 3, max: 9 }),
        (symbols, zoom) => {
          for (const [one, first] of symbols.entries()) {
            for (const [more, second] of symbols.slice(one + 1).entries()) {
              const least = (symbolDiameter(zoom, first.isMain) + symbolDiameter(zoom, second.isMain)) / 2;
              expect(apart(symbols, zoom, one, one + 1 + more)).toBeGreaterThanOrEqual(least);
            }
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});
