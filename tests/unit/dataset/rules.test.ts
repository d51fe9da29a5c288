/** Proves that every rule of data/ is provoked by some mistake, and is reported where the mistake is. */
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../../src/dataset/compile-dataset.ts';
import { MESSAGES, type Rule } from '../../../src/dataset/problem-messages.ts';
import { addLine, edit, smallFiles, without, type Files } from '../../fixtures/dataset/small-files.ts';

/** A mistake and where its problem is expected: file, line, column (empty: about the file). */
interface Mistake {
  make: (files: Files) => Files;
  at: readonly [file: string, line: number | null, column: string | null];
}

const replace = (
  file: string,
  from: string,
  to: string,
  line: number | null,
  column: string | null,
  foundIn = file,
): Mistake => ({
  make: (files) => edit(files, file, from, to),
  at: [foundIn, line, column],
});
const append = (file: string, text: string, line: number | null, column: string | null): Mistake => ({
  make: (files) => addLine(files, file, text),
  at: [file, line, column],
});
const MISTAKES: Record<Rule, Mistake> = {
  'file-missing': { make: (files) => without(files, 'events.csv'), at: ['events.csv', null, null] },
  'file-unknown': { make: (files) => ({ ...files, 'event.csv': 'id\n' }), at: ['event.csv', null, null] },
  'delimiter-wrong': {
    make: (files) => ({ ...files, 'speakers.csv': (files['speakers.csv'] ?? '').replaceAll(',', ';') }),
    at: ['speakers.csv', 1, null],
  },
  'quotes-broken': replace('excerpts.csv', '""общим порогом""', '"общим порогом"', 3, null),
  'header-missing': replace('events.csv', ',place_id', '', 1, 'place_id'),
  'header-unknown': replace('events.csv', 'place_id', 'place', 1, 'place'),
  'header-duplicate': replace('events.csv', 'place_id', 'place_id,place_id', 1, 'place_id'),
  'row-length': replace('events.csv', 'kz-61-arys-city,,,', 'kz-61-arys-city,,', 2, null),
  'blank-line': append('speakers.csv', ',,,', 3, null),
  required: replace('places.csv', 'Сайрамский район', '', 7, 'name_ru'),
  'space-at-ends': replace('places.csv', 'Сайрамский район', 'Сайрамский район\u00A0', 7, 'name_ru'),
  'character-forbidden': replace('places.csv', 'Сайрамский район', 'Сайрам\u200Bский район', 7, 'name_ru'),
  'encoding-broken': replace('places.csv', 'Сайрамский район', 'Сайрамский ра\uFFFDон', 7, 'name_ru'),
  'letters-mixed': replace('places.csv', 'Сайрамский район', 'Cайрамский район', 7, 'name_ru'),
  'list-item-empty': replace('places.csv', 'Turkestan|', 'Turkestan||', 5, 'aliases'),
  'list-item-repeated': replace('places.csv', 'Turkestan|', 'Turkestan|Turkestan|', 5, 'aliases'),
  'id-form': replace('speakers.csv', 'chair', 'The_Chair', 2, 'id'),
  'url-form': replace('references.csv', 'https://example.org/house', 'example.org/house', 2, 'url'),
  'date-form': replace('events.csv', '2025-04-24', '24.04.2025', 2, 'held_on'),
  'number-form': replace('places.csv', '69.5,42.5', '"69,5",42.5', 7, 'lon'),
  'number-range': replace('places.csv', '69.5,42.5', '69.5,142.5', 7, 'lat'),
  'enum-unknown': replace('places.csv', 'district', 'distric', 4, 'level'),
  'reference-unknown': replace('events.csv', 'kz-61-arys-city', 'kz-61-aris-city', 2, 'place_id'),
  'basis-form': replace('milestones.csv', 'statement:sairam-house', 'sairam-house', 2, 'basis'),
  'gloss-form': replace('excerpts.csv', 'порогом=sic', 'порогом', 3, 'glosses'),
  'duplicate-key': append('translations.csv', 'sairam-house-1,en,Once more.', 5, 'excerpt_id, lang'),
  'id-shared': replace('initiatives.csv', 'journalists-club', 'sairam', 2, 'id'),
  'languages-incomplete': replace('places.csv', 'Қонаев,Конаев,Konaev', 'Қонаев,,Konaev', 3, 'centre_ru'),
  'pair-incomplete': replace('articles.csv', 'matched', '', 2, 'url_basis'),
  'country-count': replace('places.csv', 'kz-71,republican_city', 'kz-71,country', null, 'level'),
  'parent-unexpected': replace('places.csv', 'kz,country,', 'kz,country,kz-71', 2, 'parent_id'),
  'parent-level': replace(
    'places.csv',
    'kz-61-sairam,district,kz-61',
    'kz-61-sairam,district,kz',
    7,
    'parent_id',
  ),
  'geometry-missing': replace('places.csv', 'kz-61-sairam,', 'kz-61-sayram,', 7, 'id'),
  'geometry-unknown': replace(
    'places.csv',
    'kz-61-sairam,',
    'kz-61-sayram,',
    null,
    'properties.id',
    'districts.geojson',
  ),
  'geometry-duplicate': replace('regions.geojson', '"kz-61"', '"kz-19"', null, 'properties.id'),
  'geometry-broken': replace('districts.geojson', '[79, 43]', '[79, 42]', null, 'properties.id'),
  'label-outside': replace('places.csv', '69.5,42.5', '69.5,43.5', 7, 'lon, lat'),
  'district-outside': replace(
    'places.csv',
    'kz-61-sairam,district,kz-61',
    'kz-61-sairam,district,kz-19',
    7,
    'parent_id',
  ),
  'adjacency-unknown': replace('adjacency.json', '"kz-71": []', '"kz-72": []', null, null),
  'adjacency-one-sided': replace('adjacency.json', '"kz-61": []', '"kz-61": ["kz-19"]', null, null),
  'adjacency-kind': replace('adjacency.json', '"kz-61": []', '"kz-61": ["kz-61-sairam"]', null, null),
  'position-missing': replace('facilities.csv', '68.25,43.3', ',', 3, 'lon, lat'),
  'position-too-fine': replace('facilities.csv', '43.3,settlement', '43.3,region', 3, 'lon, lat'),
  'position-outside': replace('facilities.csv', '68.25,43.3', '68.25,45.3', 3, 'lon, lat'),
  'precision-level': replace('facilities.csv', ',district,', ',region,', 2, 'precision'),
  'details-basis-missing': replace('facilities.csv', 'reference:house-page', '', 3, 'details_basis'),
  'subject-missing': replace(
    'statement_places.csv',
    'kz-61,subject',
    'kz-61,venue',
    4,
    'scope',
    'statements.csv',
  ),
  'subject-unexpected': replace(
    'statements.csv',
    'houses_of_friendship,places',
    'houses_of_friendship,national',
    2,
    'relation',
    'statement_places.csv',
  ),
  'speaker-missing': replace(
    'statements.csv',
    'shared-threshold,chair',
    'shared-threshold,',
    3,
    'speaker_id',
  ),
  'excerpt-missing': replace('excerpts.csv', 'turkistan-house,', 'sairam-house,', 4, 'id', 'statements.csv'),
  'mention-unknown': replace('statement_places.csv', 'Сайрамском районе', 'Сайрамского района', 2, 'mention'),
  'gloss-words': replace('excerpts.csv', 'порогом=sic', 'потолком=sic', 3, 'glosses'),
  'translation-same-language': replace(
    'translations.csv',
    'sairam-house-1,kk',
    'sairam-house-1,ru',
    2,
    'lang',
  ),
  'excerpt-short': replace(
    'excerpts.csv',
    ' что первый такой дом стоит в Туркестане с 2024 года.',
    '',
    4,
    'exact',
  ),
  'excerpt-words': replace('excerpts.csv', 'такой дом', 'такой Дом', 4, 'exact'),
  'excerpt-signs': replace('excerpts.csv', 'такой дом', 'такой\u00A0дом', 4, 'exact'),
  'fingerprint-missing': replace('fingerprints.json', '"sample"', '"example"', 2, 'file', 'articles.csv'),
  'places-missing': replace('initiatives.csv', 'kz-19-uighur', '', 2, 'place_ids'),
  'places-unexpected': replace('initiatives.csv', 'media,places', 'media,national', 2, 'place_ids'),
  'milestone-missing': replace(
    'milestones.csv',
    'club-called,journalists-club',
    'club-called,sairam',
    2,
    'id',
    'initiatives.csv',
  ),
  'date-after-edition': replace('milestones.csv', '2025-04-24,planned', '2027-04-24,planned', 3, 'on'),
  'said-outside-event': replace(
    'statements.csv',
    'steppe-meeting,2025-04-24',
    'steppe-meeting,2025-04-25',
    2,
    'said_on',
  ),
  'published-before-event': replace('articles.csv', '2025-04-25', '2025-04-23', 2, 'published_on'),
  'json-broken': replace('adjacency.json', '{', '', null, null),
  'json-form': replace('edition.json', '2026-11-22', '2026-02-30', null, null),
};

describe('the rules of data/', () => {
  it('find nothing in the small country', () => {
    expect(compileDataset(smallFiles()).problems).toEqual([]);
  });

  it('are all tried out here', () => {
    expect(Object.keys(MISTAKES).sort()).toEqual(Object.keys(MESSAGES).sort());
  });

  it.each(Object.keys(MISTAKES) as Rule[])('%s is reported where the mistake is', (rule) => {
    const { make, at } = MISTAKES[rule];
    const { problems } = compileDataset(make(smallFiles()));
    const found = problems.filter((problem) => problem.rule === rule);
    const [file, line, column] = at;
    expect(found.map((one) => [one.file, one.line, one.column])).toContainEqual([file, line, column]);
    for (const one of found) {
      expect(one.severity).toBe(MESSAGES[rule].severity);
      for (const sentence of Object.values(one.message)) expect(sentence).toMatch(/^\S.*[.?"}]$/su);
      expect(one.message.kk).not.toBe(one.message.ru);
    }
  });
});
