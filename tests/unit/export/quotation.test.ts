/** A quotation to paste keeps the words and says where they are from. */
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/dataset/columns.ts';
import { quotationText } from '../../../src/export/quotation.ts';
import { facts, printed } from './real-data.ts';

const link = 'https://map.example/places/kz-19/?show=statement:almaty-region-house';

describe('the quotation', () => {
  it('names speaker, office, date, event, article and both links', () => {
    const { statement, excerpt } = printed.find(({ excerpt: { id } }) => id === 'almaty-region-house-003-a')!;
    expect(quotationText({ statement, excerpt, facts, link }, 'ru')).toBe(`«${excerpt.exact}»
— Касым-Жомарт Токаев, Президент Республики Казахстан, 24 апреля 2025, XXXIV сессия Ассамблеи народа Казахстана
Источник: smartnews.kz, «Токаев поручил создать новые Дома дружбы», 24 апреля 2025, прямая речь
https://smartnews.kz/ru/news/19179-tokaev-poruchil-sozdat-novye-doma-druzhby
На карте: ${link}`);
  });

  it('keeps the words of every excerpt, in guillemets if they are direct speech only', () => {
    for (const lang of LANGS)
      for (const { statement, excerpt } of printed) {
        const text = quotationText({ statement, excerpt, facts, link }, lang);
        const words = excerpt.mode === 'direct' ? `«${excerpt.exact}»` : excerpt.exact;
        expect(text.startsWith(`${words}\n— `)).toBe(true);
      }
  });
});
