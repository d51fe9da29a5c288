/** On a phone the map fills the screen and the text lies on a sheet with three heights; on its side both stand side by side. */
import { expect, mapOf, openMap, test } from './page.ts';

const BOX = 740;
const sheetOf = (page: import('@playwright/test').Page) => page.locator('.sheet.on');
const heightOf = async (page: import('@playwright/test').Page) =>
  (await sheetOf(page).boundingBox())?.height ?? 0;

test.describe('a phone', () => {
  test.use({ viewport: { width: 360, height: BOX }, hasTouch: true, isMobile: true });

  test('shows the map behind a sheet that goes through three heights', async ({ page }) => {
    await openMap(page, 'places/kz-61-sairam/');
    const half = await heightOf(page);
    await page.getByRole('button', { name: 'Раскрыть панель целиком' }).click();
    await expect(page.getByRole('button', { name: 'Свернуть панель' })).toBeVisible();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(half + 200);
    await page.getByRole('button', { name: 'Свернуть панель' }).click();
    await expect.poll(() => heightOf(page)).toBeLessThan(half - 150);
    await expect(page.locator('h1')).toBeInViewport();
    await page.getByRole('button', { name: 'Раскрыть панель наполовину' }).press('ArrowUp');
    await expect.poll(() => heightOf(page)).toBe(half);
  });

  test('drags the sheet by its handle', async ({ page }) => {
    await openMap(page, './');
    const handle = page.getByRole('button', { name: 'Раскрыть панель целиком' });
    const box = (await handle.boundingBox())!;
    const before = await heightOf(page);
    await page.mouse.move(180, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(180, box.y - 120, { steps: 6 });
    expect(await heightOf(page)).toBeGreaterThan(before + 80);
    await page.mouse.move(180, 90, { steps: 6 });
    await page.mouse.up();
    await expect(page.getByRole('button', { name: 'Свернуть панель' })).toBeVisible();
  });

  test('pans the map with one finger, and the page stays where it is', async ({ page }) => {
    await openMap(page, './');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: 150, y }],
      });
    await touch('touchStart', 180);
    for (let y = 190; y <= 260; y += 10) await touch('touchMove', y);
    await touch('touchEnd', 260);
    await expect(page).toHaveURL(/#\d/u);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  test('a place chosen on the map opens a folded sheet halfway', async ({ page }) => {
    await openMap(page, './');
    await page.getByRole('button', { name: 'Раскрыть панель целиком' }).press('ArrowDown');
    await expect.poll(() => heightOf(page)).toBeLessThan(140);
    await page
      .locator('main')
      .getByRole('link', { name: /Павлодарская/ })
      .evaluate((link: HTMLElement) => link.click());
    await expect(page.locator('h1')).toHaveText('Павлодарская область');
    await expect.poll(() => heightOf(page)).toBeGreaterThan(300);
  });

  test('shows the whole country above the sheet', async ({ page }) => {
    await openMap(page, './');
    const sheet = (await sheetOf(page).boundingBox())!;
    const foot = (await mapOf(page)
      .getByRole('link', { name: /OpenStreetMap/ })
      .boundingBox())!;
    expect(foot.y + foot.height).toBeLessThanOrEqual(sheet.y);
  });

  test('keeps language and looks in one menu', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: /Оформление/ }).click();
    await page.getByText('Тёмное').click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page).toHaveURL(/look=dark/);
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await expect(page).toHaveURL(/\/kk\/\?look=dark/);
    await expect(page.locator('h1')).toHaveText('Қазақстан');
  });
});

test('a phone on its side shows map and text side by side', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await openMap(page, 'places/kz-61-sairam/');
  const map = (await mapOf(page).boundingBox())!;
  const panel = (await page.locator('main').boundingBox())!;
  expect(map.x + map.width).toBeLessThanOrEqual(panel.x + 1);
  await expect(page.locator('h1')).toBeInViewport();
});

test('a page zoomed to 400 % is one column with everything in it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 225 });
  await openMap(page, 'places/kz-61-sairam/');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await page.locator('main blockquote').first().scrollIntoViewIfNeeded();
  await expect(page.locator('main blockquote').first()).toBeInViewport();
});
