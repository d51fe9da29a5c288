/** The citations say what is known, and reference managers read them back. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/dataset/types.ts';
import { parseEdtf } from '../../../src/dataset/edtf-date.ts';
import { citationDate } from '../../../src/export/citation-date.ts';
import { citeArticle } from '../../../src/export/citation.ts';
import { LANGS } from '../../../src/dataset/columns.ts';
import { dataset, printed } from './real-data.ts';

const LANGUAGES = { kk: 'kazakh', ru: 'russian', en: 'english' };
const dated = (edtf: string) => parseEdtf(edtf)!;
const odd: Article = {
  ...dataset.articles[0]!,
  id: 'odd',
  title: 'A\\B {c} 50 % & $5 #1 x_y ~ ^ "д" «Әғқңөұүһі»',
  author: 'Нұрлан {Әлия} & Co_',
  publisher: 'a & b_c.kz',
  url: 'https://a.kz/x_y?q=50%25&r={1}#~z',
  publishedOn: dated('2024-09'),
  cites: 'A & B\nC',
};

describe('the citation of an article', () => {
  it('is read back with every field from BibTeX, RIS and CSL-JSON, for every excerpt', () => {
    expect(printed.length).toBeGreaterThan(100);
    for (const article of [...new Set(printed.map(({ article }) => article)), odd]) {
      for (const lang of LANGS) {
        const { bibtex, ris, csl } = citeArticle(article, lang);
        for (const text of [bibtex, ris, csl]) {
          const [item, ...others] = new Cite(text).data;
          expect(others).toEqual([]);
          expect(item!.id).toBe(article.id);
          expect(item!.title).toBe(article.title);
          expect(item!.publisher).toBe(article.publisher);
          const author = item!.author?.[0];
          expect(author?.literal ?? author?.family).toBe(article.author ?? undefined);
          expect(author?.given).toBeUndefined();
          expect(item!.author?.length ?? 0).toBe(article.author === null ? 0 : 1);
          expect(item!.issued?.['date-parts']).toEqual(
            article.publishedOn ? citationDate(article.publishedOn).parts : undefined,
          );
          const isVerbatim = text !== bibtex;
          const url = isVerbatim ? article.url : article.url?.replaceAll(/[{}]/gu, encodeURIComponent);
          expect(item!.URL).toBe(url ?? undefined);
          expect([article.lang, LANGUAGES[article.lang]]).toContain(item!.language);
          if (article.cites === null) expect(item!.note).toBeUndefined();
          else expect(item!.note?.replaceAll(/\s/gu, ' ')).toContain(article.cites.replaceAll(/\s/gu, ' '));
          expect(text).not.toMatch(/accessed|urldate|Y2 {2}-/u);
        }
      }
    }
  });

  it('has a key of its own', () => {
    const keys = dataset.articles.map(
      (article) => /@\w+\{([^,]+),/u.exec(citeArticle(article, 'ru').bibtex)?.[1],
    );
    expect(new Set(keys).size).toBe(dataset.articles.length);
  });

  it('keeps a date as precise as it is known', () => {
    const parts = (edtf: string) => citationDate(dated(edtf));
    expect(parts('2024')).toEqual({ parts: [[2024]], isUncertain: false });
    expect(parts('2024-09~')).toEqual({ parts: [[2024, 9]], isUncertain: true });
    expect(parts('2024-04-24/2024-04-25').parts).toEqual([
      [2024, 4, 24],
      [2024, 4, 25],
    ]);
    expect(parts('2024-21').parts).toEqual([[2024]]);
    expect(citeArticle({ ...odd, publishedOn: dated('2024') }, 'ru').ris).toContain('DA  - 2024///');
    expect(citeArticle({ ...odd, publishedOn: dated('2024-09~') }, 'ru').bibtex).toContain(
      'date = {2024-09~}',
    );
  });

  it('is readable in every language', () => {
    const article = dataset.articles.find(({ id }) => id === 'smartnews-19179')!;
    expect(citeArticle(article, 'en').text).toBe(
      'Нұрлан Әлия. «Токаев поручил создать новые Дома дружбы». smartnews.kz, 24 April 2025. https://smartnews.kz/ru/news/19179-tokaev-poruchil-sozdat-novye-doma-druzhby\n',
    );
    expect(citeArticle(article, 'kk').text).toContain('2025 ж. 24 сәуір');
  });
});
