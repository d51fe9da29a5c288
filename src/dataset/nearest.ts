/** Finds the valid value that a mistyped one most probably means. */
import { distance } from 'fastest-levenshtein';

const TOO_LONG = 80;

/** Whether a short form is a whole part of an id: `sairam` of `kz-61-sairam`. */
function isPart(text: string, candidate: string): boolean {
  return text.length > 2 && `-${candidate}-`.includes(`-${text}-`);
}

/** Returns the candidate closest to the text (Levenshtein, letter case aside); null if none is close. */
export function findNearest(text: string, candidates: Iterable<string>): string | null {
  if (text.length > TOO_LONG) return null;
  const wanted = text.toLowerCase();
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = isPart(wanted, candidate) ? 1 : distance(wanted, candidate.toLowerCase());
    if (edits < least) [nearest, least] = [candidate, edits];
  }
  return nearest;
}
