/** Types of the part of subset-font that is used. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'sfnt' | 'woff' | 'woff2';
    /** Values of axes: one to pin it, a span to narrow it. */
    variationAxes: Record<string, number | { min: number; max: number }>;
    /** OpenType tags; the others are dropped. */
    keepFeatures: readonly string[];
  }
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: Options,
  ): Promise<Uint8Array>;
}
