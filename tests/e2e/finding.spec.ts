/** Finding: suggestions, other keyboard layouts, marks, the order of the list, and the nearest Houses. */
import type { Page } from '@playwright/test';
import { expect, openMap, test } from './page.ts';

const field = (page: Page) => page.getByRole('combobox', { name: /Поиск|іздеу|Search/ });

const LANGS = [
  { lang: '', typed: 'сайрам', group: 'Места', place: 'Сайрамский район' },
  { lang: 'kk/', typed: 'сайрам', group: 'Орындар', place: 'Сайрам ауданы' },
  { lang: 'en/', typed: 'sairam', group: 'Places', place: 'Sairam District' },
];

for (const { lang, typed, group, place } of LANGS) {
  test(`/${lang} suggests ${place}, for the mouse and for the keyboard`, async ({ page }) => {
    for (const hand of ['mouse', 'keyboard']) {
      await page.goto(`./${lang}`);
      await field(page).click();
      await page.keyboard.type(typed);
      const option = page.getByRole('group', { name: group }).getByRole('option').first();
      await expect(option).toContainText(place);
      await expect(option.locator('mark')).toHaveText(new RegExp(`^${typed}$`, 'i'));
      if (hand === 'mouse') await option.click();
      else {
        await page.keyboard.press('ArrowDown');
        await expect(option).toHaveAttribute('aria-selected', 'true');
        await page.keyboard.press('Enter');
      }
      await expect(page.locator('h1')).toHaveText(place);
      await expect(page.locator('h1')).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`/${lang}places/kz-61-sairam/$`));
      await expect(page.locator('search [role=listbox]')).toHaveCount(0);
    }
  });
}

test('a House and a statement are opened at their place', async ({ page }) => {
  await page.goto('./');
  await field(page).fill('Дом дружбы в Актау');
  await page.getByRole('group', { name: 'Дома дружбы' }).getByRole('option').first().click();
  await expect(page).toHaveURL(/\/places\/kz-47-aktau-city\/\?show=facility(:|%3A)aktau$/);
  await field(page).fill('Сайрам');
  await page.getByRole('group', { name: 'Высказывания' }).getByRole('option').first().click();
  await expect(page).toHaveURL(/\/places\/kz-61-sairam\/\?show=statement(:|%3A)representation-in-districts$/);
});

test('Escape closes the suggestions, Tab leaves them, the last row leads to the list', async ({ page }) => {
  await page.goto('./');
  await field(page).fill('туризм');
  await expect(page.locator('search [role=listbox]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('search [role=listbox]')).toHaveCount(0);
  await expect(field(page)).toHaveValue('туризм');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option', { name: 'Все результаты по «туризм»' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(/\?q=/);
});

test('«rjhlfq» finds Кордай and says so; a right query is not read anew', async ({ page }) => {
  await page.goto('./');
  await field(page).fill('rjhlfq');
  await expect(page.locator('search [role=option]').first()).toContainText('Кордайский район');
  await expect(page.locator('main')).toContainText('Показано по запросу «кордай»');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('Кордайский район');
  await field(page).fill('Қордай');
  await expect(page.locator('search [role=option]').first()).toContainText('Кордайский район');
  await expect(page.getByText('Показано по запросу')).toHaveCount(0);
});

test('the words that were searched for are marked, in place names and in exact words too', async ({
  page,
}) => {
  await page.goto('places/kz-61-sairam/?q=сайрам');
  const hits = page.locator('main mark.hit');
  await expect(page.locator('main blockquote mark.hit').first()).toHaveText('Сайрамском');
  for (const text of await hits.allTextContents()) expect(text).toMatch(/^с[ао]й?рам/i);
  const [hit, mention] = await page.locator('main blockquote a.here mark').evaluateAll((marks) =>
    [marks.find((mark) => mark.matches('.hit')), marks.find((mark) => !mark.matches('.hit'))].map((mark) => {
      const style = mark && getComputedStyle(mark);
      return [style?.fontWeight, style?.textDecorationStyle];
    }),
  );
  expect(hit).not.toEqual(mention);
});

test('the order of the list is chosen and stands in the address', async ({ page }) => {
  await page.goto('./');
  const titles = page.locator('main details > summary > .title');
  const before = await titles.allTextContents();
  const order = page.getByRole('combobox', { name: 'Порядок' });
  await order.selectOption('сначала новое');
  await expect(page).toHaveURL(/\?sort=date$/);
  await expect.poll(() => titles.allTextContents()).not.toEqual(before);
  await order.selectOption('по названию места');
  await expect(page).toHaveURL(/\?sort=place$/);
  await expect.poll(() => titles.allTextContents()).toEqual(before.toSorted(new Intl.Collator('ru').compare));
  await order.selectOption('сначала важное');
  await expect.poll(() => titles.allTextContents()).toEqual(before);
  await expect(page).not.toHaveURL(/sort/);
});

test.describe('near me', () => {
  test('is asked on a click only, tells the nearest Houses, and keeps the position out of the address', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 43.25, longitude: 76.95 });
    await page.goto('./');
    await page.getByRole('button', { name: 'Дома рядом' }).click();
    const near = page.getByRole('region', { name: 'Ближайшие Дома дружбы' });
    await expect(near.getByRole('listitem').first()).toContainText(/Алматы.*км/);
    await expect(near).toContainText('не сохраняем');
    await expect(near.getByText('за пределами')).toHaveCount(0);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).not.toMatch(/43|76/);
    expect(new URL(page.url()).hash).not.toMatch(/43\.25.*76\.95/);
    const km = await near.locator('.km').allTextContents();
    const numbers = km.map((text) => Number(text.replace(/[^\d,]/g, '').replace(',', '.')));
    expect(numbers).toHaveLength(5);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    await near.getByRole('button', { name: 'Закрыть и забыть, где я' }).click();
    await expect(near).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Дома рядом' })).toBeFocused();
  });

  test('says that the reader is abroad', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 52.52, longitude: 13.4 });
    await page.goto('en/');
    await page.getByRole('button', { name: 'Houses near me' }).click();
    await expect(page.getByText('You seem to be outside Kazakhstan')).toBeVisible();
    await expect(page.locator('main ol .km').first()).toHaveText(/about \d,\d{3} km/);
  });

  test('says what to do when it is denied', async ({ page, context }) => {
    await context.clearPermissions();
    await page.goto('kk/');
    await page.getByRole('button', { name: 'Жақын үйлер' }).click();
    await expect(page.getByText(/рұқсат бермеді/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Қайталау' })).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 360]) {
    test.describe(`at ${width} px in the ${colorScheme} theme`, () => {
      test.use({ colorScheme, viewport: { width, height: 740 } });

      test('the open suggestions stay inside the window', async ({ page }) => {
        await openMap(page, './');
        await field(page).fill('туркестан');
        await expect(page.locator('search [role=option]').first()).toBeVisible();
        await page.keyboard.press('ArrowDown');
        const box = await page.locator('search [role=listbox]').boundingBox();
        expect(box!.x).toBeGreaterThanOrEqual(0);
        expect(box!.x + box!.width).toBeLessThanOrEqual(width);
        const popup = await page.locator('search > div').boundingBox();
        expect(popup!.y + popup!.height).toBeLessThanOrEqual(740);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      });
    });
  }
}
