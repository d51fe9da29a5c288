/** Says what changed between two sets of fingerprints. */
import type { Fingerprints } from './read-fingerprints.ts';

export interface FingerprintChanges {
  added: string[];
  removed: string[];
  /** Articles whose text is another one now. */
  changed: string[];
}

/** Compares by the names of the articles' files, in their order. */
export function compareFingerprints(before: Fingerprints, after: Fingerprints): FingerprintChanges {
  const isChanged = (file: string) => JSON.stringify(before.get(file)) !== JSON.stringify(after.get(file));
  return {
    added: [...after.keys()].filter((file) => !before.has(file)).sort(),
    removed: [...before.keys()].filter((file) => !after.has(file)).sort(),
    changed: [...after.keys()].filter((file) => before.has(file) && isChanged(file)).sort(),
  };
}
