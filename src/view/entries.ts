/** The things that the lists show, each with the values one narrows by. */
import type { Lookup } from '../dataset/lookup.ts';
import type {
  Basis,
  Dataset,
  EdtfDate,
  Facility,
  Initiative,
  Milestone,
  Scope,
  Statement,
  Status,
} from '../dataset/types.ts';
import { heldFrom, stateOf } from './status.ts';
import type { State } from './status.ts';
import type { Facet } from './view.ts';

export type EntryKey = `${'statement' | 'facility' | 'initiative'}:${string}`;

interface EntryValues {
  key: EntryKey;
  scope: Scope;
  /** The places it is about; where a session only sat is not among them. */
  placeIds: readonly string[];
  facets: Record<Facet, readonly string[]>;
  /** When it was said, or when its milestones were reached. */
  dates: readonly EdtfDate[];
}

export interface StatementEntry extends EntryValues {
  kind: 'statement';
  statement: Statement;
}
export interface FacilityEntry extends EntryValues {
  kind: 'facility';
  facility: Facility;
  state: State;
}
export interface InitiativeEntry extends EntryValues {
  kind: 'initiative';
  initiative: Initiative;
  state: State;
}
export type Entry = StatementEntry | FacilityEntry | InitiativeEntry;

const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];
const some = (value: string | null | undefined): string[] => (value ? [value] : []);

/** Day of a statement: when it was said, or, for a newspaper's own words, when what it reports was or it came out. */
function dateOf({ saidOn, eventId, excerpts }: Statement, lookup: Lookup): EdtfDate | null {
  if (saidOn) return saidOn;
  const printed = excerpts.flatMap(({ articleId }) => lookup.article(articleId)?.publishedOn ?? []);
  printed.sort((a, b) => (a.from < b.from ? -1 : 1));
  return lookup.event(eventId ?? '')?.heldOn ?? printed[0] ?? null;
}

function statementEntry(
  statement: Statement,
  statuses: readonly Status[],
  date: EdtfDate | null,
): StatementEntry {
  return {
    kind: 'statement',
    key: `statement:${statement.id}`,
    statement,
    scope: statement.scope,
    placeIds: unique(
      statement.places.filter(({ relation }) => relation === 'subject').map(({ placeId }) => placeId),
    ),
    facets: {
      theme: [statement.theme],
      status: unique(statuses),
      speaker: some(statement.speakerId),
      event: some(statement.eventId),
      article: unique(statement.excerpts.map(({ articleId }) => articleId)),
    },
    dates: date ? [date] : [],
  };
}

/** What a House or an initiative takes from its milestones: the status of the day, and who stands behind them. */
function facetsOf(theme: Initiative['theme'], state: State, lookup: Lookup): EntryValues['facets'] {
  const sources = state.history.flatMap(({ basis }) => lookup.statement(statementIdOf(basis) ?? '') ?? []);
  return {
    theme: [theme],
    status: some(state.current?.status),
    speaker: unique(sources.flatMap(({ speakerId }) => some(speakerId))),
    event: unique(sources.flatMap(({ eventId }) => some(eventId))),
    article: unique(sources.flatMap(({ excerpts }) => excerpts.map(({ articleId }) => articleId))),
  };
}

const statementIdOf = (basis: Basis) => (basis.kind === 'statement' ? basis.id : null);
const datesOf = (history: readonly Milestone[]) => history.map(({ on }) => on);

/**
 * The entries that exist on an ISO day: statements said by then (or without any date), Houses and initiatives with a
 * milestone by then. Order: Houses, statements, initiatives, each as in the dataset.
 */
export function entriesOn(dataset: Dataset, lookup: Lookup, day: string): Entry[] {
  const editionDay = dataset.edition.asOf;
  const facilities: FacilityEntry[] = [];
  const initiatives: InitiativeEntry[] = [];
  const reached = new Map<string, Status[]>();
  const note = (state: State) => {
    for (const { basis, status } of state.history) {
      const id = statementIdOf(basis);
      if (id === null) continue;
      const statuses = reached.get(id);
      if (statuses) statuses.push(status);
      else reached.set(id, [status]);
    }
  };
  for (const facility of dataset.facilities) {
    const state = stateOf(facility, day, editionDay);
    if (!state.current) continue;
    note(state);
    facilities.push({
      kind: 'facility',
      key: `facility:${facility.id}`,
      facility,
      state,
      scope: 'places',
      placeIds: [facility.placeId],
      facets: facetsOf('houses_of_friendship', state, lookup),
      dates: datesOf(state.history),
    });
  }
  for (const initiative of dataset.initiatives) {
    const state = stateOf(initiative, day, editionDay);
    if (!state.current) continue;
    note(state);
    initiatives.push({
      kind: 'initiative',
      key: `initiative:${initiative.id}`,
      initiative,
      state,
      scope: initiative.scope,
      placeIds: unique(initiative.placeIds),
      facets: facetsOf(initiative.theme, state, lookup),
      dates: datesOf(state.history),
    });
  }
  const statements = dataset.statements.flatMap((statement) => {
    const date = dateOf(statement, lookup);
    const isSaid = date === null || heldFrom(date, editionDay) <= day;
    return isSaid ? [statementEntry(statement, reached.get(statement.id) ?? [], date)] : [];
  });
  return [...facilities, ...statements, ...initiatives];
}
