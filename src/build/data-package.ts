/** Writes data/datapackage.json from the definitions of the columns: `tsx src/build/data-package.ts [folder]`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDataPackage } from '../dataset/datapackage.ts';
import { readEdition } from '../dataset/read-edition.ts';
import { readDataFiles } from './data-files.ts';
import { listProblems } from './list-problems.ts';

const folder = process.argv[2] ?? 'data';
const { value: edition, problems } = readEdition(readDataFiles(folder)['edition.json']);
if (edition) {
  writeFileSync(join(folder, 'datapackage.json'), formatDataPackage(edition));
  console.log(`Wrote ${join(folder, 'datapackage.json')}, version ${edition.version}.`);
} else {
  console.error(listProblems(problems, 'en'));
  process.exitCode = 1;
}
