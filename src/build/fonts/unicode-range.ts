/** Reads and writes unicode-range of CSS. */

type Span = readonly [first: number, last: number];

/** Takes `U+0-FF,U+131`; returns whether a code point is in it. Wildcards are not known. */
export function readRange(range: string): (codePoint: number) => boolean {
  const spans = range.split(',').map((part): Span => {
    const found = /^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/iu.exec(part.trim());
    if (!found?.[1]) throw new Error(`Not a unicode-range: ${part}`);
    const first = parseInt(found[1], 16);
    return [first, found[2] === undefined ? first : parseInt(found[2], 16)];
  });
  return (codePoint) => spans.some(([first, last]) => first <= codePoint && codePoint <= last);
}

/** Takes code points in rising order; returns them as `U+20-7E,U+A0`. */
export function writeRange(codePoints: readonly number[]): string {
  const spans: [first: number, last: number][] = [];
  for (const point of codePoints) {
    const last = spans.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else spans.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return spans.map(([first, last]) => `U+${hex(first)}${last === first ? '' : `-${hex(last)}`}`).join(',');
}
