/** The files of Houses are valid, hold the right points, and say what has none. */
import { gpx, kml } from '@tmcw/togeojson';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/dataset/columns.ts';
import { geoUri } from '../../../src/export/geo-uri.ts';
import { housesAsGpx } from '../../../src/export/gpx.ts';
import type { LinkedHouse } from '../../../src/export/house.ts';
import { housesAsKml } from '../../../src/export/kml.ts';
import { schemaErrors } from '../../fixtures/validate-xml.ts';
import { dataset, facts } from './real-data.ts';

const houses: LinkedHouse[] = dataset.facilities.map((facility) => ({
  facility,
  current: facility.milestones.at(-1)!,
  history: facility.milestones,
  link: `https://map.example/places/${facility.placeId}/?show=facility:${facility.id}&a=1`,
}));
const pointed = houses.filter(({ facility }) => facility.position !== null);
const texts = (lang: (typeof LANGS)[number]) => ({
  lang,
  facts,
  title: 'Дома <&"\'> \u0007',
  link: 'https://map.example/?a=1&b=2',
});
const parse = (xml: string) => new JSDOM(xml, { contentType: 'text/xml' }).window.document;

describe.each(LANGS)('the files in %s', (lang) => {
  const files = { gpx: housesAsGpx(houses, texts(lang)), kml: housesAsKml(houses, texts(lang)) };

  it.each(['gpx', 'kml'] as const)('are valid %s', async (format) => {
    expect(await schemaErrors(format, files[format])).toEqual([]);
    expect(await schemaErrors(format, files[format].replaceAll('name>', 'nam>'))).not.toEqual([]);
  });

  it('hold each point once, with its name, status and links, and no House that has none', () => {
    expect(pointed.length).toBeGreaterThan(20);
    expect(pointed.length).toBeLessThan(houses.length);
    const read = { gpx: gpx(parse(files.gpx)).features, kml: kml(parse(files.kml)).features };
    for (const features of [read.gpx, read.kml.filter(({ geometry }) => geometry as unknown)]) {
      expect(features.map(({ geometry }) => geometry)).toEqual(
        pointed.map(({ facility }) => ({ type: 'Point', coordinates: facility.position })),
      );
      expect(features.map(({ properties }) => properties?.name as string)).toEqual(
        pointed.map(({ facility }) => facility.name[lang]),
      );
    }
    for (const { facility, link } of houses) {
      const [hasGpx, hasKml] = [files.gpx, files.kml].map((text) =>
        text.includes(link.replace('&', '&amp;')),
      );
      expect([facility.id, hasGpx, hasKml]).toEqual([facility.id, facility.position !== null, true]);
      expect(files.kml).toContain(`<Placemark id="facility-${facility.id}">`);
    }
    expect(read.kml).toHaveLength(houses.length);
  });

  it('count and name the Houses left out', () => {
    const left = houses.filter(({ facility }) => facility.position === null);
    const [metadata = ''] = files.gpx.split('</metadata>');
    expect(metadata).toContain(`: ${left.length}`);
    for (const { facility } of left) expect(metadata).toContain(facility.name[lang]);
    expect(housesAsGpx(pointed, texts(lang)).split('</metadata>')[0]).not.toContain('<desc>');
  });
});

describe('a geo: address', () => {
  it('names latitude before longitude (RFC 5870) and no uncertainty nobody measured', () => {
    expect(geoUri([51.16822, 43.63534])).toBe('geo:43.63534,51.16822');
  });
});
