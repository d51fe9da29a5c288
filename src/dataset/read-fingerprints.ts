/** Reads the fingerprints of the articles. */
import type { ArticleFingerprint } from './fingerprint.ts';
import { isRecord, readJson, type Json, type Read } from './read-json.ts';

const EXPECTED = '{ "<file>": { "sha256": "…", "outline": "w w, w…", "runs": "…", "lines": "…" } }';

/** Fingerprints by the `file` of the article. */
export type Fingerprints = Map<string, ArticleFingerprint>;

const isHashes = (json: Json | undefined): json is string =>
  typeof json === 'string' && /^(?:[0-9a-f]{12})*$/.test(json);

function pickFingerprint(json: Json): ArticleFingerprint | null {
  if (!isRecord(json)) return null;
  const { sha256, outline, runs, lines } = json;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return null;
  if (typeof outline !== 'string' || !isHashes(runs) || !isHashes(lines)) return null;
  return { sha256, outline, runs, lines };
}

/** Reads `fingerprints.json`. */
export function readFingerprints(text: string | undefined): Read<Fingerprints> {
  return readJson('fingerprints.json', text, EXPECTED, (json) => {
    if (!isRecord(json)) return null;
    const fingerprints: Fingerprints = new Map();
    for (const [file, value] of Object.entries(json)) {
      const fingerprint = pickFingerprint(value);
      if (!fingerprint) return null;
      fingerprints.set(file, fingerprint);
    }
    return fingerprints;
  });
}

/** Writes the fingerprints as the text of `fingerprints.json`, in the order of the files' names. */
export function formatFingerprints(fingerprints: Fingerprints): string {
  const sorted = [...fingerprints].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
