/** Joins marks that would lie on each other. */
import type { TimelineMark } from './timeline-mark.ts';

export interface Cluster {
  /** Where it stands in px: on its last mark. */
  x: number;
  /** Its marks, oldest first; a click shows the day of the last. */
  marks: readonly TimelineMark[];
}

/** Clusters, oldest first, no two nearer than `gap` px; `xOf` must rise with the day. */
export function clusterMarks(
  marks: readonly TimelineMark[],
  xOf: (day: string) => number,
  gap: number,
): Cluster[] {
  const clusters: { x: number; marks: TimelineMark[] }[] = [];
  for (const mark of marks.toReversed()) {
    const x = xOf(mark.day);
    const next = clusters[0];
    if (next && next.x - x < gap) next.marks.unshift(mark);
    else clusters.unshift({ x, marks: [mark] });
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
