/** The real data, as the tests of what leaves the site need them. */
import { join } from 'node:path';
import { readDataFiles } from '../../../src/build/data-files.ts';
import { compileDataset } from '../../../src/dataset/compile-dataset.ts';
import { createLookup } from '../../../src/dataset/lookup.ts';

export const files = readDataFiles(join(import.meta.dirname, '../../../data'));
export const { dataset } = compileDataset(files);
export const facts = createLookup(dataset);
export const printed = dataset.statements.flatMap((statement) =>
  statement.excerpts.map((excerpt) => ({ statement, excerpt, article: facts.article(excerpt.articleId)! })),
);
