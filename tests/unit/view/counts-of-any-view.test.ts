/** Whatever is looked at in the real data, every number on the screen is what the lists hold. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataFiles } from '../../../src/build/data-files.ts';
import { compileDataset } from '../../../src/dataset/compile-dataset.ts';
import { THEME_NAMES } from '../../../src/i18n/theme-names.ts';
import { conditionsOf } from '../../../src/pages/conditions.ts';
import { indexDataset } from '../../../src/view/dataset-index.ts';
import { facetCounts } from '../../../src/view/facet-counts.ts';
import { placeCounts } from '../../../src/view/place-counts.ts';
import { createSearch } from '../../../src/view/search.ts';
import { FACETS, SORTS, START } from '../../../src/view/view.ts';
import type { View } from '../../../src/view/view.ts';
import { visibleAt } from '../../../src/view/visible.ts';

const { dataset } = compileDataset(readDataFiles('data'));
const search = createSearch(dataset, THEME_NAMES);
const indexes = new Map([null, '2024-06-01', '2025-04-24'].map((day) => [day, indexDataset(dataset, day)]));
const now = indexes.get(null)!;
const hitsOf = (query: string) => (query.trim() === '' ? null : search.find(query).entries);
const valuesOf = facetCounts(now, START, null);

const views: fc.Arbitrary<View> = fc
  .record({
    placeId: fc.constantFrom('kz', 'kz', ...now.choosable),
    query: fc.constantFrom('', '', 'туризм', 'rjhlfq', 'Достық үйі', 'Токаев', 'zzz'),
    asOf: fc.constantFrom(null, ...indexes.keys()),
    sort: fc.constantFrom(...SORTS),
    said: fc.constantFrom(null, null, { from: '2025', to: null }, { from: null, to: '2024' }),
    chosen: fc.array(
      fc.constantFrom(...FACETS.flatMap((facet) => valuesOf[facet].map(({ value }) => ({ facet, value })))),
      { maxLength: 2 },
    ),
  })
  .map(({ chosen, ...change }) => {
    const facets = Object.fromEntries(
      FACETS.map((facet) => [
        facet,
        [...new Set(chosen.filter((each) => each.facet === facet).map(({ value }) => value))],
      ]),
    ) as unknown as View['facets'];
    return { ...START, ...change, facets };
  });

function listed(view: View): Set<string> {
  const { here, within, allRegions, national, unlocated, total } = visibleAt(
    indexes.get(view.asOf)!,
    view,
    hitsOf(view.query),
  );
  const keys = new Set(
    [here, ...within, allRegions, national, unlocated].flatMap((group) =>
      [...group.facilities, ...group.statements, ...group.initiatives].map(({ key }) => key),
    ),
  );
  expect(keys.size).toBe(total);
  return keys;
}

test('facet counts, the number found, and the counts of places are true', () => {
  let counted = 0;
  fc.assert(
    fc.property(views, (view) => {
      const index = indexes.get(view.asOf)!;
      const hits = hitsOf(view.query);
      const counts = facetCounts(index, view, hits);
      for (const facet of FACETS)
        for (const { value, count } of counts[facet]) {
          const only = { ...view, facets: { ...view.facets, [facet]: [value] } };
          expect(listed(only).size).toBe(count);
          counted += count;
        }
      const count = placeCounts(index, view, hits).get(view.placeId);
      const { here, within, allRegions } = visibleAt(index, view, hits);
      if (view.placeId !== 'kz') {
        const keys = new Set([here, ...within].flatMap(({ statements }) => statements.map(({ key }) => key)));
        for (const { key } of allRegions.statements) keys.delete(key);
        expect(count?.statements ?? 0).toBe(keys.size);
      }
    }),
    { numRuns: 60 },
  );
  expect(counted).toBeGreaterThan(100);
});

test('the order changes where things stand, never what there is', () => {
  fc.assert(
    fc.property(views, (view) => {
      const each = SORTS.map((sort) => [...listed({ ...view, sort })].toSorted());
      expect(each[1]).toEqual(each[0]);
      expect(each[2]).toEqual(each[0]);
    }),
    { numRuns: 60 },
  );
});

test('taking a chip away loses nothing unless other values of its facet remain, and without chips all is there', () => {
  let removed = 0;
  fc.assert(
    fc.property(views, (view) => {
      const before = listed(view);
      const { lookup } = indexes.get(view.asOf)!;
      for (const { key, without } of conditionsOf(view, lookup, dataset.edition.asOf)) {
        if (key === 'asof') continue;
        removed += 1;
        const after = { ...view, ...without };
        const facet = FACETS.find((each) => key.startsWith(`${each}:`));
        const isNarrower = facet !== undefined && after.facets[facet].length > 0;
        const [small, large] = isNarrower ? [listed(after), before] : [before, listed(after)];
        expect([...small].filter((each) => !large.has(each))).toEqual([]);
      }
      let bare = view;
      for (
        let next = conditionsOf(bare, lookup, dataset.edition.asOf)[0];
        next;
        next = conditionsOf(bare, lookup, dataset.edition.asOf)[0]
      )
        bare = { ...bare, ...next.without };
      expect(listed(bare).size).toBe(listed({ ...START, placeId: view.placeId, sort: view.sort }).size);
    }),
    { numRuns: 60 },
  );
  expect(removed).toBeGreaterThan(30);
});
