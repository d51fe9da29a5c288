/** Writes Houses as placemarks of OGC KML 2.2 (https://www.ogc.org/standard/kml/). */
import { describeHouse, describeLeftOut, houseAddress, houseSources } from './house.ts';
import type { FileTexts, LinkedHouse } from './house.ts';
import { element, escapeXml } from './xml.ts';

const data = (name: string, value: string) => `<Data name="${name}">${element('value', value)}</Data>`;

function placemark(house: LinkedHouse, { lang, facts }: FileTexts): string[] {
  const { facility, current, link } = house;
  const address = houseAddress(house, lang);
  const pages = houseSources(house, facts).flatMap(({ url }) => url ?? []);
  return [
    `<Placemark id="facility-${facility.id}">`,
    element('name', facility.name[lang]),
    `<atom:link href="${escapeXml(link)}"/>`,
    ...(address === '' ? [] : [element('address', address)]),
    element('description', [describeHouse(house, lang, facts), ...pages, link].join('\n')),
    '<ExtendedData>',
    data('id', facility.id),
    data('status', current.status),
    data('status_on', current.on.edtf),
    data('precision', facility.precision),
    '</ExtendedData>',
    ...(facility.position === null
      ? []
      : [`<Point><coordinates>${facility.position.join(',')}</coordinates></Point>`]),
    '</Placemark>',
  ];
}

/** Returns the file. A House without a point is a placemark without geometry; the description counts and names those. */
export function housesAsKml(houses: readonly LinkedHouse[], texts: FileTexts): string {
  const leftOut = describeLeftOut(houses, texts.lang);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<Document>',
    element('name', texts.title),
    `<atom:link href="${escapeXml(texts.link)}"/>`,
    ...(leftOut === null ? [] : [element('description', leftOut)]),
    ...houses.flatMap((house) => placemark(house, texts)),
    '</Document>',
    '</kml>',
    '',
  ].join('\n');
}
