/** Checks data/ and says all that is wrong in it: `tsx src/build/data-check.ts [folder] [--lang kk|ru|en]`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGS } from '../dataset/columns.ts';
import { compileDataset } from '../dataset/compile-dataset.ts';
import { formatDataPackage } from '../dataset/datapackage.ts';
import type { Dataset, InLanguages, Lang } from '../dataset/types.ts';
import { readDataFiles } from './data-files.ts';
import { listProblems } from './list-problems.ts';

const STALE: InLanguages = {
  kk: 'data/datapackage.json ескірген. npm run data:package командасын орындаңыз.',
  ru: 'data/datapackage.json устарел. Выполните npm run data:package.',
  en: 'data/datapackage.json is out of date. Run npm run data:package.',
};

const summarise = (errors: number, warnings: number, { statements, places }: Dataset): InLanguages => ({
  kk: `Орын: ${places.length}, мәлімдеме: ${statements.length}. Қате: ${errors}, ескерту: ${warnings}.`,
  ru: `Мест: ${places.length}, высказываний: ${statements.length}. Ошибок: ${errors}, предупреждений: ${warnings}.`,
  en: `Places: ${places.length}, statements: ${statements.length}. Errors: ${errors}, warnings: ${warnings}.`,
});

const isLang = (text: string | undefined): text is Lang => LANGS.some((lang) => lang === text);

/** The language asked for, else that of the terminal, else English. */
function chooseLang(asked: string | undefined): Lang {
  const terminal = process.env.LANG?.slice(0, 2);
  if (isLang(asked)) return asked;
  return isLang(terminal) ? terminal : 'en';
}

/** Whether datapackage.json is what the definitions of the columns make of it. */
function isPackageCurrent(folder: string, { edition }: Dataset): boolean {
  const path = join(folder, 'datapackage.json');
  return existsSync(path) && readFileSync(path, 'utf8') === formatDataPackage(edition);
}

const { values, positionals } = parseArgs({ options: { lang: { type: 'string' } }, allowPositionals: true });
const lang = chooseLang(values.lang);
const folder = positionals[0] ?? 'data';
const { dataset, problems } = compileDataset(readDataFiles(folder));
const errors = problems.filter(({ severity }) => severity === 'error').length;
const isCurrent = isPackageCurrent(folder, dataset);
if (problems.length > 0) console.log(`${listProblems(problems, lang)}\n`);
if (!isCurrent) console.log(`${STALE[lang]}\n`);
console.log(summarise(errors, problems.length - errors, dataset)[lang]);
if (errors > 0 || !isCurrent) process.exitCode = 1;
