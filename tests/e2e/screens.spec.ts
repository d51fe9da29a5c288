/** The screens hold at every width, in every language and theme, for eyes, keyboards and screen readers. */
import { exactWords, expect, mapOf, openMap, test } from './page.ts';

const WIDTHS = [
  [1440, 900],
  [768, 1024],
  [360, 740],
] as const;
const LANGS = ['', 'kk/', 'en/'];

for (const [width, height] of WIDTHS) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    for (const lang of LANGS) {
      test(`/${lang} has no sideways scroll, and shows map, attribution and name of the place`, async ({
        page,
      }) => {
        for (const place of ['', 'places/kz-19/', 'places/kz-61-sairam/']) {
          await page.goto(`./${lang}${place}`);
          await expect(mapOf(page).getByRole('link', { name: /OpenStreetMap/ })).toBeInViewport();
          await expect(page.locator('h1')).toBeInViewport();
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow).toBe(0);
          const box = await mapOf(page).boundingBox();
          expect(box?.width).toBeGreaterThanOrEqual(Math.min(width, 380) - 20);
          expect(box?.height).toBeGreaterThan(240);
        }
      });
    }
  });
}

test('everything is reached by the keyboard alone', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Перейти к тексту' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  const facet = page.getByRole('button', { name: 'Статус' });
  await facet.focus();
  await page.keyboard.press('Enter');
  await expect(facet).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/status=called_for/);
  await page.keyboard.press('Escape');
  await expect(facet).toHaveAttribute('aria-expanded', 'false');

  await page.keyboard.press('/');
  await page.keyboard.type('уйгурский');
  const link = page
    .locator('main')
    .getByRole('link', { name: /Уйгурский район/ })
    .first();
  await expect(link).toBeVisible();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('Уйгурский район');
  await expect(page.locator('h1')).toBeFocused();
  expect((await exactWords(page))[0]).toContain('Уйгурском');
});

test('the two voices are set in our own fonts, with every Kazakh letter', async ({ page }) => {
  await page.goto('kk/places/kz-61-sairam/');
  const missing = await page.evaluate(async () => {
    const letters = Array.from('ӘҒҚҢӨҰҮҺІәғқңөұүһіЁё«»„“—№₸');
    const found = await Promise.all(
      ['Golos Text Variable', 'Literata Variable'].flatMap((family) =>
        letters.map(async (letter) => {
          const faces = await document.fonts.load(`16px "${family}"`, letter);
          return faces.length > 0 ? [] : [`${family}: ${letter}`];
        }),
      ),
    );
    return found.flat();
  });
  expect(missing).toEqual([]);
  await expect(page.locator('blockquote').first()).toHaveCSS('font-family', /Literata Variable/);
  await expect(page.locator('h1')).toHaveCSS('font-family', /Golos Text Variable/);
});

test('dates are in Kazakh words, whatever the browser knows', async ({ page }) => {
  await page.goto('kk/places/kz-61-sairam/');
  await expect(page.locator('main')).toContainText('2025 ж. 24 сәуір');
});

test('every place in the list has a page of its own', async ({ page, request }) => {
  await page.goto('kk/');
  const links = await page
    .locator('main a[href*="/kk/places/"]')
    .evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href))]);
  expect(links.length).toBeGreaterThan(30);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

test('the site works in a sub-folder', async ({ page, baseURL }) => {
  await page.route('**/some/sub/folder/**', async (route) => {
    const url = route.request().url().replace('/some/sub/folder', '');
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await openMap(page, `${baseURL ?? ''}/some/sub/folder/en/places/kz-19/`);
  await expect(page.locator('h1')).toHaveText('Almaty Region');
  await page.getByRole('link', { name: 'Қазақша' }).click();
  await expect(page).toHaveURL(/\/some\/sub\/folder\/kk\/places\/kz-19\/$/);
});

test('the pointer over the map learns name and counts', async ({ page }) => {
  await openMap(page, './#7.00/44.9000/76.0000');
  const box = await mapOf(page).boundingBox();
  if (!box) throw new Error('The map is not on the screen.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width / 2 + 3, box.y + box.height / 2);
  await expect(mapOf(page).getByText('Алматинская область', { exact: true })).toBeVisible();
  await expect(mapOf(page).getByText(/\d+ высказывани[еяй] · \d+ Дом/)).toBeVisible();
});

test('the as-of day changes what is known', async ({ page }) => {
  await page.goto('places/kz-19/?asof=2025-04-01');
  await expect(page.locator('main')).not.toContainText('Поручено');
  await page.goto('places/kz-19/');
  await expect(page.locator('main')).toContainText('Поручено · 24 апреля 2025');
  await expect(page.locator('main')).toContainText('ничего не найдено на 11.2026');
});
