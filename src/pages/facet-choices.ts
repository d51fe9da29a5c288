/** The facets with the names of their values in the screen's language. */
import type { Lookup } from '../dataset/lookup.ts';
import type { Lang, Status, Theme } from '../dataset/types.ts';
import { formatDate } from '../i18n/format-date.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { FacetChoice } from '../ui/facet-option.ts';
import type { FacetValue } from '../view/facet-counts.ts';
import { FACETS, type Facet } from '../view/view.ts';

/** The name of a value; the value itself if it is unknown. */
export function nameOfValue(facet: Facet, value: string, lang: Lang, facts: Lookup): string {
  switch (facet) {
    case 'theme':
      return MESSAGES[lang].theme[value as Theme];
    case 'status':
      return MESSAGES[lang].status[value as Status];
    case 'speaker': {
      const speaker = facts.speaker(value);
      return speaker ? `${speaker.name[lang]}, ${speaker.role[lang]}` : value;
    }
    case 'event': {
      const event = facts.event(value);
      return event ? `${event.name[lang]}, ${formatDate(event.heldOn, lang, 'short')}` : value;
    }
    case 'article': {
      const article = facts.article(value);
      return article ? `${article.publisher}: ${article.title}` : value;
    }
  }
}

/** The facets for the screen; a value that no entry of this dataset could bear is left out unless it is chosen. */
export function facetChoices(
  counts: Record<Facet, FacetValue[]>,
  usedValues: Record<Facet, ReadonlySet<string>>,
  lang: Lang,
  facts: Lookup,
): (FacetChoice & { facet: Facet })[] {
  return FACETS.map((facet) => ({
    facet,
    label: MESSAGES[lang].facet[facet],
    options: counts[facet]
      .filter(({ value, isChosen }) => isChosen || usedValues[facet].has(value))
      .map((option) => ({ ...option, label: nameOfValue(facet, option.value, lang, facts) })),
  }));
}
