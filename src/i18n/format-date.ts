/** Dates in words of the screen's language, as precise as they are known. */
import type { EdtfDate, Lang } from '../dataset/types.ts';
import { MESSAGES } from './messages.ts';

type Detail = 'day' | 'month' | 'year';
export type DateStyle = 'long' | 'short';

const WORDS: Record<Detail, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** Browsers are built without Kazakh dates (Chromium prints `2025 M04 24`), so the months stand here. */
const KAZAKH_MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];

const detailOf = (text: string): Detail => (text.length >= 10 ? 'day' : text.length >= 7 ? 'month' : 'year');

function inKazakh(day: string, detail: Detail): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const words = [
    `${year} ж.`,
    detail === 'day' ? String(Number(date)) : '',
    KAZAKH_MONTHS[Number(month) - 1],
  ];
  return words.filter((word) => word !== '').join(' ');
}

/** Russian puts «г.» behind the year; the screen leaves it out. */
function byIntl(day: string, detail: Detail, lang: Exclude<Lang, 'kk'>): string {
  const formatter = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    ...WORDS[detail],
    timeZone: 'UTC',
  });
  return formatter.format(new Date(`${day}T12:00:00Z`)).replace(/\s?г\.$/u, '');
}

function format(day: string, detail: Detail, lang: Lang, style: DateStyle): string {
  if (detail === 'year') return day.slice(0, 4);
  if (style === 'short')
    return day
      .slice(0, detail === 'day' ? 10 : 7)
      .split('-')
      .reverse()
      .join('.');
  return lang === 'kk' ? inKazakh(day, detail) : byIntl(day, detail, lang);
}

/**
 * An EDTF date (ISO 8601-2) in words: `2025-04-24` → «24 апреля 2025», `2025-09` → «сентябрь 2025», `2024~` → «примерно
 * 2024». An interval shows both ends; an open end stays empty.
 */
export function formatDate(date: EdtfDate, lang: Lang, style: DateStyle = 'long'): string {
  const ends = date.edtf.split('/').map((part) => part.replace(/[~?%]/gu, ''));
  const days = [date.from, date.to];
  const words = ends.map((part, index) =>
    /^\d/u.test(part) ? format(days[index] ?? date.from, detailOf(part), lang, style) : '',
  );
  const text = words.join(' – ').trim();
  return date.isUncertain ? MESSAGES[lang].about(text) : text;
}

/** An ISO 8601 day in words, e.g. «22 ноября 2026», or short, «22.11.2026». */
export function formatDay(day: string, lang: Lang, style: DateStyle = 'long'): string {
  return format(day, 'day', lang, style);
}
