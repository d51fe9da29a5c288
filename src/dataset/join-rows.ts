/** Joins the rows that stand alone: places, events, articles, speakers, references. */
import { frameFinder } from './frame-places.ts';
import { byId, joinDate, joinOptionalDate, joinOptionalText, joinText } from './join-values.ts';
import type { Rows } from './keep-sound.ts';
import type { Article, AssemblyEvent, Geometry, Place, Reference, Speaker } from './types.ts';

/** Returns the places sorted by id, each with the box around its boundary. */
export function joinPlaces(rows: Rows, geometry: Geometry): Place[] {
  const frameOf = frameFinder(geometry);
  const join = (row: Rows['places'][number]): Place => ({
    id: row.id,
    level: row.level,
    parentId: row.parent_id,
    iso: row.iso,
    kato: row.kato,
    name: joinText(row, 'name'),
    aliases: row.aliases,
    centre: joinOptionalText(row, 'centre'),
    labelPoint: [row.lon, row.lat],
    bbox: frameOf(row),
  });
  return rows.places.map(join).sort(byId);
}

/** Returns the events sorted by id. */
export function joinEvents(rows: Rows): AssemblyEvent[] {
  const join = (row: Rows['events'][number]): AssemblyEvent => ({
    id: row.id,
    name: joinText(row, 'name'),
    heldOn: joinDate(row.held_on),
    placeId: row.place_id,
    note: joinOptionalText(row, 'note'),
  });
  return rows.events.map(join).sort(byId);
}

/** Returns the articles sorted by id. */
export function joinArticles(rows: Rows): Article[] {
  const join = (row: Rows['articles'][number]): Article => ({
    id: row.id,
    file: row.file,
    title: row.title,
    publisher: row.publisher,
    author: row.author,
    publishedOn: joinOptionalDate(row.published_on),
    url: row.url,
    urlBasis: row.url_basis,
    cites: row.cites,
    eventId: row.event_id,
    lang: row.lang,
    note: joinOptionalText(row, 'note'),
  });
  return rows.articles.map(join).sort(byId);
}

/** Returns the speakers sorted by id. */
export function joinSpeakers(rows: Rows): Speaker[] {
  const join = (row: Rows['speakers'][number]): Speaker => ({
    id: row.id,
    name: joinText(row, 'name'),
    role: joinText(row, 'role'),
  });
  return rows.speakers.map(join).sort(byId);
}

/** Returns the references sorted by id. */
export function joinReferences(rows: Rows): Reference[] {
  const join = (row: Rows['references'][number]): Reference => ({
    id: row.id,
    title: row.title,
    publisher: row.publisher,
    url: row.url,
    publishedOn: joinOptionalDate(row.published_on),
    says: joinText(row, 'says'),
  });
  return rows.references.map(join).sort(byId);
}
