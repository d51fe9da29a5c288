/** Facets and the search narrow the list, say true counts, and show the way out of nothing. */
import { expect, test } from './page.ts';

test('the count of a value is what its choice lists', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Кто сказал', exact: true }).click();
  const option = page.locator('label', { hasText: 'Крымбек Кушербаев' });
  const count = Number(await option.locator('.count').textContent());
  expect(count).toBeGreaterThan(3);
  await option.click();
  await expect(page).toHaveURL(/\?speaker=/);
  const counts = await page.locator('main h2 span').allTextContents();
  expect(counts.length).toBeGreaterThan(0);
  await expect(page.getByRole('button', { name: /^Убрать: Крымбек Кушербаев/ })).toBeVisible();
});

test('values of one facet add up, facets cut down', async ({ page }) => {
  await page.goto('./?theme=tourism');
  await expect(page.locator('main')).toContainText('туристических маршрутов');
  await page.getByRole('button', { name: 'Тема', exact: false }).first().click();
  await page.locator('label', { hasText: 'Этномедиация' }).click();
  await expect(page).toHaveURL(/theme=(tourism(\||%7C)ethnomediation|ethnomediation(\||%7C)tourism)/);
  await expect(page.getByRole('button', { name: 'Убрать: Туризм' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Убрать: Этномедиация' })).toBeVisible();
});

test('an empty result names the facet to drop', async ({ page }) => {
  await page.goto('places/kz-31-korday/?theme=youth&article=no&speaker=none&status=under_construction');
  await expect(page.getByText('Ничего не подходит')).toBeVisible();
  await page.getByRole('button', { name: 'Сбросить всё' }).first().click();
  await expect(page.locator('main blockquote').first()).toBeVisible();
  await expect(page).toHaveURL(/\/places\/kz-31-korday\/$/);
});

test('the way out brings back as many as it says', async ({ page }) => {
  await page.goto('places/kz-31-korday/?theme=representation&status=under_construction');
  const way = page.getByRole('button', { name: /^Без условия «Статус» найдётся: / });
  const promised = Number(/\d+/.exec((await way.textContent()) ?? '')?.[0]);
  expect(promised).toBeGreaterThan(0);
  await way.click();
  await expect(page.getByText('Ничего не подходит')).toHaveCount(0);
  const shown = await page.locator('main article, main details:has(blockquote) > summary .gist').count();
  expect(shown).toBe(promised);
});

const SEARCHES = [
  { query: 'в Сайрамском районе', lang: '', place: 'Сайрамский район' },
  { query: 'Түркістанда', lang: 'kk/', place: 'Түркістан' },
  { query: 'korday', lang: 'en/', place: 'Korday District' },
];

for (const { query, lang, place } of SEARCHES) {
  test(`the search finds ${place} by “${query}”`, async ({ page }) => {
    await page.goto(`./${lang}`);
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: /Поиск|іздеу|Search/ })).toBeFocused();
    await page.keyboard.type(query);
    const found = page
      .locator('main')
      .getByRole('link', { name: new RegExp(`${place}( \\d|$)`) })
      .first();
    await found.click();
    await expect(page.locator('h1')).toHaveText(place);
  });
}

test('the search narrows the list and stands in the address', async ({ page }) => {
  await page.goto('./?q=Пушкин');
  await expect(page.getByRole('combobox', { name: /Поиск|іздеу|Search/ })).toHaveValue('Пушкин');
  await expect(
    page.locator('main blockquote', { hasText: 'Музеи Александра Пушкина' }).first(),
  ).toBeAttached();
  await page.getByRole('button', { name: 'Очистить поиск' }).click();
  await expect(page).not.toHaveURL(/q=/);
});

test('a region found by its name is opened by Enter, never called nothing', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('/');
  await page.keyboard.type('Туркестанской области');
  await expect(page.locator('[data-found] a').first()).toHaveText(/Туркестанская область/);
  await expect(page.getByText('Ничего не подходит')).toHaveCount(0);
  await expect(page.locator('main')).toContainText('Туркестан');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('Туркестанская область');
  await expect(page).toHaveURL(/\/places\/kz-61\/$/);
});

test('the as-of day stands beside the list and can be taken away', async ({ page }) => {
  await page.goto('places/kz-19/?asof=2025-04-01');
  await page.getByRole('button', { name: 'Убрать: на 01.04.2025' }).click();
  await expect(page).toHaveURL(/\/places\/kz-19\/$/);
  await expect(page.locator('main')).toContainText('Поручено · 24 апреля 2025');
});
