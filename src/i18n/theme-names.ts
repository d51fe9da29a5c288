/** What each theme is called in all languages at once. */
import { THEMES } from '../dataset/columns.ts';
import type { InLanguages, Theme } from '../dataset/types.ts';
import { MESSAGES } from './messages.ts';

export const THEME_NAMES = Object.fromEntries(
  THEMES.map((theme) => [
    theme,
    { kk: MESSAGES.kk.theme[theme], ru: MESSAGES.ru.theme[theme], en: MESSAGES.en.theme[theme] },
  ]),
) as Record<Theme, InLanguages>;
