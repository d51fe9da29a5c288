/** When a part is missing the rest works, says what is missing, and tries again when asked. */
import { expect, mapOf, openMap, test } from './page.ts';

test.use({ expectsFaults: true });

const sairamWorks = async (page: import('@playwright/test').Page) => {
  await page.getByRole('combobox', { name: /Поиск|іздеу|Search/ }).fill('Сайрам');
  await page.locator('main').getByRole('link', { name: 'Сайрамский район' }).first().click();
  await expect(page.locator('main blockquote').first()).toContainText('Сайрамском');
};

test('a layer that does not come is named, and comes on retry', async ({ page }) => {
  let isBroken = true;
  await page.route(/regions-.*\.geojson/, (route) =>
    isBroken ? route.fulfill({ status: 503 }) : route.continue(),
  );
  await page.goto('./');
  await expect(page.getByText(/Часть карты не загрузилась: границы областей/)).toBeVisible();
  await sairamWorks(page);
  isBroken = false;
  await page.getByRole('button', { name: 'Повторить' }).click();
  await expect(page.getByText(/Часть карты не загрузилась/)).toHaveCount(0);
  await expect(mapOf(page)).toHaveAttribute('data-ready', 'true');
});

for (const [part, pattern] of [
  ['program', /MapView-.*\.js/],
  ['style sheet', /MapView-.*\.css/],
] as const) {
  test(`a map ${part} that does not come leaves the list, and comes on retry`, async ({ page }) => {
    const state = { isBroken: true };
    await page.route(pattern, (route) => (state.isBroken ? route.abort() : route.continue()));
    await page.goto('places/kz-19/');
    await expect(page.getByText('Не загрузилась программа карты.')).toBeVisible();
    await sairamWorks(page);
    state.isBroken = false;
    await page.getByRole('button', { name: 'Повторить' }).click();
    await expect(mapOf(page)).toHaveAttribute('data-ready', 'true', { timeout: 40_000 });
    await expect(page.locator('h1')).toHaveText('Сайрамский район');
  });
}

test('a worker that does not start is said, and the list works', async ({ page }) => {
  await page.route(/maplibre-gl-worker.*\.js/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  await expect(page.getByText('Карта не запустилась.')).toBeVisible({ timeout: 30_000 });
  await sairamWorks(page);
});

test('a search that does not load leaves the whole list', async ({ page }) => {
  await page.route(/\/search-.*\.js/, (route) => route.abort());
  await page.goto('./?q=Пушкин');
  await expect(page.getByText('Поиск не загрузился. Список показан без него.')).toBeVisible();
  await expect(page.locator('main details').first()).toBeVisible();
});

test.describe('without WebGL', () => {
  test('the page says so quietly and everything else works', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ baseURL: baseURL ?? '', locale: 'ru-RU' });
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto('./');
    await expect(page.getByText(/нет WebGL/)).toBeVisible();
    await sairamWorks(page);
    await page.close();
  });
});

test('the map draws many colours on the built site', async ({ page }) => {
  await openMap(page, './');
  const picture = await mapOf(page).screenshot();
  const colours = await page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? []);
    return new Set(pixels).size;
  }, picture.toString('base64'));
  expect(colours).toBeGreaterThan(500);
});
