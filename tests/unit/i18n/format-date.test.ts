/** Dates in words, as precise as they are known. */
import { describe, expect, it } from 'vitest';
import type { EdtfDate, Lang } from '../../../src/dataset/types.ts';
import { formatDate, formatDay } from '../../../src/i18n/format-date.ts';

const date = (edtf: string, from: string, to: string, isUncertain = false): EdtfDate => ({
  edtf,
  from,
  to,
  isUncertain,
});

describe('formatDate', () => {
  const cases: [EdtfDate, Lang, string][] = [
    [date('2025-04-24', '2025-04-24', '2025-04-24'), 'ru', '24 апреля 2025'],
    [date('2025-04-24', '2025-04-24', '2025-04-24'), 'en', '24 April 2025'],
    [date('2025-04-24', '2025-04-24', '2025-04-24'), 'kk', '2025 ж. 24 сәуір'],
    [date('2025-09', '2025-09-01', '2025-09-30'), 'ru', 'сентябрь 2025'],
    [date('2024', '2024-01-01', '2024-12-31'), 'ru', '2024'],
    [date('2024~', '2024-01-01', '2024-12-31', true), 'ru', 'примерно 2024'],
    [date('2024~', '2024-01-01', '2024-12-31', true), 'kk', 'шамамен 2024'],
    [date('2015-12-22~', '2015-12-22', '2015-12-22', true), 'en', 'about 22 December 2015'],
    [date('2024-04-24/2024-04-25', '2024-04-24', '2024-04-25'), 'ru', '24 апреля 2024 – 25 апреля 2024'],
    [date('2025-09', '2025-09-01', '2025-09-30'), 'kk', '2025 ж. қыркүйек'],
    [date('2026/2030', '2026-01-01', '2030-12-31'), 'en', '2026 – 2030'],
    [date('2025-05/..', '2025-05-01', '9999-12-31'), 'en', 'May 2025 –'],
  ];

  it.each(cases)('%o in %s is “%s”', (given, lang, words) => {
    expect(formatDate(given, lang)).toBe(words);
  });

  it('is short where space is', () => {
    expect(formatDate(date('2026-11', '2026-11-01', '2026-11-30'), 'kk', 'short')).toBe('11.2026');
    expect(formatDay('2026-11-22', 'ru', 'short')).toBe('22.11.2026');
  });

  it('never prints a day that is not known', () => {
    for (const lang of ['kk', 'ru', 'en'] as const) {
      const words = formatDate(date('2024', '2024-01-01', '2024-12-31'), lang);
      expect(words).toBe('2024');
    }
  });
});
