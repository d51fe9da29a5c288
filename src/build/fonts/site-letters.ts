/** Reads everything the site can say and returns the letters of it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lettersOf } from './letters.ts';

const readAll = (folder: string, kind: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => kind.test(name))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));

/** `data` is the folder of the facts and map layers, whose names become labels, `messages` the folder of the screen's texts. */
export function siteLetters(data: string, messages: string): string[] {
  return lettersOf([...readAll(data, /\.(?:csv|geojson)$/u), ...readAll(messages, /\.ts$/u)]);
}
