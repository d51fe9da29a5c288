/** Rules of the project that hold for every file: names, first lines, lengths, directions, hosts. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder)).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(path.join(root, file)).isDirectory() ? filesIn(file) : [file];
  });
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const sources = filesIn('src');
const code = sources.filter((file) => /\.(?:ts|svelte)$/u.test(file));

/** Files that are tables: long by nature. */
const TABLES = [
  'src/dataset/columns.ts',
  'src/dataset/problem-messages.ts',
  'src/i18n/kk.ts',
  'src/i18n/ru.ts',
  'src/i18n/en.ts',
];

describe('the files of src/', () => {
  it('are many enough for the rules to mean something', () => {
    expect(code.length).toBeGreaterThan(60);
  });

  it('are named kebab-case.ts, PascalCase.svelte, or kebab-case.svelte.ts where runes are', () => {
    const wrong = sources.filter(
      (file) =>
        !/(?:^|\/)(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.svelte|\.d)?\.ts|[A-Z][A-Za-z]+\.svelte|[a-z-]+\.css)$/u.test(
          file,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('use runes outside components only in .svelte.ts', () => {
    const isRunic = (file: string) => /\$(?:state|derived|effect)\b/u.test(read(file));
    const modules = code.filter((file) => file.endsWith('.ts'));
    expect(modules.filter((file) => isRunic(file) && !file.endsWith('.svelte.ts'))).toEqual([]);
    expect(modules.filter((file) => !isRunic(file) && file.endsWith('.svelte.ts'))).toEqual([]);
  });

  it('begin with a sentence that says what they are for', () => {
    const sentence = /^(?:\/\*\*? .+|\/\*\*\n \* .+|<!-- .+ -->)/u;
    expect(code.filter((file) => !sentence.test(read(file)))).toEqual([]);
  });

  it('have at most 250 lines, tables excepted', () => {
    const long = code.filter((file) => !TABLES.includes(file) && read(file).split('\n').length > 251);
    expect(long).toEqual([]);
  });

  it('have no drawer folders and no barrels', () => {
    expect(sources.filter((file) => /\/(?:utils|helpers|common|lib|shared|misc)\//u.test(file))).toEqual([]);
    expect(code.filter((file) => file.endsWith('/index.ts'))).toEqual([]);
  });

  it('load nothing from another host', () => {
    const load = /(?:src|href|url|import|fetch)\s*[=(:]\s*["'`]?https?:\/\//iu;
    const isLink = (line: string) => line.includes('openstreetmap.org/copyright');
    const lines = [...sources, 'index.html'].flatMap((file) =>
      read(file)
        .split('\n')
        .map((line) => `${file}: ${line}`),
    );
    expect(lines.filter((line) => load.test(line) && !isLink(line))).toEqual([]);
  });

  it('touch no storage and no cookie', () => {
    const touching = code.filter((file) =>
      /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie)\b/u.test(read(file)),
    );
    expect(touching).toEqual([]);
  });
});

describe('the directions of imports', () => {
  const eslint = new ESLint({ cwd: root });
  const forbidden: [from: string, imports: string][] = [
    ['src/dataset/types.ts', '../view/view.ts'],
    ['src/dataset/types.ts', 'node:fs'],
    ['src/view/view.ts', '../ui/mark-words.ts'],
    ['src/view/view.ts', '../i18n/messages.ts'],
    ['src/map/scene.ts', '../view/view.ts'],
    ['src/map/scene.ts', '../ui/mark-words.ts'],
    ['src/ui/mark-words.ts', '../view/view.ts'],
    ['src/ui/mark-words.ts', '../map/scene.ts'],
    ['src/ui/mark-words.ts', '../pages/conditions.ts'],
    ['src/ui/mark-words.ts', '../export/xml.ts'],
    ['src/export/xml.ts', '../ui/mark-words.ts'],
    ['src/view/view.ts', '../export/xml.ts'],
    ['src/pages/conditions.ts', 'maplibre-gl'],
    ['src/pages/conditions.ts', '../build/page-list.ts'],
    ['src/looks/shape.ts', '../map/scene.ts'],
    ['src/i18n/messages.ts', '../ui/mark-words.ts'],
  ];

  it.each(forbidden)('%s may not import %s', async (from, imports) => {
    const [result] = await eslint.lintText(`import * as found from '${imports}';\nexport { found };\n`, {
      filePath: path.join(root, from),
    });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-imports');
  });

  it('let the pages import what they put together', async () => {
    const [result] = await eslint.lintText(
      `import * as view from '../view/view.ts';\nimport * as scene from '../map/scene.ts';\nexport { view, scene };\n`,
      { filePath: path.join(root, 'src/pages/conditions.ts') },
    );
    expect(result?.messages.filter(({ ruleId }) => ruleId === 'no-restricted-imports')).toEqual([]);
  });
});

describe('the repository', () => {
  it('keeps a lock file without addresses of registries', () => {
    const lock = read('package-lock.json');
    expect(lock).toContain('"node_modules/maplibre-gl"');
    expect(lock).not.toMatch(/"resolved"/u);
  });

  it('pins every version exactly', () => {
    const manifest = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const versions = [...Object.entries(manifest.dependencies), ...Object.entries(manifest.devDependencies)];
    expect(versions.length).toBeGreaterThan(20);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });
});
