/** Chooses which words stand along the timeline: the shown day always, then what weighs most and has room. */
import { leadingMark, type Cluster } from './cluster-marks.ts';
import { labelWidth, placeLabels } from './place-labels.ts';
import type { TimelineScale } from './timeline-mark.ts';

interface Label {
  text: string;
  x: number;
  kind: 'handle' | 'edition' | 'mark';
}
export type PlacedLabel = Label & { left: number; width: number };

/** Room for a year in px. */
const YEAR_WIDTH = 42;

/** `first` stand before the labels of the marks; positions in px. */
export function markLabels(
  first: readonly Label[],
  clusters: readonly Cluster[],
  lineWidth: number,
): PlacedLabel[] {
  const named = clusters
    .flatMap((cluster) => {
      const lead = leadingMark(cluster);
      return lead ? [{ text: lead.label, x: cluster.x, kind: 'mark' as const, weight: lead.weight }] : [];
    })
    .reverse()
    .sort((a, b) => b.weight - a.weight);
  const wanted: Label[] = [...first, ...named];
  const widths = wanted.map(({ text }) => labelWidth(text));
  const lefts = placeLabels(
    wanted.map(({ x, kind }, index) => ({ x, width: widths[index] ?? 0, prefersLeft: kind !== 'mark' })),
    lineWidth,
  );
  return wanted.flatMap((label, index) => {
    const left = lefts[index] ?? null;
    return left === null ? [] : [{ ...label, left, width: widths[index] ?? 0 }];
  });
}

/** The years with room for their number, which begins where the year does: wide years first, then round ones. */
export function yearLabels({ years }: TimelineScale, lineWidth: number): { year: number; left: number }[] {
  const roundness = (year: number) => (year % 10 === 0 ? 2 : year % 5 === 0 ? 1 : 0);
  const wanted = years
    .map(({ year, at }, index) => ({
      year,
      x: at * lineWidth,
      room: Math.min(((years[index + 1]?.at ?? 1) - at) * lineWidth, YEAR_WIDTH),
      isFirst: index === 0,
    }))
    .sort(
      (a, b) =>
        Number(b.isFirst) - Number(a.isFirst) || b.room - a.room || roundness(b.year) - roundness(a.year),
    );
  const lefts = placeLabels(
    wanted.map(({ x }) => ({ x: x + YEAR_WIDTH / 2, width: YEAR_WIDTH })),
    lineWidth,
  );
  return wanted.flatMap(({ year, x }, index) => {
    const left = lefts[index] ?? null;
    return left === null || left < x - 1 ? [] : [{ year, left }];
  });
}
