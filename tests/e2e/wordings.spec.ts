/** The wordings of a statement are compared over the page: by address, by keyboard, in every look and width. */
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const TWO = '?show=wordings:accord-state-policy';
const THREE = '?show=wordings:suppress-actions-against-accord';

const dialogOf = (page: Page) => page.getByRole('dialog');
const columnsOf = (page: Page) => dialogOf(page).getByRole('region');

/** Opens the page and then the wordings, by the link of their card. */
async function openByLink(page: Page): Promise<void> {
  await page.goto('./');
  const card = page.locator('[data-entry="statement:accord-state-policy"]');
  await card.locator('summary').click();
  await card.getByRole('link', { name: '2 формулировки' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeVisible();
}

test('an address opens the wordings with what differs marked, not by colour alone', async ({ page }) => {
  await page.goto(`./${TWO}`);
  const dialog = dialogOf(page);
  await expect(dialog).toHaveAccessibleName('Одно высказывание, две формулировки');
  await expect(dialog).toContainText('Касым-Жомарт Токаев · Президент');
  await expect(dialog).toContainText('24 апреля 2025 · XXXIV сессия');
  const [left, right] = await columnsOf(page).all();
  const [first, second] = [left!.locator('mark.only'), right!.locator('mark.only')];
  await expect(first.last()).toContainText('главным направлением');
  await expect(second.last()).toContainText('одним из главных направлений');
  await expect(first.last()).toHaveCSS('border-bottom-style', 'dashed');
  await expect(second.last()).toHaveCSS('border-bottom-style', 'solid');
  await expect(left!).toContainText('Смысл различается');
  await expect(left!.locator('blockquote')).toHaveCSS('font-family', /Literata Variable/);
});

test('words selected in a column are copied as printed', async ({ page }) => {
  await page.goto(`./${TWO}`);
  const quote = columnsOf(page).first().locator('blockquote');
  await quote.evaluate((element) => getSelection()?.selectAllChildren(element));
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(
    'Поддержка согласия и стабильности всегда была и будет главным направлением нашей государственной политики.',
  );
});

test('both are copied with who said them and who prints them', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`./${TWO}`);
  await page.getByRole('button', { name: 'Копировать обе' }).click();
  await expect(dialogOf(page).getByRole('status')).toHaveText('Скопировано');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('«Поддержка согласия и стабильности всегда была');
  expect(text).toContain('https://almaty.tv/');
});

test('either column can show any of three wordings', async ({ page }) => {
  await page.goto(`./${THREE}`);
  const quotes = dialogOf(page).locator('blockquote');
  await page.getByRole('combobox', { name: 'Вторая формулировка' }).selectOption({ index: 2 });
  await expect(quotes.last()).toContainText('провокации');
  await page.getByRole('combobox', { name: 'Первая формулировка' }).selectOption({ index: 2 });
  await expect(quotes.first()).toContainText('провокации');
  await expect(quotes.last()).toContainText('Все равны');
});

test('Esc closes them and the focus returns to where it was', async ({ page }) => {
  await openByLink(page);
  await expect(page).toHaveURL(/show=wordings:accord-state-policy/);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/show=/);
  await expect(
    page
      .locator('[data-entry="statement:accord-state-policy"]')
      .getByRole('link', { name: '2 формулировки' }),
  ).toBeFocused();
});

test('Back closes them, Forward opens them again', async ({ page }) => {
  await openByLink(page);
  await page.goBack();
  await expect(dialogOf(page)).toHaveCount(0);
  await page.goForward();
  await expect(dialogOf(page)).toBeVisible();
});

test('a click beside them closes them, one inside does not', async ({ page }) => {
  await page.goto(`./${TWO}`);
  await dialogOf(page).getByRole('heading', { level: 2 }).click();
  await expect(dialogOf(page)).toBeVisible();
  await page.mouse.click(10, 400);
  await expect(dialogOf(page)).toHaveCount(0);
});

test('the place that a wording names leads to the place', async ({ page }) => {
  await page.goto('./?show=wordings:turkistan-house');
  await dialogOf(page).getByRole('link', { name: 'Туркестане' }).first().click();
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page.locator('h1')).toHaveText(/Туркестан/);
  await expect(page.locator('h1')).toBeFocused();
});

test('the keyboard reaches everything in order', async ({ page }) => {
  await page.goto(`./${THREE}`);
  await expect(dialogOf(page).getByRole('heading', { level: 2 })).toBeFocused();
  const names: string[] = [];
  for (let step = 0; step < 7; step += 1) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '',
      ),
    );
  }
  expect(names).toEqual([
    'Закрыть',
    'Первая формулировка',
    'A',
    'Вторая формулировка',
    'A',
    'INPUT',
    'BUTTON',
  ]);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(dialogOf(page).locator('mark.only')).toHaveCount(0);
});

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [360, 740],
] as const)
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });
    test('nothing scrolls sideways, and the columns stand beside or under each other', async ({ page }) => {
      for (const address of [TWO, THREE, '?show=wordings:strengthen-houses']) {
        await page.goto(`./kk/${address}`);
        await expect(dialogOf(page)).toBeVisible();
        const over = await dialogOf(page).evaluate((dialog) => [
          dialog.scrollWidth - dialog.clientWidth,
          document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ]);
        expect(over).toEqual([0, 0]);
        const [left, right] = await Promise.all(
          (await columnsOf(page).all()).map((column) => column.boundingBox()),
        );
        expect(right!.width).toBeCloseTo(left!.width, 0);
        expect(right!.y > left!.y).toBe(width < 720);
      }
    });
  });
