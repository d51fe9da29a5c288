/** Reads which state of knowledge the data are. */
import { parseEdtf } from './edtf-date.ts';
import { isRecord, readJson, type Read } from './read-json.ts';
import type { Edition } from './types.ts';

const EXPECTED = '{ "version": "2026.11.22", "asOf": "2026-11-22" }';

/** Reads `edition.json`. */
export function readEdition(text: string | undefined): Read<Edition> {
  return readJson('edition.json', text, EXPECTED, (json) => {
    if (!isRecord(json)) return null;
    const { version, asOf } = json;
    if (typeof version !== 'string' || !/^\d{4}\.\d{1,2}\.\d{1,2}(\.\d+)?$/.test(version)) return null;
    if (typeof asOf !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(asOf) || !parseEdtf(asOf)) return null;
    return { version, asOf };
  });
}
