/** The conditions that narrow a view now, each with its name and the view without it. */
import type { Lookup } from '../dataset/lookup.ts';
import { formatDay } from '../i18n/format-date.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { FACETS, type Span, type View } from '../view/view.ts';
import { nameOfValue } from './facet-choices.ts';

interface Condition {
  key: string;
  label: string;
  without: Partial<View>;
}

const spanText = ({ from, to }: Span) => (from === to ? (from ?? '') : `${from ?? '…'} – ${to ?? '…'}`);

/** In the order of the address. */
export function conditionsOf(view: View, facts: Lookup, editionDay: string): Condition[] {
  const messages = MESSAGES[view.lang];
  const known = messages.timeline.knownUntil(formatDay(editionDay, view.lang, 'short'));
  const chosen: Condition[] = FACETS.flatMap((facet) =>
    view.facets[facet].map((value) => ({
      key: `${facet}:${value}`,
      label: nameOfValue(facet, value, view.lang, facts),
      without: {
        facets: { ...view.facets, [facet]: view.facets[facet].filter((other) => other !== value) },
      },
    })),
  );
  if (view.said)
    chosen.push({
      key: 'said',
      label: `${messages.facet.said}: ${spanText(view.said)}`,
      without: { said: null },
    });
  if (view.asOf !== null) {
    const asOf = messages.asOf(formatDay(view.asOf, view.lang, 'short'));
    chosen.push({
      key: 'asof',
      label: view.asOf > editionDay ? `${asOf} (${known})` : asOf,
      without: { asOf: null },
    });
  }
  if (view.query.trim() !== '')
    chosen.push({ key: 'query', label: `«${view.query.trim()}»`, without: { query: '' } });
  return chosen;
}
