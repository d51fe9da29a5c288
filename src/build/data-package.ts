/** Writes data/datapackage.json and the columns in data/README.md from their definitions: `tsx src/build/data-package.ts [folder]`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDataPackage } from '../dataset/datapackage.ts';
import { renewDescription } from '../dataset/describe-tables.ts';
import { readEdition } from '../dataset/read-edition.ts';
import { readDataFiles } from './data-files.ts';
import { listProblems } from './list-problems.ts';

const folder = process.argv[2] ?? 'data';
const { value: edition, problems } = readEdition(readDataFiles(folder)['edition.json']);
if (edition) {
  writeFileSync(join(folder, 'datapackage.json'), formatDataPackage(edition));
  const readme = join(folder, 'README.md');
  if (existsSync(readme)) writeFileSync(readme, renewDescription(readFileSync(readme, 'utf8')));
  console.log(`Wrote ${join(folder, 'datapackage.json')}, version ${edition.version}.`);
} else {
  console.error(listProblems(problems, 'en'));
  process.exitCode = 1;
}
