/** Reads the JSON files of data/ without trusting their form. */
import { problem } from './problem.ts';
import type { Problem } from './types.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A value read from a file, or null with the problem that stopped the reading. */
export interface Read<T> {
  value: T | null;
  problems: Problem[];
}

export const isRecord = (json: Json | undefined): json is Record<string, Json> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** Reads a file as JSON and takes from it what `pick` makes of it; `expected` shows the form to a curator. */
export function readJson<T>(
  file: string,
  text: string | undefined,
  expected: string,
  pick: (json: Json) => T | null,
): Read<T> {
  if (text === undefined) return { value: null, problems: [problem('file-missing', { file })] };
  let json: Json;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, '')) as Json;
  } catch {
    return { value: null, problems: [problem('json-broken', { file })] };
  }
  const value = pick(json);
  return { value, problems: value === null ? [problem('json-form', { file }, { expected })] : [] };
}
