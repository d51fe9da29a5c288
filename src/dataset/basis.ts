/** Reads who says so: `statement:<id>` or `reference:<id>`. */
import type { Basis } from './types.ts';

/** Returns the basis, or null if the text has not this form. */
export function parseBasis(text: string): Basis | null {
  const [, kind, id] = /^(statement|reference):(.+)$/u.exec(text) ?? [];
  return id === undefined ? null : { kind: kind === 'statement' ? 'statement' : 'reference', id };
}
