/** README says what is true: its numbers, its files, its commands. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../src/build/data-files.ts';
import { compileDataset } from '../../src/dataset/compile-dataset.ts';

const root = path.resolve(import.meta.dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const { dataset } = compileDataset(readDataFiles(path.join(root, 'data')));

describe('README', () => {
  it('counts right', () => {
    const excerpts = dataset.statements.reduce((sum, statement) => sum + statement.excerpts.length, 0);
    expect(readme).toContain(`${dataset.statements.length} statements in ${excerpts} exact wordings`);
    const subjects = `${dataset.facilities.length} Houses and ${dataset.initiatives.length} initiatives`;
    expect(readme).toContain(subjects);
  });

  it('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/gu)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
  });

  it('names only commands that are there', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(Object.keys(scripts)).toEqual(
      expect.arrayContaining([
        'dev',
        'start',
        'build',
        'check',
        'test',
        'data:check',
        'data:fingerprint',
        'geo',
      ]),
    );
  });
});
