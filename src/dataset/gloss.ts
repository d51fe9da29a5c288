/** Reads our remarks on words of an excerpt: `words=sic` or `words=<EDTF date>`. */
import { parseEdtf } from './edtf-date.ts';
import type { Gloss } from './types.ts';

/** Returns the gloss, or null if the text has not this form. */
export function parseGloss(text: string): Gloss | null {
  const equals = text.lastIndexOf('=');
  const words = text.slice(0, equals);
  const meaning = text.slice(equals + 1);
  if (equals < 1 || words !== words.trim()) return null;
  if (meaning === 'sic') return { words, meaning: { kind: 'sic' } };
  const date = parseEdtf(meaning);
  return date && { words, meaning: { kind: 'date', date } };
}
