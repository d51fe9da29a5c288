/** Colour arithmetic for the tests of the looks: contrast by WCAG 2.2, sight by Machado 2009, distance in OKLab. */

type Triple = readonly [number, number, number];

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** Linear red, green and blue of a colour written as #RRGGBB. */
function toLinear(colour: string): Triple {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`${colour} is not #RRGGBB`);
  const channel = (from: number) => linear(parseInt(colour.slice(from, from + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([red, green, blue]: Triple): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** WCAG contrast ratio of two colours written as #RRGGBB, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(toLinear(one)), luminance(toLinear(other))].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Full severity, for linear RGB. */
const SIGHTS = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Triple[]>;

export type Sight = keyof typeof SIGHTS;
export const SIGHT_NAMES = Object.keys(SIGHTS) as Sight[];

const times = (matrix: readonly Triple[], [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;

const TO_CONES: readonly Triple[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_OKLAB: readonly Triple[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function toOklab(colour: string, sight: Sight): Triple {
  const seen = times(SIGHTS[sight], toLinear(colour)).map((channel) =>
    Math.max(0, channel),
  ) as unknown as Triple;
  return times(TO_OKLAB, times(TO_CONES, seen).map(Math.cbrt) as unknown as Triple);
}

/** Distance of two colours in OKLab as somebody with this sight sees them. */
export function distance(one: string, other: string, sight: Sight): number {
  const [a, b] = [toOklab(one, sight), toOklab(other, sight)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
