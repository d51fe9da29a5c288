/** What a screen reader is told after the view has changed. */
import type { Lang } from '../dataset/types.ts';
import { MESSAGES } from '../i18n/messages.ts';

/** What of the view one hears. */
export interface Situation {
  lang: Lang;
  placeId: string;
  name: string;
  statements: number;
  houses: number;
  /** How many entries the list shows. */
  found: number;
  /** Names of what narrows it. */
  conditions: readonly string[];
  /** Whether the search is still on its way, so that the numbers are not yet true. */
  isSearching: boolean;
}

/**
 * The sentences for the step from what was said last: a place with its numbers, and what narrows them; on the same
 * place only what narrows. Empty if nothing is new, and a new language is not; null while the search is on its way.
 */
export function announcementOf(before: Situation, now: Situation): string | null {
  if (now.isSearching) return null;
  if (now.lang !== before.lang) return '';
  const messages = MESSAGES[now.lang];
  const conditions =
    now.conditions.length === 0 ? [] : [messages.announce.conditions(now.conditions.join(', '))];
  if (now.placeId !== before.placeId) {
    const counts = `${messages.statementCount(now.statements)}, ${messages.houseCount(now.houses)}`;
    return [`${now.name}: ${counts}.`, ...conditions].join(' ');
  }
  if (now.found === before.found && now.conditions.join() === before.conditions.join()) return '';
  const found = `${messages.found(messages.entryCount(now.found))}.`;
  return now.conditions.length === 0
    ? `${messages.announce.cleared} ${found}`
    : [found, ...conditions].join(' ');
}
