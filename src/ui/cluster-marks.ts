/** Joins marks that would lie on each other. */
import type { TimelineMark } from './timeline-mark.ts';

export interface Cluster {
  /** Where it stands in px: on its last mark. */
  x: number;
  /** Its marks, oldest first; a click shows the day of the last. */
  marks: readonly TimelineMark[];
}

interface Spacing {
  /** Where a day lies in px; rises with the day. */
  xOf: (day: string) => number;
  /** Nearer marks than this, in px, become one. */
  gap: number;
  /** What is known and what is only due later never become one. */
  editionDay: string;
}

/** Clusters, oldest first. */
export function clusterMarks(marks: readonly TimelineMark[], { xOf, gap, editionDay }: Spacing): Cluster[] {
  const clusters: { x: number; isLater: boolean; marks: TimelineMark[] }[] = [];
  for (const mark of marks.toReversed()) {
    const x = xOf(mark.day);
    const isLater = mark.day > editionDay;
    const next = clusters[0];
    if (next?.isLater === isLater && next.x - x < gap) next.marks.unshift(mark);
    else clusters.unshift({ x, isLater, marks: [mark] });
  }
  return clusters;
}

/** The mark of a cluster that its sign and label speak of. */
export function leadingMark({ marks }: Cluster): TimelineMark | undefined {
  return marks.reduce<TimelineMark | undefined>(
    (best, mark) => (best && best.weight > mark.weight ? best : mark),
    undefined,
  );
}
