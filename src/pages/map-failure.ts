/** What may go wrong with the map, and what is said of it. */
import type { Lang } from '../dataset/types.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { MapFailure } from '../map/watch-sources.ts';

/** A failure of the running map, or of its program on the way. */
export type Failure = MapFailure | { kind: 'code' };

/** One sentence for the reader. */
export function textOfFailure(failure: Failure, lang: Lang): string {
  const { notice, layer } = MESSAGES[lang];
  if (failure.kind === 'webgl') return notice.noWebgl;
  if (failure.kind === 'worker') return notice.worker;
  return failure.kind === 'source' ? notice.source(layer[failure.source]) : notice.code;
}
