/** The messages of the screen: the same keys in all languages, none empty, each in its own letters. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGS, MODES, PRECISIONS, SCOPES, STATUSES, THEMES, LEVELS } from '../../src/dataset/columns.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { FACETS } from '../../src/view/view.ts';

interface Tree {
  [key: string]: Tree | string | ((...values: never[]) => string);
}

function leaves(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(name, value);
    else if (typeof value === 'function') {
      const say = value as (...values: unknown[]) => string;
      found.set(name, `${say.length} ${say(1, 1)} ${say(2, 2)} ${say(5, 5)}`);
    } else for (const [inner, text] of leaves(value, name)) found.set(inner, text);
  }
  return found;
}

const all = Object.fromEntries(LANGS.map((lang) => [lang, leaves(MESSAGES[lang] as unknown as Tree)]));

describe('messages', () => {
  it('have the same keys in every language', () => {
    expect([...(all.ru?.keys() ?? [])].length).toBeGreaterThan(120);
    expect([...(all.kk?.keys() ?? [])]).toEqual([...(all.ru?.keys() ?? [])]);
    expect([...(all.en?.keys() ?? [])]).toEqual([...(all.ru?.keys() ?? [])]);
  });

  it('are all used', () => {
    const folders = ['ui', 'pages', 'export', 'build', 'i18n'].map((folder) =>
      path.resolve(import.meta.dirname, '../../src', folder),
    );
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name))),
    );
    const code = files
      .filter((file) => /\.(?:ts|svelte)$/u.test(file) && !/i18n\/(?:kk|ru|en)\.ts$/u.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    // A group that is asked by a value of the data is used as a whole.
    const isAsked = (key: string) => new RegExp(`\\.${key.split('.')[0] ?? ''}\\[`, 'u').test(code);
    const isNamed = (key: string) => new RegExp(`[.{,]\\s*${key.split('.').at(-1) ?? ''}\\b`, 'u').test(code);
    const unused = [...(all.ru?.keys() ?? [])].filter(
      (key) => !isNamed(key) && !(key.includes('.') && isAsked(key)),
    );
    expect(unused).toEqual([]);
  });

  it('are never empty', () => {
    const empty = LANGS.flatMap((lang) => [...(all[lang] ?? [])].filter(([, text]) => text.trim() === ''));
    expect(empty).toEqual([]);
  });

  it('differ between languages, but for names that are the same everywhere', () => {
    const same = [...(all.ru ?? [])].filter(([key, text]) => all.en?.get(key) === text).map(([key]) => key);
    expect(same).toEqual(['name']);
  });

  it('have no Cyrillic in English', () => {
    expect([...(all.en ?? [])].filter(([, text]) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  });

  it('have no Kazakh letters in Russian, and have them in Kazakh', () => {
    const kazakh = /[әғқңөұүһі]/iu;
    expect([...(all.ru ?? [])].filter(([, text]) => kazakh.test(text))).toEqual([]);
    expect([...(all.kk ?? [])].filter(([, text]) => kazakh.test(text)).length).toBeGreaterThan(80);
  });

  it('name every value that the data may hold', () => {
    for (const lang of LANGS) {
      const messages = MESSAGES[lang];
      expect(Object.keys(messages.theme).toSorted()).toEqual([...THEMES].toSorted());
      expect(Object.keys(messages.status).toSorted()).toEqual([...STATUSES, 'nothing_found'].toSorted());
      expect(Object.keys(messages.statusMeaning).toSorted()).toEqual(
        [...STATUSES, 'nothing_found'].toSorted(),
      );
      expect(Object.keys(messages.mode).toSorted()).toEqual([...MODES].toSorted());
      expect(Object.keys(messages.precision).toSorted()).toEqual([...PRECISIONS].toSorted());
      expect(Object.keys(messages.scope).toSorted()).toEqual([...SCOPES].toSorted());
      expect(Object.keys(messages.level).toSorted()).toEqual([...LEVELS].toSorted());
      expect(Object.keys(messages.facet).toSorted()).toEqual([...FACETS, 'said', 'query'].toSorted());
    }
  });
});
