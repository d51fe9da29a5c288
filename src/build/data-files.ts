/** Reads the files of data/ from the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const JSON_FILES = [
  'adjacency.json',
  'districts.geojson',
  'edition.json',
  'fingerprints.json',
  'regions.geojson',
];

/** Returns the texts that `compileDataset` takes, by name, in the order of names; throws if there is no such folder. */
export function readDataFiles(folder: string): Record<string, string> {
  const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const names = [...tables, ...JSON_FILES.filter((name) => existsSync(join(folder, name)))].sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
