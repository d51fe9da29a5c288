/** Says gently what of an address was not understood. */
import type { Lookup } from '../dataset/lookup.ts';
import type { Lang } from '../dataset/types.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { AddressProblem } from '../view/address.ts';

/** One sentence on the problem, in the language of the screen. */
export function textOfProblem(problem: AddressProblem, lang: Lang, facts: Lookup): string {
  const { notice, facet, option } = MESSAGES[lang];
  const named: Partial<Record<AddressProblem['key'], string>> = { ...facet, ...option };
  switch (problem.kind) {
    case 'unknown_path':
      return notice.unknownPage;
    case 'unknown_place': {
      const place = facts.place(problem.value.toLowerCase());
      return place ? notice.emptyPlace(place.name[lang]) : notice.unknownPlace(problem.value);
    }
    case 'unknown_value':
      return notice.unknownValue(named[problem.key] ?? problem.key, problem.value);
    case 'unreadable_date':
      return notice.badDate(problem.value);
    case 'unreadable_camera':
      return notice.badCamera;
  }
}
