/** What a file says of a House besides its point: status, precision, what is inside, and who says so. */
import type { Lookup } from '../dataset/lookup.ts';
import type { Basis, Facility, Lang, Milestone } from '../dataset/types.ts';
import { formatDate } from '../i18n/format-date.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { linkToWords } from './text-fragment.ts';

export interface House {
  facility: Facility;
  /** The status that holds on the as-of day, and how it came to it. */
  current: Milestone;
  history: readonly Milestone[];
}

/** A House with its permanent link on the map. */
export interface LinkedHouse extends House {
  link: string;
}

/** How a list of Houses is called and explained in a file. */
export interface FileTexts {
  lang: Lang;
  facts: Lookup;
  title: string;
  /** Permanent link of the map. */
  link: string;
}

interface Source {
  /** Null if no page is known. */
  url: string | null;
  text: string;
}

function sourcesOf(basis: Basis, facts: Lookup): Source[] {
  const reference = basis.kind === 'reference' ? facts.reference(basis.id) : undefined;
  if (reference) return [{ url: reference.url, text: `${reference.publisher}: ${reference.title}` }];
  return (facts.statement(basis.id)?.excerpts ?? []).flatMap(({ articleId, exact }) => {
    const article = facts.article(articleId);
    if (!article) return [];
    const url = article.url === null ? null : linkToWords(article.url, exact);
    return [{ url, text: `${article.publisher}: ${article.title}` }];
  });
}

/** Who says so of its statuses and details, each page once, in the order of time. */
export function houseSources({ facility, history }: House, facts: Lookup): Source[] {
  const bases = [...history.map(({ basis }) => basis), ...facility.detailsBasis];
  const sources = bases.flatMap((basis) => sourcesOf(basis, facts));
  return [...new Map(sources.map((source) => [source.url ?? source.text, source])).values()];
}

/** Its address as one line; empty if none is known. */
export function houseAddress({ facility }: House, lang: Lang): string {
  return [facility.settlement?.[lang], facility.address?.[lang]].filter(Boolean).join(', ');
}

/** Returns the facts in words, a line for each, the sources at the end. */
export function describeHouse(house: House, lang: Lang, facts: Lookup): string {
  const messages = MESSAGES[lang];
  const { facility, current } = house;
  const address = houseAddress(house, lang);
  const place = facts
    .pathTo(facility.placeId)
    .slice(1)
    .map(({ name }) => name[lang]);
  return [
    `${messages.status[current.status]}: ${formatDate(current.on, lang)}`,
    place.join(', '),
    address === '' ? null : `${messages.address}: ${address}`,
    `${messages.download.position}: ${messages.precision[facility.precision]}${facility.precision === 'settlement' ? ` (${messages.download.centre})` : ''}`,
    facility.inside && `${messages.inside}: ${facility.inside[lang]}`,
    `${messages.download.sources}:`,
    ...houseSources(house, facts).map(
      ({ url, text }) => `– ${text}${url === null ? ` (${messages.noPage})` : ''}`,
    ),
  ]
    .filter((line) => line !== null && line !== '')
    .join('\n');
}

/** Says how many of the Houses have no point, and which; null if all have one. */
export function describeLeftOut(houses: readonly House[], lang: Lang): string | null {
  const without = houses.filter(({ facility }) => facility.position === null);
  if (without.length === 0) return null;
  const names = without.map(
    ({ facility }) => `${facility.name[lang]} (${MESSAGES[lang].precision[facility.precision]})`,
  );
  return `${MESSAGES[lang].download.leftOut(without.length)}: ${names.join('; ')}`;
}
