/** Picks the form of a word that goes with a number. */
import type { Lang } from '../dataset/types.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const RULES: Record<Lang, Intl.PluralRules> = {
  kk: new Intl.PluralRules('kk'),
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
};

/** The number followed by the form that CLDR's plural rules of `lang` ask for; `other` serves missing forms. */
export function counted(lang: Lang, count: number, forms: Forms): string {
  return `${count} ${forms[RULES[lang].select(count)] ?? forms.other}`;
}
