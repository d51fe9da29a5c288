/** Two wordings are compared word by word, and not a letter of them is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../../src/build/data-files.ts';
import { compileDataset } from '../../../src/dataset/compile-dataset.ts';
import { compareWordings, type ComparedRun } from '../../../src/ui/compare-wordings.ts';
import { markDifferences } from '../../../src/ui/mark-differences.ts';
import { noteKind } from '../../../src/ui/note-kind.ts';

const { dataset } = compileDataset(readDataFiles('data'));
const severalWordings = dataset.statements.filter(({ excerpts }) => excerpts.length > 1);

const joined = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');
const only = (runs: readonly ComparedRun[]) =>
  runs.filter(({ isDifferent }) => isDifferent).map(({ text }) => text);
const wordingsOf = (id: string) =>
  dataset.statements.find((statement) => statement.id === id)!.excerpts.map(({ exact }) => exact) as [
    string,
    string,
  ];

describe('compareWordings', () => {
  it('marks what differs, neighbours as one run', () => {
    const { left, right, result } = compareWordings(...wordingsOf('accord-state-policy'));
    expect(result).toBe('words');
    expect(only(left)).toEqual(['Поддержка', 'всегда была', 'главным направлением']);
    expect(only(right)).toEqual([
      'Укрепление межэтнического',
      'было',
      'всегда',
      'одним из главных направлений',
    ]);
  });

  it('spans what stands between different words, and leaves the signs at the ends', () => {
    const { left, right } = compareWordings(...wordingsOf('accord-in-daily-life'));
    expect(only(left)).toEqual(['нашей стране', 'и', 'просто слова, они являются частью повседневной жизни']);
    expect(only(right)).toEqual([
      'Казахстане',
      'это',
      'лозунги, а сама суть повседневного бытия граждан страны',
    ]);
  });

  it.each([
    ['Дом «Достық» — открыт.', 'дом "Достық" - открыт'],
    ['ещё раз', 'еще раз'],
    ['XXXIIІ сессия', 'XXXІІІ сессия'],
    ['24–25 апреля', '24-25 апреля'],
    ['Все равны. поэтому мы строги', 'все равны. Поэтому мы строги'],
  ])('takes %s and %s for the same words', (left, right) => {
    const comparison = compareWordings(left, right);
    expect(comparison.result).toBe('signs');
    expect(only([...comparison.left, ...comparison.right])).toEqual([]);
  });

  it.each([
    ['в первую очередь в регионах', 'в первую очередь в районах', ['регионах'], ['районах']],
    ['работу Ассамблеи', 'работу ассамблеи', ['Ассамблеи'], ['ассамблеи']],
    ['Это не так.', 'Это так.', ['не'], []],
    ['на 50% больше', 'на 50 больше', ['%'], []],
    ['рост на 3,5 доли', 'рост на 3.5 доли', ['3,5'], ['3.5']],
    [
      'культурно-исторический центр',
      'историко-культурный центр',
      ['культурно-исторический'],
      ['историко-культурный'],
    ],
    ['Верно?', 'Верно.', ['?'], []],
  ])('tells %s from %s', (left, right, onlyLeft, onlyRight) => {
    const comparison = compareWordings(left, right);
    expect([only(comparison.left), only(comparison.right)]).toEqual([onlyLeft, onlyRight]);
  });

  it('finds nothing where nothing differs', () => {
    const text = 'Дома дружбы во всех регионах.';
    expect(compareWordings(text, text)).toEqual({
      left: [{ text, isDifferent: false }],
      right: [{ text, isDifferent: false }],
      result: 'nothing',
    });
  });

  it('gives back both texts letter by letter, and the same marks the other way round or none', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Дом',
        'дом',
        'ещё',
        'еще',
        '«',
        '»',
        ' – ',
        ', ',
        '. ',
        ' ',
        '\n',
        '3,5',
        'XXXІІІ',
        '?',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { left, right, result } = compareWordings(a, b);
        expect(joined(left)).toBe(a);
        expect(joined(right)).toBe(b);
        expect([...left, ...right].some(({ isDifferent }) => isDifferent)).toBe(result === 'words');
        expect(compareWordings(a, a).result).toBe('nothing');
        expect(compareWordings(b, a).result).toBe(result);
        for (const runs of [left, right])
          expect(runs.some((run, index) => run.isDifferent && runs[index + 1]?.isDifferent)).toBe(false);
      }),
    );
  });
});

describe('the wordings of the real data', () => {
  it('are given back letter by letter, compared each with each and laid over marks of places', () => {
    expect(severalWordings.length).toBeGreaterThan(20);
    for (const { excerpts, places } of severalWordings)
      for (const a of excerpts)
        for (const b of excerpts) {
          const { left, right } = compareWordings(a.exact, b.exact);
          expect(joined(left)).toBe(a.exact);
          expect(joined(right)).toBe(b.exact);
          const parts = markDifferences(a, places, left);
          expect(joined(parts.flatMap(({ runs }) => runs))).toBe(a.exact);
          expect(parts.flatMap(({ runs }) => runs).filter(({ gloss }) => gloss)).toHaveLength(
            a.glosses.length,
          );
        }
  });

  it('have notes about misprints told from notes about the meaning', () => {
    const kinds = dataset.statements.flatMap(({ excerpts }) =>
      excerpts
        .filter(({ note }) => note !== null)
        .map((excerpt) => [excerpt.id, noteKind(excerpt, excerpts.length === 1)] as const),
    );
    const idsOf = (kind: string) => kinds.filter(([, found]) => found === kind).map(([id]) => id);
    expect(idsOf('misprint')).toEqual([
      'assembly-mutual-respect-000',
      'assembly-public-platform-002',
      'foreign-ngo-information-002',
      'right-to-head-assembly-004',
    ]);
    expect(idsOf('meaning')).toContain('accord-state-policy-000');
    expect(idsOf('meaning').length).toBeGreaterThan(7);
    expect(idsOf('remark')).toContain('council-meeting-in-capital-004');
  });
});

describe('markDifferences', () => {
  const excerpt = {
    id: 'x',
    articleId: 'a',
    exact: 'Дом появился в прошлом году в Алматинской области.',
    mode: 'direct',
    glosses: [{ words: 'прошлом году', meaning: { kind: 'sic' } }],
    note: null,
    translations: {},
  } as const;
  const places = [{ placeId: 'kz-19', relation: 'subject', mentions: ['Алматинской области'] }] as const;
  const partsBeside = (other: string) =>
    markDifferences(
      { ...excerpt, glosses: [...excerpt.glosses] },
      places.map((place) => ({ ...place, mentions: [...place.mentions] })),
      compareWordings(excerpt.exact, other).left,
    );

  it('marks the whole name of a place when a word of it differs, as one link', () => {
    const parts = partsBeside('Дом появился в прошлом году в Жамбылской области.');
    const different = parts.filter(({ isDifferent }) => isDifferent);
    expect(different).toEqual([
      { isDifferent: true, runs: [{ text: 'Алматинской области', placeId: 'kz-19', gloss: null }] },
    ]);
  });

  it('keeps a remark once, behind the last of its words', () => {
    const parts = partsBeside('Дом появился в этом году в Алматинской области.');
    expect(parts.find(({ isDifferent }) => isDifferent)?.runs).toEqual([
      { text: 'прошлом', placeId: null, gloss: null },
    ]);
    const runs = parts.flatMap((part) => part.runs);
    expect(runs.filter(({ gloss }) => gloss).map(({ text }) => text)).toEqual([' году']);
  });
});
