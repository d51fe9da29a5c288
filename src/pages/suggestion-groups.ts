/** The suggestions of the search field in the words of the screen. */
import type { Lookup } from '../dataset/lookup.ts';
import type { Lang, Status } from '../dataset/types.ts';
import { formatDate } from '../i18n/format-date.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { Suggestion, SuggestionGroup } from '../ui/suggestion.ts';
import type { Suggested } from '../view/suggest.ts';
import { COUNTRY_ID } from '../view/view.ts';

/** What stands between the country and a place, from the nearest up; with the place itself if asked. */
function whereIs(placeId: string, lang: Lang, facts: Lookup, isWhole: boolean): string {
  const path = facts.pathTo(placeId).filter(({ id }) => id !== COUNTRY_ID && (isWhole || id !== placeId));
  return path
    .map(({ name }) => name[lang])
    .reverse()
    .join(', ');
}

/** The groups that hold anything: places, Houses, statements, initiatives. */
export function suggestionGroups(
  suggested: Suggested,
  lang: Lang,
  facts: Lookup,
  statusOf: (placeId: string) => Status | null,
): SuggestionGroup[] {
  const messages = MESSAGES[lang];
  const places = suggested.placeIds.flatMap((id): Suggestion[] => {
    const place = facts.place(id);
    if (!place) return [];
    const detail = whereIs(id, lang, facts, false);
    return [{ key: `place:${id}`, label: place.name[lang], detail, status: statusOf(id) }];
  });
  const houses = suggested.houses.map(({ key, facility, state }) => ({
    key,
    label: facility.name[lang],
    detail: whereIs(facility.placeId, lang, facts, true),
    status: state.current?.status ?? null,
  }));
  const statements = suggested.statements.map(({ key, statement, dates }) => ({
    key,
    label: statement.gist[lang],
    detail: [
      facts.speaker(statement.speakerId ?? '')?.name[lang] ?? messages.newspaper,
      ...(dates[0] ? [formatDate(dates[0], lang, 'short')] : []),
    ].join(' · '),
    status: null,
  }));
  const initiatives = suggested.initiatives.map(({ key, initiative, state }) => ({
    key,
    label: initiative.name[lang],
    detail: messages.theme[initiative.theme],
    status: state.current?.status ?? null,
  }));
  return [
    { title: messages.search.places, options: places },
    { title: messages.search.houses, options: houses },
    { title: messages.search.statements, options: statements },
    { title: messages.search.initiatives, options: initiatives },
  ].filter(({ options }) => options.length > 0);
}
