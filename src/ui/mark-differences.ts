/** Lays the differences of two wordings over the marks of places and our remarks. */
import type { Excerpt, StatementPlace } from '../dataset/types.ts';
import type { ComparedRun } from './compare-wordings.ts';
import { markWords, type WordRun } from './mark-words.ts';

/** Runs that are all different words, or none of them. */
export interface DifferencePart {
  isDifferent: boolean;
  runs: WordRun[];
}

interface Span {
  start: number;
  end: number;
}

function spansOf(compared: readonly ComparedRun[]): Span[] {
  let at = 0;
  return compared.flatMap(({ text, isDifferent }) => {
    const start = at;
    at += text.length;
    return isDifferent ? [{ start, end: at }] : [];
  });
}

/** A different word of a place's name makes the whole name different: a name is one thing and one link. */
function withWholeNames(spans: readonly Span[], names: readonly Span[]): Span[] {
  const widened = spans.map((span) => {
    const touched = names.filter((name) => name.start < span.end && span.start < name.end);
    return {
      start: Math.min(span.start, ...touched.map(({ start }) => start)),
      end: Math.max(span.end, ...touched.map(({ end }) => end)),
    };
  });
  return widened.reduce<Span[]>((joined, span) => {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push(span);
    return joined;
  }, []);
}

/** The parts of the excerpt in order; joined, their texts are the exact words again. A remark follows the last run of its words. */
export function markDifferences(
  excerpt: Excerpt,
  places: readonly StatementPlace[],
  compared: readonly ComparedRun[],
): DifferencePart[] {
  let length = 0;
  const marked = markWords(excerpt, places).map((run) => {
    const start = length;
    length += run.text.length;
    return { run, start, end: length };
  });
  const names = marked.filter(({ run }) => run.placeId !== null);
  const different = withWholeNames(spansOf(compared), names);
  const edges = [0, ...different.flatMap(({ start, end }) => [start, end]), length];
  return edges.slice(1).flatMap((end, index): DifferencePart[] => {
    const start = edges[index] ?? 0;
    const runs = marked
      .filter((piece) => piece.start < end && start < piece.end)
      .map((piece) => ({
        ...piece.run,
        text: excerpt.exact.slice(Math.max(start, piece.start), Math.min(end, piece.end)),
        gloss: piece.end <= end ? piece.run.gloss : null,
      }));
    return runs.length > 0 ? [{ isDifferent: index % 2 === 1, runs }] : [];
  });
}
