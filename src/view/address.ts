/** Reads the address into a view, leniently, and writes it, strictly (docs/design.md §7). */
import { LANGS, STATUSES, THEMES } from '../dataset/columns.ts';
import type { Lang } from '../dataset/types.ts';
import { firstDayOf, isCalendarDate, isRealDay, lastDayOf } from './calendar.ts';
import { COUNTRY_ID, FACETS, LOOKS, SORTS, START } from './view.ts';
import type { Camera, Facet, Shown, Span, View } from './view.ts';

/** The parts of an address that are read; `window.location` is one. */
export interface AddressParts {
  pathname: string;
  search: string;
  hash: string;
}

/** What the reading is checked against. */
export interface AddressContext {
  /** Folder in which the site lies, a slash at both ends. */
  root: string;
  /** The places that can be chosen, the country among them. */
  placeIds: ReadonlySet<string>;
  values: Record<Facet, ReadonlySet<string>>;
  /** What a link can show first. */
  shown: ReadonlySet<string>;
}

/** A part of the address that was left out of the view, and why. */
export interface AddressProblem {
  kind: 'unknown_path' | 'unknown_place' | 'unknown_value' | 'unreadable_date' | 'unreadable_camera';
  key: 'path' | 'place' | Facet | 'said' | 'asof' | 'sort' | 'show' | 'look' | 'camera';
  /** As it stood in the address. */
  value: string;
}

const FACET_ORDER: Partial<Record<Facet, readonly string[]>> = { theme: THEMES, status: STATUSES };
const QUERY_LENGTH = 200;
const ZOOM_DIGITS = 2;
/** Four decimals are about ten metres. */
const DEGREE_DIGITS = 4;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Facet values in the one order in which addresses carry them, each once. */
function inOrder(facet: Facet, values: readonly string[]): string[] {
  const order = FACET_ORDER[facet];
  const compare = order
    ? (a: string, b: string) => order.indexOf(a) - order.indexOf(b)
    : (a: string, b: string) => (a < b ? -1 : 1);
  return [...new Set(values)].sort(compare);
}

/** One line without half characters (lone surrogates cannot be percent-encoded), not longer than anyone would type. */
function tidyQuery(text: string): string {
  const oneLine = text
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return oneLine
    .slice(0, QUERY_LENGTH)
    .replace(/\p{Cs}/gu, '')
    .trim();
}

type Report = (problem: AddressProblem) => void;

function readPath(pathname: string, context: AddressContext, report: Report): Pick<View, 'lang' | 'placeId'> {
  const inside = `${pathname}/`.startsWith(context.root) ? pathname.slice(context.root.length) : pathname;
  const segments = inside
    .split('/')
    .map((segment) => decode(segment).trim().toLowerCase())
    .filter((segment) => segment !== '');
  if (/^index\.html?$/.test(segments.at(-1) ?? '')) segments.pop();
  const lang = LANGS.find((known) => known === segments[0]);
  if (lang) segments.shift();
  const [folder, placeId = COUNTRY_ID, ...rest] = segments;
  const view = { lang: lang ?? START.lang, placeId: COUNTRY_ID };
  if (folder === undefined) return view;
  if (folder !== 'places' || rest.length > 0) {
    report({ kind: 'unknown_path', key: 'path', value: segments.join('/') });
    return view;
  }
  if (context.placeIds.has(placeId)) return { ...view, placeId };
  report({ kind: 'unknown_place', key: 'place', value: placeId });
  return view;
}

function readFacet(facet: Facet, texts: string[], context: AddressContext, report: Report): string[] {
  const known: string[] = [];
  for (const text of texts.flatMap((joined) => joined.split(/[|,]/))) {
    const written = text.trim();
    const value = [written, written.toLowerCase()].find((spelling) => context.values[facet].has(spelling));
    if (value !== undefined) known.push(value);
    else if (written !== '') report({ kind: 'unknown_value', key: facet, value: written });
  }
  return inOrder(facet, known);
}

function readSaid(text: string, report: Report): Span | null {
  const ends = text.trim().split(/\.{2,}|\//);
  const [from = '', to = from] = ends.map((end) => end.trim());
  if (from === '' && to === '') return null;
  const areDates = [from, to].every((end) => end === '' || isCalendarDate(end));
  const isForward = from === '' || to === '' || firstDayOf(from) <= lastDayOf(to);
  if (ends.length <= 2 && areDates && isForward) return { from: from || null, to: to || null };
  report({ kind: 'unreadable_date', key: 'said', value: text });
  return null;
}

function readAsOf(text: string, report: Report): string | null {
  const day = text.trim();
  if (day === '') return null;
  if (isRealDay(day)) return day;
  report({ kind: 'unreadable_date', key: 'asof', value: text });
  return null;
}

/** One of a few known words, in any case; `otherwise` if the key is absent or the word unknown. */
function readWord<T extends string, O>(
  key: 'sort' | 'show' | 'look',
  text: string,
  known: readonly T[] | ReadonlySet<string>,
  otherwise: O,
  report: Report,
): T | O {
  const written = text.trim();
  if (written === '') return otherwise;
  const word = [...known].find((each) => each === written.toLowerCase());
  if (word !== undefined) return word as T;
  report({ kind: 'unknown_value', key, value: written });
  return otherwise;
}

const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;

function roundCamera({ zoom, lat, lon }: Camera): Camera {
  return { zoom: round(zoom, ZOOM_DIGITS), lat: round(lat, DEGREE_DIGITS), lon: round(lon, DEGREE_DIGITS) };
}

const isCamera = ({ zoom, lat, lon }: Camera) =>
  zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;

/** A hash that does not start like a number is an anchor of the page and no concern of the map. */
function readCamera(hash: string, report: Report): Camera | null {
  const text = decode(hash.replace(/^#/, '')).trim();
  if (!/^[-+.\d]/.test(text)) return null;
  const numbers = text.split('/').map((part) => (/^[-+]?(\d+\.?\d*|\.\d+)$/.test(part) ? Number(part) : NaN));
  const [zoom = NaN, lat = NaN, lon = NaN] = numbers;
  const camera = { zoom, lat, lon };
  if (isCamera(camera)) return roundCamera(camera);
  report({ kind: 'unreadable_camera', key: 'camera', value: text });
  return null;
}

/**
 * Reads an address. Never throws: what cannot be read or is not known is left out and reported; a place that is
 * not known gives the country. Keys that are not ours are passed over in silence.
 */
export function parseAddress(
  parts: AddressParts,
  context: AddressContext,
): { view: View; problems: AddressProblem[] } {
  const problems: AddressProblem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const texts = new Map<string, string[]>();
  for (const [key, value] of new URLSearchParams(parts.search)) {
    const name = key.trim().toLowerCase();
    const values = texts.get(name);
    if (values) values.push(value);
    else texts.set(name, [value]);
  }
  const first = (key: string) => texts.get(key)?.[0] ?? '';
  const path = readPath(parts.pathname, context, report);
  const facets = Object.fromEntries(
    FACETS.map((facet) => [facet, readFacet(facet, texts.get(facet) ?? [], context, report)]),
  ) as Record<Facet, string[]>;
  const view: View = {
    ...path,
    facets,
    said: readSaid(first('said'), report),
    query: tidyQuery(first('q')),
    asOf: readAsOf(first('asof'), report),
    sort: readWord('sort', first('sort'), SORTS, START.sort, report),
    show: readWord<Shown, null>('show', first('show'), context.shown, null, report),
    look: readWord('look', first('look'), LOOKS, null, report),
    camera: readCamera(parts.hash, report),
  };
  return { view, problems };
}

/** Percent-encodes what a query must not hold; `|`, `:` and spaces (as `+`) stay readable, as browsers keep them. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/%20/g, '+')
    .replace(/%7C/g, '|')
    .replace(/%3A/g, ':')
    .replace(/'/g, '%27');
}

function writeSaid({ from, to }: Span): string {
  return from === to ? (from ?? '') : `${from ?? ''}..${to ?? ''}`;
}

function writeCamera(camera: Camera): string {
  const { zoom, lat, lon } = roundCamera(camera);
  return `#${zoom.toFixed(ZOOM_DIGITS)}/${lat.toFixed(DEGREE_DIGITS)}/${lon.toFixed(DEGREE_DIGITS)}`;
}

const pathLang = (lang: Lang) => (lang === START.lang ? '' : `${lang}/`);

/**
 * Writes a view as an address relative to the root of the site, without a leading slash; the start is the empty
 * text. Views that differ only in the order of values or in spaces of the query have one address.
 */
export function formatAddress(view: View): string {
  const place = view.placeId === COUNTRY_ID ? '' : `places/${encodeURIComponent(view.placeId)}/`;
  const pairs: (readonly [string, string])[] = [
    ...FACETS.map((facet) => [facet, inOrder(facet, view.facets[facet]).join('|')] as const),
    ['said', view.said ? writeSaid(view.said) : ''],
    ['q', tidyQuery(view.query)],
    ['asof', view.asOf ?? ''],
    ['sort', view.sort === START.sort ? '' : view.sort],
    ['show', view.show ?? ''],
    ['look', view.look ?? ''],
  ];
  const query = pairs
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encode(value)}`)
    .join('&');
  const hash = view.camera && isCamera(view.camera) ? writeCamera(view.camera) : '';
  return `${pathLang(view.lang)}${place}${query && `?${query}`}${hash}`;
}
