/** The colours that the map and the symbols are drawn with, read from the tokens. */
import type { Status } from '../dataset/types.ts';

/** A status, or the second line under one: that no continuation was found. */
export type StatusKey = Status | 'nothing_found';

/** In the order of the legend. */
export const STATUS_KEYS = [
  'opened',
  'under_construction',
  'instructed',
  'planned',
  'called_for',
  'listed',
  'done',
  'closed',
  'nothing_found',
] as const satisfies readonly StatusKey[];

/** How each status is called in tokens.css. */
export const STATUS_TOKENS: Record<StatusKey, string> = {
  opened: 'opened',
  under_construction: 'construction',
  instructed: 'instructed',
  planned: 'planned',
  called_for: 'representation',
  listed: 'listed',
  done: 'done',
  closed: 'closed',
  nothing_found: 'none',
};

/** Tokens with a value of their own beside the colour; the rest fall back on the colour (fill, label) or the surface (on). */
const OWN_TOKENS: ReadonlySet<string> = new Set([
  '--st-opened-on',
  '--st-construction-on',
  '--st-construction-label',
  '--st-instructed-fill',
  '--st-instructed-on',
  '--st-planned-label',
  '--st-representation-on',
  '--st-representation-label',
  '--st-done-on',
  '--st-none-label',
]);

export interface StatusColours {
  /** Outlines, lines of patterns. */
  colour: string;
  /** What a filled shape is filled with. */
  fill: string;
  /** The glyph on a filled shape. */
  on: string;
  /** Its name as text on land. */
  label: string;
}

const MAP_TOKENS = {
  neighbours: '--m-neigh',
  land: '--m-land',
  water: '--m-water',
  shore: '--m-shore',
  river: '--m-river',
  regionLine: '--m-adm1',
  districtLine: '--m-adm2',
  countryLine: '--m-country',
  neighbourLine: '--m-nborder',
  glow: '--m-glow',
  halo: '--m-halo',
  neighbourHalo: '--m-halo-n',
  regionLabel: '--m-l1',
  townLabel: '--m-l2',
  waterLabel: '--m-lwater',
  neighbourLabel: '--m-lneigh',
  selection: '--act',
  selectionHalo: '--paper',
  surface: '--surface',
} as const;

const STRENGTH_TOKENS = { wash: '--m-wash', known: '--m-known', hinted: '--m-hinted' } as const;

/** Colours are CSS colour strings, strengths are opacities from 0 to 1. */
export type Palette = Record<keyof typeof MAP_TOKENS, string> & {
  strength: Record<keyof typeof STRENGTH_TOKENS, number>;
  status: Record<StatusKey, StatusColours>;
};

/**
 * Takes a function from a token's name to its computed value (in a browser
 * `getComputedStyle(document.documentElement).getPropertyValue`) and returns the palette.
 * Throws when a token has no value, so that a page without tokens.css is noticed.
 */
export function readPalette(read: (token: string) => string): Palette {
  const value = (token: string): string => {
    const text = read(token).trim();
    if (text === '') throw new Error(`The token ${token} has no value; is tokens.css loaded?`);
    return text;
  };
  const each = <K extends string, V>(tokens: Record<K, string>, map: (token: string) => V): Record<K, V> =>
    Object.fromEntries(Object.entries<string>(tokens).map(([key, token]) => [key, map(token)])) as Record<
      K,
      V
    >;

  return {
    ...each(MAP_TOKENS, value),
    strength: each(STRENGTH_TOKENS, (token) => Number(value(token))),
    status: each(STATUS_TOKENS, (name) => {
      const own = (part: string, fallback: string): string =>
        value(OWN_TOKENS.has(`--st-${name}-${part}`) ? `--st-${name}-${part}` : fallback);
      return {
        colour: value(`--st-${name}`),
        fill: own('fill', `--st-${name}`),
        on: own('on', '--surface'),
        label: own('label', `--st-${name}`),
      };
    }),
  };
}
