/** A small hand-made dataset: two regions, two districts, a republican city, and one of each kind of thing in them. */
import type {
  Basis,
  Dataset,
  EdtfDate,
  Facility,
  Initiative,
  InLanguages,
  Milestone,
  Place,
  Statement,
  Status,
} from '../../../src/dataset/types.ts';

/** A date of one day, month or year, with the days it spans. */
export function date(edtf: string): EdtfDate {
  const plain = edtf.replace(/[~?]/, '');
  const from = `${plain}${'-01-01'.slice(plain.length - 4)}`;
  const to = plain.length === 4 ? `${plain}-12-31` : plain.length === 7 ? `${plain}-28` : plain;
  return { edtf, from, to, isUncertain: plain !== edtf };
}

export const inAll = (text: string): InLanguages => ({
  kk: `${text} kk`,
  ru: `${text} ru`,
  en: `${text} en`,
});

export const said = (id: string): Basis => ({ kind: 'statement', id });
const seen = (id: string): Basis => ({ kind: 'reference', id });

export function milestone(on: string, status: Status, basis: Basis = seen('page')): Milestone {
  return { id: `${on}-${status}`, on: date(on), status, basis, note: null };
}

function place(id: string, level: Place['level'], parentId: string | null, name: string): Place {
  const nowhere = {
    iso: null,
    kato: null,
    centre: null,
    labelPoint: [68, 48] as const,
    bbox: [67, 47, 69, 49] as const,
  };
  return { id, level, parentId, name: inAll(name), aliases: [], ...nowhere };
}

export function statement(id: string, change: Partial<Statement>): Statement {
  return {
    id,
    speakerId: 'president',
    eventId: 'session-34',
    saidOn: date('2025-04-24'),
    theme: 'houses_of_friendship',
    scope: 'places',
    gist: inAll(id),
    places: [],
    excerpts: [
      {
        id: `${id}-a`,
        articleId: 'smartnews',
        exact: id,
        mode: 'direct',
        glosses: [],
        note: null,
        translations: {},
      },
    ],
    ...change,
  };
}

export const subject = (placeId: string) => ({ placeId, relation: 'subject' as const, mentions: [placeId] });
export const venue = (placeId: string) => ({ placeId, relation: 'venue' as const, mentions: [placeId] });

export function facility(id: string, placeId: string, change: Partial<Facility>): Facility {
  return {
    id,
    name: inAll(id),
    milestones: [],
    nothingFoundBy: null,
    type: 'house_of_friendship',
    placeId,
    settlement: null,
    address: null,
    position: null,
    precision: 'settlement',
    inside: null,
    detailsBasis: [],
    ...change,
  };
}

export function initiative(id: string, change: Partial<Initiative>): Initiative {
  return {
    id,
    name: inAll(id),
    milestones: [],
    nothingFoundBy: null,
    theme: 'media',
    scope: 'all_regions',
    placeIds: [],
    summary: inAll(id),
    dueOn: null,
    dueBasis: null,
    ...change,
  };
}

export const SMALL: Dataset = {
  edition: { version: '2026.11.22', asOf: '2026-11-22' },
  places: [
    place('kz', 'country', null, 'Kazakhstan'),
    place('kz-19', 'region', 'kz', 'Almaty Region'),
    place('kz-19-uighur', 'district', 'kz-19', 'Uighur'),
    place('kz-61', 'region', 'kz', 'Turkistan Region'),
    place('kz-61-sairam', 'district', 'kz-61', 'Sairam'),
    place('kz-61-sozak', 'district', 'kz-61', 'Sozak'),
    place('kz-61-turkistan-city', 'city', 'kz-61', 'Turkistan'),
    place('kz-71', 'republican_city', 'kz', 'Astana'),
  ],
  events: [
    { id: 'council-2021', name: inAll('Council'), heldOn: date('2021-06'), placeId: 'kz-71', note: null },
    { id: 'session-34', name: inAll('Session'), heldOn: date('2025-04-24'), placeId: 'kz-71', note: null },
  ],
  articles: ['assembly', 'smartnews'].map((id) => ({
    id,
    file: id,
    title: id,
    publisher: id,
    author: null,
    publishedOn: null,
    url: null,
    urlBasis: null,
    cites: null,
    eventId: 'session-34',
    lang: 'ru' as const,
    note: null,
  })),
  speakers: ['president', 'secretary'].map((id) => ({ id, name: inAll(id), role: inAll(id) })),
  statements: [
    statement('council-houses', {
      speakerId: 'secretary',
      eventId: 'council-2021',
      saidOn: date('2021-06'),
      scope: 'all_regions',
    }),
    statement('house-almaty', { places: [subject('kz-19'), subject('kz-61-turkistan-city')] }),
    statement('represented', {
      theme: 'representation',
      places: [subject('kz-19-uighur'), subject('kz-61-sairam')],
    }),
    statement('several-towns', { scope: 'unlocated' }),
    statement('unity', { theme: 'unity', scope: 'national', saidOn: null, places: [venue('kz-71')] }),
  ],
  facilities: [
    facility('almaty-region', 'kz-19', {
      precision: 'region',
      milestones: [milestone('2025-04-24', 'instructed', said('house-almaty'))],
      nothingFoundBy: date('2026-11'),
    }),
    facility('astana', 'kz-71', { precision: 'address', milestones: [milestone('2018-07-01', 'opened')] }),
    facility('turkistan', 'kz-61-turkistan-city', {
      milestones: [
        milestone('2021-10-21', 'instructed'),
        milestone('2023-11', 'under_construction'),
        milestone('2024', 'opened', said('house-almaty')),
      ],
    }),
  ],
  initiatives: [
    initiative('clubs', { milestones: [milestone('2025-04-24', 'instructed', said('unity'))] }),
    initiative('representation', {
      theme: 'representation',
      scope: 'places',
      placeIds: ['kz-19-uighur', 'kz-61-sairam'],
      milestones: [milestone('2025-04-24', 'called_for', said('represented'))],
      dueOn: date('2027-04'),
    }),
  ],
  references: [
    { id: 'page', title: 'Page', publisher: 'Page', url: null, publishedOn: null, says: inAll('page') },
  ],
  adjacency: {},
};
