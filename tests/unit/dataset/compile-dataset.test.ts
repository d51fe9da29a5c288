/** Proves that the small country is joined as written, and that no text can make the compiler fail or guess. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../../src/dataset/compile-dataset.ts';
import { edit, smallFiles, type Files } from '../../fixtures/dataset/small-files.ts';

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('compileDataset', () => {
  it('joins statements with places, excerpts, glosses and translations', () => {
    const { dataset } = compileDataset(smallFiles());
    expect(ids(dataset.statements)).toEqual(['sairam-house', 'shared-threshold', 'turkistan-house']);
    expect(dataset.statements[0]).toMatchObject({
      speakerId: 'chair',
      saidOn: { edtf: '2025-04-24', from: '2025-04-24', to: '2025-04-24', isUncertain: false },
      places: [
        { placeId: 'kz-61-arys-city', relation: 'venue', mentions: ['Арысе'] },
        { placeId: 'kz-61-sairam', relation: 'subject', mentions: ['Сайрамском районе'] },
      ],
      excerpts: [
        {
          id: 'sairam-house-1',
          mode: 'direct',
          glosses: [{ words: 'в будущем году', meaning: { kind: 'date', date: { from: '2026-01-01' } } }],
          note: null,
        },
      ],
    });
    expect(Object.keys(dataset.statements[0]?.excerpts[0]?.translations ?? {}).sort()).toEqual(['en', 'kk']);
    expect(dataset.statements[1]?.excerpts[0]?.glosses).toEqual([
      { words: 'порогом', meaning: { kind: 'sic' } },
    ]);
    expect(dataset.statements[2]).toMatchObject({ speakerId: null, saidOn: null, eventId: null });
  });

  it('joins Houses and initiatives with their milestones in the order of time', () => {
    const { dataset } = compileDataset(smallFiles());
    const [sairam, turkistan] = dataset.facilities;
    expect(sairam).toMatchObject({ position: null, precision: 'district', detailsBasis: [], address: null });
    expect(sairam?.nothingFoundBy?.to).toBe('2026-11-30');
    expect(turkistan?.milestones.map(({ id, basis }) => [id, basis])).toEqual([
      ['turkistan-begun', { kind: 'reference', id: 'house-page' }],
      ['turkistan-opened', { kind: 'statement', id: 'turkistan-house' }],
    ]);
    expect(turkistan).toMatchObject({
      position: [68.25, 43.3],
      settlement: { en: 'Turkistan' },
      detailsBasis: [{ kind: 'reference', id: 'house-page' }],
      nothingFoundBy: null,
    });
    expect(dataset.initiatives[0]).toMatchObject({
      placeIds: ['kz-19-uighur'],
      dueOn: { edtf: '2027-04~', isUncertain: true },
      dueBasis: 'computed',
    });
  });

  it('gives back places, neighbours, boundaries and the edition', () => {
    const { dataset, geometry } = compileDataset(smallFiles());
    expect(ids(dataset.places)).toEqual([...ids(dataset.places)].sort());
    expect(dataset.places).toHaveLength(7);
    expect(dataset.places[3]).toMatchObject({
      aliases: ['Turkestan', 'Южно-Казахстанская область'],
      bbox: [67, 41, 71, 45],
    });
    expect(dataset.places[0]).toMatchObject({ level: 'country', bbox: [67, 41, 80, 51] });
    expect(dataset.adjacency['kz-61-sairam']).toEqual(['kz-61-arys-city']);
    expect(geometry.regions.features.map(({ properties }) => properties)).toEqual([
      { id: 'kz-19' },
      { id: 'kz-61' },
      { id: 'kz-71' },
    ]);
    expect(dataset.edition).toEqual({ version: '2026.11.22', asOf: '2026-11-22' });
  });

  it('leaves out a row with an error and all that leads to it, and nothing else', () => {
    const { dataset, problems } = compileDataset(
      edit(smallFiles(), 'statements.csv', 'houses_of_friendship,places', 'houses,places'),
    );
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['enum-unknown', 2]]);
    expect(ids(dataset.statements)).toEqual(['shared-threshold', 'turkistan-house']);
    expect(ids(dataset.initiatives)).toEqual([]);
    expect(ids(dataset.facilities)).toEqual(['turkistan']);
    expect(dataset.places).toHaveLength(7);
  });

  it('keeps a row that has only a warning', () => {
    const { dataset, problems } = compileDataset(
      edit(smallFiles(), 'speakers.csv', 'The Chair', 'The Chаir'),
    );
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([['letters-mixed', 'warning']]);
    expect(dataset.speakers[0]?.name.en).toBe('The Chаir');
  });

  it('reports the problems of several files at once, in the order of tables and lines', () => {
    let files = edit(smallFiles(), 'milestones.csv', ',planned,', ',plan,');
    files = edit(files, 'places.csv', '69.5,42.5', ',');
    files = edit(files, 'places.csv', 'KZ-71,71,Астана', 'KZ-71,71,');
    const found = compileDataset(files).problems.map(({ file, line, column }) => [file, line, column]);
    expect(found.slice(0, 4)).toEqual([
      ['places.csv', 7, 'lat'],
      ['places.csv', 7, 'lon'],
      ['places.csv', 8, 'name_kk'],
      ['milestones.csv', 3, 'status'],
    ]);
  });

  it('takes a code for one place only', () => {
    const { problems } = compileDataset(edit(smallFiles(), 'places.csv', 'KZ-71,71', 'KZ-61,71'));
    expect(problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['duplicate-key', 8, 'iso'],
    ]);
  });

  it('gives the same dataset whatever the order of the rows', () => {
    const reversed = Object.fromEntries(
      Object.entries(smallFiles()).map(([name, text]) => {
        if (!name.endsWith('.csv') || name === 'translations.csv') return [name, text];
        const [header, ...rows] = text.trimEnd().split('\n');
        return [name, [header, ...rows.reverse()].join('\n')];
      }),
    );
    expect(compileDataset(reversed)).toEqual(compileDataset(smallFiles()));
  });

  it('says of an empty folder which files are missing', () => {
    const { problems, dataset } = compileDataset({});
    expect(problems.map(({ rule }) => rule)).toEqual(Array.from({ length: 17 }, () => 'file-missing'));
    expect(dataset.places).toEqual([]);
  });

  it('never throws, and says the same of the same texts, however they are mangled', () => {
    const original = smallFiles();
    const names = Object.keys(original);
    const mangled = fc
      .record({
        name: fc.constantFrom(...names),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(40),
        put: fc.oneof(
          fc.string({ unit: 'binary', maxLength: 12 }),
          fc.constantFrom(
            '"',
            ',',
            '|',
            '\r\n',
            '\uFEFF',
            '1e999',
            '{}',
            '[]',
            'null',
            '=',
            'kz',
            '2025-02-30',
            '\uD800',
          ),
        ),
      })
      .map(({ name, at, length, put }) => (files: Files): Files => {
        const text = files[name] ?? '';
        const start = Math.floor(at * text.length);
        return { ...files, [name]: text.slice(0, start) + put + text.slice(start + length) };
      });
    let broken = 0;
    fc.assert(
      fc.property(fc.array(mangled, { minLength: 1, maxLength: 4 }), (changes) => {
        const files = changes.reduce((changed, change) => change(changed), original);
        const compiled = compileDataset(files);
        if (compiled.problems.length > 0) broken += 1;
        expect(compileDataset({ ...files })).toEqual(compiled);
        expect(JSON.parse(JSON.stringify(compiled.dataset))).toEqual(compiled.dataset);
      }),
      { seed: 3, numRuns: 150 },
    );
    expect(broken).toBeGreaterThan(100);
  }, 30_000);

  it('never throws on files that are nothing but noise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.json(), (noise, json) => {
        const files = Object.fromEntries(
          Object.keys(smallFiles()).map((name) => [name, name.endsWith('.csv') ? noise : json]),
        );
        expect(compileDataset(files).problems.length).toBeGreaterThan(0);
      }),
      { seed: 4, numRuns: 100 },
    );
  }, 30_000);
});
