/** `npm run geo -- <folder>`: derives the layers of data/ from a folder of reference files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deriveLayers } from './derive-layers.ts';
import { parseReference, REFERENCE_FILES } from './reference.ts';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Say where the reference files are: npm run geo -- ../shared/geo');
  process.exit(2);
}

const texts = Object.fromEntries(
  Object.entries(REFERENCE_FILES).map(([part, file]) => [part, readFileSync(join(folder, file), 'utf8')]),
) as Record<keyof typeof REFERENCE_FILES, string>;

for (const [file, text] of Object.entries(deriveLayers(parseReference(texts)))) {
  writeFileSync(new URL(`../../../data/${file}`, import.meta.url), text);
  console.log(`data/${file}: ${Buffer.byteLength(text)} bytes`);
}
