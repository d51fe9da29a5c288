/** Writes Houses as waypoints of GPX 1.1 (https://www.topografix.com/GPX/1/1/). */
import { describeHouse, describeLeftOut, houseSources, type FileTexts, type LinkedHouse } from './house.ts';
import { element, escapeXml } from './xml.ts';

const link = (href: string, text: string) =>
  `<link href="${escapeXml(href)}">${element('text', text)}</link>`;

function waypoint(house: LinkedHouse, { lang, facts }: FileTexts): string[] {
  const { facility, link: href } = house;
  if (facility.position === null) return [];
  const [lon, lat] = facility.position;
  const pages = houseSources(house, facts).flatMap(({ url, text }) =>
    url === null ? [] : [link(url, text)],
  );
  return [
    `<wpt lat="${lat}" lon="${lon}">`,
    element('name', facility.name[lang]),
    element('desc', describeHouse(house, lang, facts)),
    link(href, facility.name[lang]),
    ...pages,
    element('type', facility.type),
    '</wpt>',
  ];
}

/**
 * Returns the file. A House without a point becomes no waypoint; the description counts and names those. The permanent
 * link is the first link of a waypoint and stays the same from file to file.
 */
export function housesAsGpx(houses: readonly LinkedHouse[], texts: FileTexts): string {
  const leftOut = describeLeftOut(houses, texts.lang);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Dostyq Map" xmlns="http://www.topografix.com/GPX/1/1">',
    '<metadata>',
    element('name', texts.title),
    ...(leftOut === null ? [] : [element('desc', leftOut)]),
    link(texts.link, texts.title),
    '</metadata>',
    ...houses.flatMap((house) => waypoint(house, texts)),
    '</gpx>',
    '',
  ].join('\n');
}
