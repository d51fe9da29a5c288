/** The tokens hold their contrast in every theme. */
import { describe, expect, it } from 'vitest';
import { readPalette, STATUS_KEYS } from '../../../src/looks/palette.ts';
import { readTokens, THEMES } from '../../../src/looks/read-tokens.ts';
import { contrast, distance, SIGHT_NAMES } from './colour-math.ts';
import { TOKENS_CSS } from './read-css.ts';

const AA_TEXT = 4.5;
const AA_GRAPHICS = 3;

/** Text on its ground. */
const TEXT_PAIRS = [
  ['--ink', '--paper'],
  ['--ink', '--surface'],
  ['--ink', '--sunk'],
  ['--ink-2', '--paper'],
  ['--ink-2', '--surface'],
  ['--ink-2', '--sunk'],
  ['--ink-3', '--paper'],
  ['--ink-3', '--surface'],
  ['--act', '--paper'],
  ['--act', '--surface'],
  ['--act-on', '--act'],
  ['--act', '--act-soft'],
  ['--ink', '--mark'],
  ['--ink', '--ins'],
  ['--ink', '--del'],
  ['--m-l2', '--m-land'],
  ['--m-l1', '--m-land'],
  ['--m-l1', '--m-halo'],
  ['--m-lwater', '--m-water'],
  ['--m-lwater', '--m-land'],
  ['--m-lneigh', '--m-neigh'],
] as const;

/** Lines and shapes that say something. */
const GRAPHIC_PAIRS = [
  ['--control', '--surface'],
  ['--control', '--paper'],
  ['--ins-line', '--ins'],
  ['--del-line', '--del'],
  ['--m-country', '--m-land'],
] as const;

/** The ratios that the reference of the looks gives for light and dark. */
const MEASURED = [
  ['--ink', '--paper', 14.73, 15.92],
  ['--ink-2', '--paper', 7.43, 10.56],
  ['--ink-3', '--paper', 5.13, 7.3],
  ['--ink-3', '--surface', 5.4, 6.52],
  ['--act', '--paper', 8.95, 10.59],
  ['--act-on', '--act', 9.42, 9.6],
  ['--act', '--act-soft', 8.12, 7.71],
  ['--control', '--surface', 3.2, 5.01],
  ['--control', '--paper', 3.04, 5.61],
  ['--ink', '--mark', 13.58, 9.52],
  ['--ink', '--ins', 12.99, 10.2],
  ['--ink', '--del', 13.08, 10.44],
  ['--m-l2', '--m-land', 13.74, 12.61],
  ['--m-l1', '--m-land', 6.4, 6.96],
  ['--m-lwater', '--m-water', 4.99, 5.9],
  ['--m-lneigh', '--m-neigh', 4.84, 5.24],
  ['--m-country', '--m-land', 3.27, 3.82],
] as const;

describe.each(THEMES)('the theme %s', (theme) => {
  const token = readTokens(TOKENS_CSS, theme);
  const palette = readPalette(token);

  it.each(TEXT_PAIRS)('makes %s on %s readable', (text, ground) => {
    expect(contrast(token(text), token(ground))).toBeGreaterThanOrEqual(AA_TEXT);
  });

  it.each(GRAPHIC_PAIRS)('makes %s on %s visible', (line, ground) => {
    expect(contrast(token(line), token(ground))).toBeGreaterThanOrEqual(AA_GRAPHICS);
  });

  it.each(STATUS_KEYS)('shows the status %s on land, on its symbol and as a label', (status) => {
    const { colour, fill, on, label } = palette.status[status];
    expect(contrast(colour, palette.land)).toBeGreaterThanOrEqual(AA_GRAPHICS);
    expect(contrast(label, palette.land)).toBeGreaterThanOrEqual(AA_TEXT);
    expect(contrast(on, fill)).toBeGreaterThanOrEqual(AA_GRAPHICS);
  });

  it.each(SIGHT_NAMES)('keeps the colours of any two statuses apart with %s', (sight) => {
    const pairs = STATUS_KEYS.flatMap((one, index) =>
      STATUS_KEYS.slice(index + 1).map((other) => [one, other] as const),
    );
    expect(pairs).toHaveLength((STATUS_KEYS.length * (STATUS_KEYS.length - 1)) / 2);
    for (const [one, other] of pairs) {
      const apart = distance(palette.status[one].fill, palette.status[other].fill, sight);
      expect(apart, `${one} and ${other}`).toBeGreaterThan(0.03);
    }
  });
});

describe('the measured contrasts', () => {
  it.each(MEASURED)('of %s on %s are %d in light and %d in dark', (text, ground, light, dark) => {
    for (const [theme, ratio] of [
      ['light', light],
      ['dark', dark],
    ] as const) {
      const token = readTokens(TOKENS_CSS, theme);
      expect(contrast(token(text), token(ground))).toBeCloseTo(ratio, 1);
    }
  });

  it('reach 7 for all text in high contrast', () => {
    const token = readTokens(TOKENS_CSS, 'contrast');
    for (const [text, ground] of TEXT_PAIRS) {
      expect(contrast(token(text), token(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
    }
  });
});

describe('readTokens', () => {
  it('reads the value of the theme, and the same value everywhere for what no theme changes', () => {
    const [light, dark, high] = THEMES.map((theme) => readTokens(TOKENS_CSS, theme));
    expect(light?.('--paper')).toBe('#FBF9F4');
    expect(dark?.('--paper')).toBe('#0D191E');
    expect(high?.('--paper')).toBe('#FFFFFF');
    expect(THEMES.map((theme) => readTokens(TOKENS_CSS, theme)('--s4'))).toEqual(['16px', '16px', '16px']);
  });

  it('throws on a token that does not exist', () => {
    expect(() => readTokens(TOKENS_CSS, 'light')('--nothing')).toThrow('--nothing');
  });
});

describe('readPalette', () => {
  it('throws where tokens.css is not loaded', () => {
    expect(() => readPalette(() => '')).toThrow('tokens.css');
  });

  it('trims what a browser gives back', () => {
    const token = readTokens(TOKENS_CSS, 'light');
    expect(readPalette((name) => ` ${token(name)} `)).toEqual(readPalette(token));
  });
});
