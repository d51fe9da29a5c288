/** data/README.md documents every file and every column. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renewDescription } from '../../src/dataset/describe-tables.ts';

const data = path.resolve(import.meta.dirname, '../../data');
const readme = readFileSync(path.join(data, 'README.md'), 'utf8');

describe('data/README.md', () => {
  it('describes the columns as they are defined', () => {
    expect(renewDescription(readme)).toBe(readme);
  });

  it('names every file of data/', () => {
    const files = readdirSync(data).filter((name) => name !== 'README.md');
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((name) => !readme.includes(name))).toEqual([]);
  });

  it('loses nothing silently when its marks are gone', () => {
    expect(() => renewDescription('# Data')).toThrow(/has lost its marks/u);
  });
});
