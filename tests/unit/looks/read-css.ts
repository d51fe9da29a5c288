/** The text of tokens.css, for tests. */
import fs from 'node:fs';
import path from 'node:path';

export const TOKENS_CSS = fs.readFileSync(
  path.join(import.meta.dirname, '../../../src/looks/tokens.css'),
  'utf8',
);
