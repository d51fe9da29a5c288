/** Proves that the curated facts in data/ say what the articles say, no more and no less. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LANGS, TABLES, type TableName } from '../../src/dataset/columns.ts';

const ROOT = join(import.meta.dirname, '../..');

type Cells<T extends TableName> = Record<keyof (typeof TABLES)[T]['columns'], string>;

function readTable<T extends TableName>(name: T): Cells<T>[] {
  const text = readFileSync(join(ROOT, 'data', `${name}.csv`), 'utf8');
  return Papa.parse<Cells<T>>(text, { header: true, skipEmptyLines: true }).data;
}

const statements = readTable('statements');
const statementPlaces = readTable('statement_places');
const excerpts = readTable('excerpts');
const translations = readTable('translations');
const facilities = readTable('facilities');
const initiatives = readTable('initiatives');
const milestones = readTable('milestones');
const references = readTable('references');
const articles = readTable('articles');

const statusesOf = (subjectId: string) =>
  milestones.filter(({ subject_id }) => subject_id === subjectId).map(({ status }) => status);
const excerptsOf = (statementId: string) =>
  excerpts.filter(({ statement_id }) => statement_id === statementId);

const DISTRICTS = {
  korday: 'kz-31-korday',
  uighur: 'kz-19-uighur',
  sairam: 'kz-61-sairam',
  panfilov: 'kz-33-panfilov',
};

/** Where each House and each further fact of the outside search went: the House, its town, a page that says so. */
const OUTSIDE_FACTS = [
  ['almaty-republican', 'Almaty', 'wikirussya-almaty'],
  ['almaty-city', 'Almaty', 'informburo-almaty-city'],
  ['astana', 'Astana', 'mangystaumedia-astana'],
  ['turkistan', 'Turkistan', 'newqazaq-turkistan'],
  ['almaty-region', '', null],
  ['kyzylorda-old', 'Kyzylorda', 'inform-kyzylorda-2015'],
  ['kyzylorda-new', 'Kyzylorda', 'zakon-kyzylorda-2026'],
  ['karaganda', 'Karaganda', 'nv-karaganda-2015'],
  ['aktau', 'Aktau', 'lada-aktau'],
  ['kokshetau', 'Kokshetau', 'el-kokshetau-2015'],
  ['kostanay', 'Kostanay', 'assembly-kostanay-2016'],
  ['pavlodar', 'Pavlodar', 'visitkazakhstan-pavlodar'],
  ['oskemen', 'Oskemen', 'el-oskemen-2019'],
  ['oskemen-new', 'Oskemen', 'count-33-qazaqstan-tv-2025'],
  ['semey', 'Semey', 'kazpravda-semey-2025-08'],
  ['taraz', 'Taraz', 'kazpravda-taraz-2026'],
  ['shymkent', 'Shymkent', 'zakon-shymkent-2025'],
  ['aktobe', 'Aktobe', 'avestnik-aktobe'],
  ['atyrau', 'Atyrau', 'inform-atyrau'],
  ['petropavl', 'Petropavl', 'zakon-petropavl-2015'],
  ['oral', 'Oral', 'zhaikpress-oral-2020'],
  ['jetisu', '', 'newqazaq-turkistan'],
  ['martuk', 'Martuk', 'assembly-martuk-2017'],
  ['ekibastuz', 'Ekibastuz', 'count-32-zakon-2025'],
  ['ridder', 'Ridder', 'count-32-zakon-2025'],
  ['kurchatov', 'Kurchatov', 'count-32-zakon-2025'],
  ['satbayev', 'Satbayev', 'count-32-zakon-2025'],
  ['altai', 'Altai', 'count-32-zakon-2025'],
  ['glubokoe', 'Glubokoe', 'count-32-zakon-2025'],
  ['katonkaragay', 'Katonkaragay', 'count-32-zakon-2025'],
  ['ulken-naryn', 'Ulken Naryn', 'count-32-zakon-2025'],
  ['shemonaikha', 'Shemonaikha', 'count-32-zakon-2025'],
  ['borodulikha', '', 'count-32-zakon-2025'],
  ['zharma', '', 'count-32-zakon-2025'],
  ['beskaragai', '', 'count-32-zakon-2025'],
  ['turkistan', 'Turkistan', 'inform-turkistan-2021'],
  ['jetisu', '', 'el-almaty-oblast-2018'],
  ['taraz', 'Taraz', 'akorda-taraz-2017'],
  ['altai', 'Altai', 'yka-zyryanovsk-2010'],
  ['aktau', 'Aktau', 'assembly-aktau-2015'],
  ['kyzylorda-new', 'Kyzylorda', 'kyzylorda-news-2025'],
] as const;

describe('the curated Houses', () => {
  it.each(OUTSIDE_FACTS)('hold %s in its town %s, as %s says', (id, town, page) => {
    const house = facilities.find((facility) => facility.id === id);
    expect(house?.settlement_en).toBe(town);
    if (page === null) return;
    const bases = milestones.filter(({ subject_id }) => subject_id === id).map(({ basis }) => basis);
    expect([...bases, ...(house?.details_basis.split('|') ?? [])]).toContain(`reference:${page}`);
    expect(references.map((reference) => reference.id)).toContain(page);
  });

  it('keep the English report of the speech as a reference only', () => {
    const page = 'qazinform-speech-2025';
    expect(references.map(({ id }) => id)).toContain(page);
    expect(milestones.filter(({ basis }) => basis === `reference:${page}`)).toEqual([]);
  });

  it('are all in the list above', () => {
    const known = new Set<string>(OUTSIDE_FACTS.map(([id]) => id));
    expect(facilities.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  });

  it('give the House of Almaty Region neither a town nor a point, and name no Konaev', () => {
    const house = facilities.find(({ id }) => id === 'almaty-region');
    expect(house).toMatchObject({ place_id: 'kz-19', precision: 'region', lon: '', lat: '', address_en: '' });
    expect(statusesOf('almaty-region')).toEqual(['instructed']);
    expect(facilities.filter(({ place_id }) => place_id.startsWith('kz-19-'))).toEqual([]);
    expect(JSON.stringify([statements, excerpts])).not.toMatch(/Конаев|Қонаев|Konaev/u);
  });

  it('never mix the articles and outside pages in the opening of the House in Turkistan', () => {
    const opened = milestones.filter((row) => row.subject_id === 'turkistan' && row.status === 'opened');
    expect(opened.map(({ basis }) => basis.split(':')[0]).sort()).toEqual(['reference', 'statement']);
  });

  it('do not stand in the four districts of which only representation was said', () => {
    for (const [name, placeId] of Object.entries(DISTRICTS)) {
      expect(facilities.filter(({ place_id }) => place_id === placeId)).toEqual([]);
      expect(initiatives.find(({ id }) => id === `representation-${name}`)?.place_ids).toBe(placeId);
      expect(statusesOf(`representation-${name}`)).toContain('called_for');
    }
  });
});

describe('the curated statements', () => {
  it('are about every place that the articles name', () => {
    const subjects = statementPlaces.filter(({ relation }) => relation === 'subject');
    const named = ['kz-19', 'kz-61-turkistan-city', 'kz-71', 'kz-75', ...Object.values(DISTRICTS)];
    expect([...new Set(subjects.map(({ place_id }) => place_id))].sort()).toEqual(named.sort());
  });

  it('keep what was planned without a place as unlocated', () => {
    const planned = statements.find(({ id }) => id === 'houses-in-towns-and-district-centres');
    expect(planned?.scope).toBe('unlocated');
    expect(statusesOf('houses-in-towns')).toEqual(['planned']);
  });

  it('leave the closing block of three articles to Ostankovich', () => {
    const his = statements.filter(({ speaker_id }) => speaker_id === 'ostankovich').map(({ id }) => id);
    const block = ['vastane-135107', 'vastane-135109', 'smartnews-19179'].sort();
    expect(his).toHaveLength(3);
    for (const id of his) expect(excerptsOf(id).map((row) => row.article_id).sort()).toEqual(block);
    const misread = excerpts.filter(({ exact }) => /миссии АНК|общественн\S+ пла\S+форм/u.test(exact));
    expect(misread.map(({ statement_id }) => statement_id).filter((id) => !his.includes(id))).toEqual([]);
  });

  it('draw no accusation and no relayed figure on the map', () => {
    const off = ['distorted-picture', 'tasks-funded-from-abroad', 'foreign-ngo-information', 'independence-figures'];
    const rows = statements.filter(({ id }) => off.includes(id));
    expect(rows.map(({ scope }) => scope)).toEqual(off.map(() => 'national'));
    expect(rows.every(({ speaker_id }) => speaker_id !== '')).toBe(true);
    expect(statementPlaces.filter(({ statement_id }) => off.includes(statement_id))).toEqual([]);
  });

  it('take nothing from the list of other headlines under the fourth article', () => {
    const tail = ['500 улиц', 'области Жетысу', 'паспорта', 'Чеченский', 'землетряс', 'Alpamys', 'легионеров'];
    const texts = excerpts.map(({ exact }) => exact);
    expect(tail.filter((phrase) => texts.some((text) => text.includes(phrase)))).toEqual([]);
    expect(texts).toContain('Токаев поручил создать новые Дома дружбы');
  });

  it('have each excerpt in Kazakh and English', () => {
    const made = new Set(translations.map(({ excerpt_id, lang }) => `${excerpt_id} ${lang}`));
    expect(excerpts.flatMap(({ id }) => [`${id} kk`, `${id} en`]).filter((key) => !made.has(key))).toEqual([]);
  });
});

/** Our own texts of a language: all columns that end in it, and the translations. */
function collectTexts(lang: string): string[] {
  const tables = [statements, excerpts, facilities, initiatives, milestones, references, articles];
  const cells = tables.flat().flatMap((row) => Object.entries<string>(row));
  const own = cells.filter(([column]) => column.endsWith(`_${lang}`)).map(([, text]) => text);
  const translated = translations.filter((row) => row.lang === lang).map(({ text }) => text);
  return [...own, ...translated].filter((text) => text !== '');
}

describe('our own words', () => {
  it.each(LANGS)('mix no alphabets inside a word of %s', (lang) => {
    const words = collectTexts(lang).flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []);
    expect(words.filter((word) => /\p{sc=Cyrl}/u.test(word) && /\p{sc=Latn}/u.test(word))).toEqual([]);
    expect(words.length).toBeGreaterThan(2000);
  });

  it('are in English letters where they are English', () => {
    expect(collectTexts('en').filter((text) => /[^\x20-\x7E’“”–…°′″²]/u.test(text))).toEqual([]);
  });

  it('use the letters of Kazakh in every Kazakh gist, and all nine of them overall', () => {
    expect(statements.filter(({ gist_kk }) => !/[әғқңөұүһі]/iu.test(gist_kk))).toEqual([]);
    const all = collectTexts('kk').join(' ').toLowerCase();
    expect(Array.from('әғқңөұүһі').filter((letter) => !all.includes(letter))).toEqual([]);
  });

  it('use no Kazakh letters in Russian but in names', () => {
    const names = /«[^»]*»|Жетісу|Нұрлан Әлия/gu;
    const texts = collectTexts('ru').map((text) => text.replaceAll(names, ''));
    expect(texts.filter((text) => /[әғқңөұүһі]/iu.test(text))).toEqual([]);
  });
});
