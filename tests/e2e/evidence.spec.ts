/** What a reader takes away from a card, and where a source link leads. */
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Download, Page } from '@playwright/test';
import { gpx, kml } from '@tmcw/togeojson';
import { JSDOM } from 'jsdom';
import { schemaErrors } from '../fixtures/validate-xml.ts';
import { exactWords, expect, openMap, test } from './page.ts';

const SAIRAM = '/places/kz-61-sairam/';

const readDownload = async (download: Download) => readFileSync(await download.path(), 'utf8');

async function saved(page: Page, press: () => Promise<void>): Promise<Download> {
  const download = page.waitForEvent('download');
  await press();
  return download;
}

/** Presses Tab until a control of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    if (label === name) return;
  }
  throw new Error(`Tab does not reach ${name}.`);
}

test('a statement is copied as a quotation, by mouse and by keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page, SAIRAM);
  await page.getByRole('button', { name: 'Скопировать цитату' }).first().click();
  await expect(page.getByText('Скопировано')).toBeVisible();
  const quotation = await page.evaluate(() => navigator.clipboard.readText());
  expect(quotation).toContain('Сайрамском');
  expect(quotation).toContain('Касым-Жомарт Токаев, Президент Республики Казахстан, 24 апреля 2025');
  expect(quotation).toContain('https://smartnews.kz/ru/news/19179-tokaev-poruchil-sozdat-novye-doma-druzhby');

  await tabTo(page, 'Скопировать постоянную ссылку');
  await page.keyboard.press('Enter');
  const link = /http\S+show=statement\S+/u.exec(quotation)?.[0] ?? '';
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await openMap(page, link);
  await expect(page.getByRole('heading', { level: 1, name: 'Сайрамский район' })).toBeVisible();
});

test('without leave to copy the text is shown selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openMap(page, SAIRAM);
  await page.getByRole('button', { name: 'Скопировать цитату' }).first().click();
  const field = page.getByRole('textbox', { name: /скопируйте его сами/ });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  expect(selected).toContain('Сайрамском');
});

test('citations are kept in four formats that the library reads', async ({ page }) => {
  await openMap(page, '/en/places/kz-19/');
  const opener = page.getByRole('button', { name: 'Cite' }).first();
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  await expect(dialog).toBeVisible();
  const endings = { Text: 'txt', BibTeX: 'bib', RIS: 'ris', 'CSL-JSON': 'json' };
  for (const [format, ending] of Object.entries(endings)) {
    await dialog.getByRole('radio', { name: format, exact: true }).check();
    const file = await saved(page, () => dialog.getByRole('button', { name: 'Download' }).click());
    expect(file.suggestedFilename()).toBe(`smartnews-19179.${ending}`);
    const text = await readDownload(file);
    await expect(dialog.getByRole('textbox')).toHaveValue(text.replaceAll('\r\n', '\n'));
    if (format === 'Text') continue;
    const [item] = new Cite(text).data;
    expect([item?.title, item?.URL, item?.issued?.['date-parts']]).toEqual([
      'Токаев поручил создать новые Дома дружбы',
      'https://smartnews.kz/ru/news/19179-tokaev-poruchil-sozdat-novye-doma-druzhby',
      [[2025, 4, 24]],
    ]);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('the QR code is drawn on white, and its code is loaded only then', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await openMap(page, `${SAIRAM}?look=dark`);
  expect(loaded.filter((url) => url.includes('qr-svg'))).toEqual([]);
  await page.getByRole('button', { name: 'QR-код ссылки' }).first().click();
  const dialog = page.getByRole('dialog');
  const image = dialog.getByRole('img', { name: 'QR-код ссылки' });
  await expect(image).toBeVisible();
  expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0);
  expect(loaded.filter((url) => url.includes('qr-svg'))).toHaveLength(1);
  const file = await saved(page, () => dialog.getByRole('button', { name: 'Скачать SVG' }).click());
  expect(await readDownload(file)).toContain('<svg');
});

test('Houses are taken along as valid GPX and KML', async ({ page }) => {
  await openMap(page, '/places/kz-61/');
  await page.getByRole('button', { name: 'Скачать Дома' }).click();
  for (const format of ['gpx', 'kml'] as const) {
    for (const [which, id] of [
      ['Найденное', 'kz-61'],
      ['Все', 'all'],
    ] as const) {
      const button = page.getByRole('button', { name: `Скачать ${format.toUpperCase()}. ${which}` });
      const count = Number(/: (\d+)/u.exec((await button.getAttribute('aria-label')) ?? '')?.[1]);
      const file = await saved(page, () => button.click());
      expect(file.suggestedFilename()).toBe(`dostyq-houses-${id}-2026.11.22.${format}`);
      const text = await readDownload(file);
      expect(await schemaErrors(format, text)).toEqual([]);
      const document = new JSDOM(text, { contentType: 'text/xml' }).window.document;
      const { features } = format === 'gpx' ? gpx(document) : kml(document);
      const leftOut = Number(/Без точки[^:]*: (\d+)/u.exec(text)?.[1] ?? 0);
      expect(features).toHaveLength(format === 'gpx' ? count - leftOut : count);
      expect(features.length).toBeGreaterThan(0);
    }
  }
});

test.describe('a link to words', () => {
  const filler = '<p>Другие слова, среди которых искомых нет.</p>'.repeat(120);

  for (const [place, kind] of [
    ['/places/kz-19/', 'of a paragraph, by its two ends'],
    ['/places/kz-61-sairam/', 'of indirect speech'],
  ] as const)
    test(`scrolls a copy of the article to the words ${kind}`, async ({ page, baseURL }) => {
      await openMap(page, place);
      const card = page
        .getByRole('article')
        .filter({ has: page.locator('blockquote') })
        .first();
      const [words = ''] = await exactWords(page);
      const href =
        (await card
          .getByRole('link', { name: /smartnews/ })
          .first()
          .getAttribute('href')) ?? '';
      const fragment = href.slice(href.indexOf('#'));
      expect(fragment).toMatch(/^#:~:text=/u);
      await page.route('**/copy.html', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="ru"><title>x</title><h1>Статья</h1>${filler}<p id="said">«${words}», – сказано.</p>${filler}`,
        }),
      );
      await page.goto('about:blank');
      await page.goto(`${baseURL ?? ''}/copy.html${fragment}`);
      await expect(page.locator('#said')).toBeInViewport();
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
      await page.goto('about:blank');
      await page.goto(`${baseURL ?? ''}/copy.html`);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
});
