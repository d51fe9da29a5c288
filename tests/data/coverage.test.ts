/** Proves that every word of the articles stands in an excerpt or is left out for a stated reason. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../src/build/data-files.ts';
import { compileDataset } from '../../src/dataset/compile-dataset.ts';

const ROOT = join(import.meta.dirname, '../..');
/** The texts themselves; they are not part of the repository and stand beside it only where they may. */
const ARTICLES = join(ROOT, '../shared/articles');
const MISSING = 'the texts of the articles are not beside the repository';

const { dataset } = compileDataset(readDataFiles(join(ROOT, 'data')));
const excerpts = dataset.statements.flatMap((statement) => statement.excerpts);

const WHO = 'names the speaker of the words before it';
const LEAD = 'lead of the newspaper, in words of its own';
const HEADING = 'heading of a section';
const PAGE = 'furniture of the page';
const SOURCE = 'names the source';
const TAIL = 'headlines of other news';
const INTRO = 'announces the words that follow';
const SHORT = 'too short to be locked; the other article of this publisher is quoted';

/** What no excerpt holds: how it begins, how many characters it has, why it is left out. */
const LEFT_OUT: Record<string, readonly (readonly [begins: string, length: number, reason: string])[]> = {
  'vastane-135107': [
    ['Президент Казахстана Касым-Жомарт Токаев подчеркнул', 254, LEAD],
    ['Президент Касым-Жомарт Токаев сделал заявление', 83, INTRO],
    ['", - отметил Токаев.', 20, WHO],
    ['", - подчеркнул Касым-Жомарт Токаев.', 36, WHO],
    ['", - добавил Токаев.', 20, WHO],
    ['Какова роль АНК', 31, HEADING],
    ['Президент страны возглавляет АНК.', 33, SHORT],
  ],
  'almaty-tv-xxxiv': [
    ['- передает Almaty.tv', 42, SOURCE],
    ['", - сказал Президент.', 22, WHO],
    ['Касым-Жомарт Токаев определил задачи', 71, INTRO],
    ['", - отметил Глава государства, -', 33, WHO],
    ['", - сказал Касым-Жомарт Токаев.', 32, WHO],
    ['", - сказал Касым-Жомарт Токаев.', 32, WHO],
    ['Читайте также:', 14, PAGE],
  ],
  'vastane-135109': [
    ['Президент Казахстана Касым-Жомарт Токаев на сессии', 251, LEAD],
    ['", - отметил Токаев.', 20, WHO],
    ['", - сказал Президент.', 22, WHO],
    ['", - добавил Касым-Жомарт Токаев.', 33, WHO],
    ['Какую роль играет АНК', 37, HEADING],
  ],
  'smartnews-19179': [
    ['Нұрлан Әлия Редактор', 20, PAGE],
    ['24.04.2025, 12:21', 17, PAGE],
    ['19', 2, PAGE],
    ['фото: akorda.kz', 15, PAGE],
    ['Выступая во время XXXIV сессии', 188, LEAD],
    ['", - сказал Касым-Жомарт Токаев.', 32, WHO],
    ['", - добавил Токаев.', 20, WHO],
    ['", - сказал Касым-Жомарт Токаев.', 32, WHO],
    ['Напомним:', 9, PAGE],
    ['Зачем Казахстану АНК', 20, HEADING],
    ['В Казахстане свыше 500 улиц', 308, TAIL],
    ['Чеченский и ингушский народы', 1019, TAIL],
  ],
  'assembly-2021': [
    [', сообщает assembly.kz', 53, SOURCE],
    ['», — рассказал Крымбек Кушербаев.', 33, WHO],
    ['», — добавил государственный секретарь.', 39, WHO],
    ['», — рассказал Крымбек Кушербаев.', 33, WHO],
    ['», — подчеркнул Крымбек Кушербаев.', 34, WHO],
    ['Далее государственный секретарь обозначил', 95, INTRO],
    ['», — рассказал Крымбек Кушербаев в ходе', 74, WHO],
    ['», — отметил К. Кушербаев.', 26, WHO],
    ['», — рассказал в ходе расширенного заседания', 74, WHO],
    ['ASSEMBLY.KZ', 11, SOURCE],
  ],
};

/** The parts of a text that no excerpt of its article holds; parts without a letter or digit do not count. */
function findUncovered(text: string, exacts: readonly string[]): string[] {
  const signs = text.split('');
  for (const exact of exacts) {
    for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      signs.fill('\n', at, at + exact.length);
    }
  }
  const parts = signs.join('').split('\n');
  return parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

describe('the excerpts', () => {
  it.for(dataset.articles.map(({ id, file }) => [id, file] as const))(
    'hold every word of %s that is not left out for a reason',
    ([id, file], { skip }) => {
      skip(!existsSync(ARTICLES), MISSING);
      const text = readFileSync(join(ARTICLES, `${file}.txt`), 'utf8');
      const own = excerpts.filter(({ articleId }) => articleId === id);
      const uncovered = findUncovered(text, own.map(({ exact }) => exact));
      const reasons = LEFT_OUT[id] ?? [];
      const begin = (part: string, at: number) => part.slice(0, reasons[at]?.[0].length ?? 40);
      expect(uncovered.map((part, at) => [begin(part, at), part.length])).toEqual(
        reasons.map(([begins, length]) => [begins, length]),
      );
    },
  );

  it('stand in their articles letter by letter', ({ skip }) => {
    skip(!existsSync(ARTICLES), MISSING);
    const fileOf = new Map(dataset.articles.map(({ id, file }) => [id, file]));
    const strangers = excerpts.filter(({ articleId, exact }) => {
      const path = join(ARTICLES, `${fileOf.get(articleId) ?? ''}.txt`);
      return !readFileSync(path, 'utf8').includes(exact);
    });
    expect(strangers.map(({ id }) => id)).toEqual([]);
    expect(excerpts.length).toBeGreaterThan(100);
  });
});
