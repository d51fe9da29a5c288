/** Short names of regions. */
import { describe, expect, it } from 'vitest';
import { shortName } from '../../../src/map/short-name.ts';

const NONE = new Set<string>();

describe('shortName', () => {
  it.each([
    ['kk', 'Шығыс Қазақстан облысы', 'Шығыс Қазақстан'],
    ['ru', 'Акмолинская область', 'Акмолинская обл.'],
    ['ru', 'область Жетісу', 'обл. Жетісу'],
    ['ru', 'Северо-Казахстанская область', 'Сев.-Казахстанская обл.'],
    ['en', 'West Kazakhstan Region', 'West Kazakhstan'],
  ] as const)('in %s of %s is %s', (lang, name, short) => {
    expect(shortName(name, lang, NONE)).toBe(short);
  });

  it('is the whole name where a city bears the short one', () => {
    expect(shortName('Алматы облысы', 'kk', new Set(['Алматы']))).toBe('Алматы облысы');
  });
});
