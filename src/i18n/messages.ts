/** The messages of the screen by language. */
import type { Lang } from '../dataset/types.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru, type Messages } from './ru.ts';

export type { Messages };
export const MESSAGES: Record<Lang, Messages> = { kk, ru, en };

/** What each language calls itself, long and short. */
export const LANG_NAMES: Record<Lang, { own: string; short: string }> = {
  kk: { own: 'Қазақша', short: 'Қаз' },
  ru: { own: 'Русский', short: 'Рус' },
  en: { own: 'English', short: 'Eng' },
};
