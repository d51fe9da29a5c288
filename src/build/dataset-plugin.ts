/** Gives the page the compiled dataset as `virtual:dataset`; a build with errors in data/ stops and lists them. */
import type { Plugin } from 'vite';
import { compileDataset } from '../dataset/compile-dataset.ts';
import { readDataFiles } from './data-files.ts';
import { listProblems } from './list-problems.ts';

const ID = 'virtual:dataset';
const RESOLVED = `\0${ID}`;

/** Vite plugin; `folder` is data/. The module's default export is a `Dataset`; geometry stays in files of its own. */
export function datasetPlugin(folder: string): Plugin {
  return {
    name: 'dostyq-dataset',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const files = readDataFiles(folder);
      for (const name of Object.keys(files)) this.addWatchFile(`${folder}/${name}`);
      const { dataset, problems } = compileDataset(files);
      const errors = problems.filter((problem) => problem.severity === 'error');
      if (errors.length > 0) this.error(listProblems(errors, 'en'));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(dataset))});`;
    },
  };
}
