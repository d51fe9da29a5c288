/** Cuts a text into what was searched for and what stands between. */
import type { Lang } from '../dataset/types.ts';

/** Where a text holds what was searched for: spans in UTF-16 units, in order and apart. */
export type FindHits = (text: string, lang: Lang) => readonly { start: number; end: number }[];

export interface HitRun {
  text: string;
  isHit: boolean;
}

/** The runs of a part of a text, of which all spans are known; joined, their texts are that part again. */
export function hitRuns(
  text: string,
  spans: ReturnType<FindHits>,
  from = 0,
  to: number = text.length,
): HitRun[] {
  const runs: HitRun[] = [];
  let at = from;
  const add = (end: number, isHit: boolean) => {
    if (end > at) runs.push({ text: text.slice(at, end), isHit });
    at = Math.max(at, end);
  };
  for (const { start, end } of spans) {
    add(Math.min(start, to), false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  return runs;
}
