/** Where the sheet of a phone comes to rest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHEET_STOPS, sheetHeights, stopBeside, stopNear } from '../../../src/ui/sheet-stops.ts';

const BOX = 740;

describe('the stops of the sheet', () => {
  it('rise from the name of the place to all but the search', () => {
    fc.assert(
      fc.property(fc.integer({ min: 520, max: 1400 }), (box) => {
        const { peek, half, full } = sheetHeights(box);
        expect(peek).toBeLessThan(half);
        expect(half).toBeLessThan(full);
        expect(full).toBeLessThan(box);
      }),
    );
  });

  it('take a sheet that is let go without speed to the nearest', () => {
    const { peek, half, full } = sheetHeights(BOX);
    expect(stopNear(peek + 30, 0, BOX)).toBe('peek');
    expect(stopNear(half - 40, 0, BOX)).toBe('half');
    expect(stopNear(full - 60, 0, BOX)).toBe('full');
  });

  it('follow a throw', () => {
    const { half } = sheetHeights(BOX);
    expect(stopNear(half + 20, 1.5, BOX)).toBe('full');
    expect(stopNear(half - 20, -1.5, BOX)).toBe('peek');
  });

  it('end at either end', () => {
    expect(SHEET_STOPS.map((stop) => stopBeside(stop, 1))).toEqual(['half', 'full', 'full']);
    expect(SHEET_STOPS.map((stop) => stopBeside(stop, -1))).toEqual(['peek', 'peek', 'half']);
  });
});
