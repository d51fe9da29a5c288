/** Cuts the exact words of an excerpt into runs, so that place mentions and glossed words can be marked. */
import type { Excerpt, Gloss, StatementPlace } from '../dataset/types.ts';

export interface WordRun {
  text: string;
  /** The place that these words name, if any. */
  placeId: string | null;
  /** Our remark that follows these words, if any. */
  gloss: Gloss['meaning'] | null;
}

interface Mark {
  start: number;
  end: number;
  placeId: string | null;
  gloss: Gloss['meaning'] | null;
}

const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where `words` stand in `text` as whole words; the first time only for glosses, every time for mentions. */
function* findWords(text: string, words: string): Generator<number> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) yield at;
}

function findMarks(excerpt: Excerpt, places: readonly StatementPlace[]): Mark[] {
  const marks: Mark[] = [];
  for (const { placeId, mentions } of places)
    for (const mention of mentions)
      for (const start of findWords(excerpt.exact, mention))
        marks.push({ start, end: start + mention.length, placeId, gloss: null });
  for (const { words, meaning } of excerpt.glosses) {
    const start = excerpt.exact.indexOf(words);
    if (start >= 0) marks.push({ start, end: start + words.length, placeId: null, gloss: meaning });
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Runs of the excerpt in order; joined, their texts are the exact words again. Overlapping marks: the earlier, longer one wins. */
export function markWords(excerpt: Excerpt, places: readonly StatementPlace[]): WordRun[] {
  const runs: WordRun[] = [];
  let at = 0;
  for (const { start, end, placeId, gloss } of findMarks(excerpt, places)) {
    if (start < at) continue;
    if (start > at) runs.push({ text: excerpt.exact.slice(at, start), placeId: null, gloss: null });
    runs.push({ text: excerpt.exact.slice(start, end), placeId, gloss });
    at = end;
  }
  if (at < excerpt.exact.length) runs.push({ text: excerpt.exact.slice(at), placeId: null, gloss: null });
  return runs;
}
