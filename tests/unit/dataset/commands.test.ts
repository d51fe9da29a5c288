/** Proves that the commands for curators say what is wrong and end as they must. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const FIXTURES = join(ROOT, 'tests/fixtures/dataset');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const SLOW = 60_000;

let folder = '';
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [TSX, join(ROOT, 'src/build', script), ...args], { encoding: 'utf8' });
const change = (file: string, from: string, to: string) => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dostyq-data-'));
  cpSync(join(FIXTURES, 'small'), folder, { recursive: true });
  execFileSync(process.execPath, [TSX, join(ROOT, 'src/build/data-package.ts'), folder]);
}, SLOW);
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('data:check', () => {
  it(
    'is content with data without mistakes',
    () => {
      const { status, stdout } = run('data-check.ts', folder, '--lang', 'en');
      expect(stdout).toBe('Places: 7, statements: 3. Errors: 0, warnings: 0.\n');
      expect(status).toBe(0);
    },
    SLOW,
  );

  it(
    'names file, line, column, value and what to do, in the language asked for',
    () => {
      change('places.csv', 'kz-61-sairam,district', 'kz-61-sairam,distrikt');
      change('events.csv', '2025-04-24', '24.04.2025');
      const { status, stdout } = run('data-check.ts', folder, '--lang', 'ru');
      expect(stdout).toContain('data/places.csv\n  строка 7, столбец level, "distrikt": Здесь должно стоять');
      expect(stdout).toContain('Может быть, «district»?');
      expect(stdout).toContain('data/events.csv\n  строка 2, столбец held_on, "24.04.2025": Такой даты нет');
      expect(status).toBe(1);
      expect(run('data-check.ts', folder, '--lang', 'kk').stdout).toContain('Мүмкін, «district» болар?');
    },
    SLOW,
  );

  it(
    'sees that datapackage.json is out of date',
    () => {
      change('edition.json', '2026.11.22', '2026.11.23');
      const { status, stdout } = run('data-check.ts', folder, '--lang', 'en');
      expect(stdout).toContain('datapackage.json is out of date');
      expect(status).toBe(1);
    },
    SLOW,
  );
});

describe('data:fingerprint', () => {
  const articles = join(FIXTURES, 'articles');

  it(
    'rebuilds the same bytes from the same texts',
    () => {
      const { status, stdout } = run('data-fingerprint.ts', articles, folder);
      expect(stdout).toMatch(/^Wrote .*: 1 articles, 3 excerpts\.\n$/);
      expect(status).toBe(0);
      const [rebuilt, committed] = [folder, join(FIXTURES, 'small')].map((one) =>
        readFileSync(join(one, 'fingerprints.json'), 'utf8'),
      );
      expect(rebuilt).toBe(committed);
    },
    SLOW,
  );

  it(
    'names the excerpt that is not in its article and the article that changed',
    () => {
      change('excerpts.csv', 'такой дом', 'такой Дом');
      change('fingerprints.json', '"sha256": "a', '"sha256": "b');
      const { status, stdout, stderr } = run('data-fingerprint.ts', articles, folder);
      expect(stdout).toContain('changed: sample');
      expect(stderr).toContain('excerpts.csv, line 4: turkistan-house-1 does not stand letter by letter');
      expect(status).toBe(1);
    },
    SLOW,
  );

  it(
    'names the text that is missing',
    () => {
      const { status, stderr } = run('data-fingerprint.ts', tmpdir(), folder);
      expect(stderr).toContain('sample.txt is missing');
      expect(status).toBe(1);
    },
    SLOW,
  );
});
