/** Time: the as-of day redraws map, statuses, counts and list; it is moved by hand, keys and steps. */
import type { Page } from '@playwright/test';
import { expect, mapOf, openMap, test } from './page.ts';

const strip = (page: Page) => page.getByRole('region', { name: 'Что когда было' });
const slider = (page: Page) => strip(page).getByRole('slider');

/** The counts of the legend by status. */
async function legend(page: Page): Promise<Record<string, number>> {
  const rows = await mapOf(page).locator('.legend li').allTextContents();
  return Object.fromEntries(
    rows.map((row) => {
      const [, name = '', count = ''] = /^\s*(\D+?)\s*(\d+)\s*$/u.exec(row) ?? [];
      return [name, Number(count)];
    }),
  );
}

/** The count of a value of the status facet. */
async function statusCount(page: Page, name: string): Promise<number> {
  const option = page.locator('fieldset label', { hasText: name }).first();
  return Number(await option.locator('.count').textContent());
}

const COUNTRY = [
  {
    day: '2005-01-01',
    houses: '2 Дома',
    opened: 1,
    legend: { Открыт: 1, 'В перечне источника': 1 },
  },
  {
    day: '2024-12-30',
    houses: '18 Домов',
    opened: 13,
    legend: { Открыт: 13, Планируется: 2, 'В перечне источника': 3 },
  },
  {
    day: '2026-11-22',
    houses: '35 Домов',
    opened: 15,
    legend: { Открыт: 14, Строится: 1, Поручено: 1, 'Ничего не найдено': 4 },
  },
];

test('three days have three known results in the country: legend, facet and list', async ({ page }) => {
  for (const known of COUNTRY) {
    await openMap(page, `./?asof=${known.day}`);
    expect(await legend(page)).toMatchObject(known.legend);
    await expect(page.locator('main')).toContainText(`· ${known.houses} ·`);
    expect(await statusCount(page, 'Открыт')).toBe(known.opened);
  }
});

const TURKISTAN = [
  { day: '2022-01-01', status: 'Поручено · 21 октября 2021', steps: '1 шаг' },
  { day: '2024-01-01', status: 'Строится · ноябрь 2023', steps: '2 шага' },
  { day: '2025-01-01', status: 'Открыт · ', steps: '4 шага' },
];

test('three days have three known results in Turkistan', async ({ page }) => {
  for (const known of TURKISTAN) {
    await page.goto(`places/kz-61-turkistan-city/?asof=${known.day}`);
    const card = page.locator('main article', { hasText: 'История и свидетельства' }).first();
    await expect(card.locator('.status')).toContainText(known.status);
    await expect(card).toContainText(`История и свидетельства · ${known.steps}`);
  }
});

test('three days have three known results in Almaty Region, and the map is drawn anew', async ({ page }) => {
  await openMap(page, 'places/kz-19/?asof=2025-04-23');
  await expect(page.locator('main')).toContainText('На этот день об этом месте ещё ничего не было известно.');
  expect(await legend(page)).not.toHaveProperty('Поручено');
  const canvas = mapOf(page).locator('canvas').first();
  const before = await canvas.screenshot();

  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/asof=2025-04-24/);
  await expect(page.locator('main')).toContainText('Поручено · 24 апреля 2025');
  await expect(page.locator('main')).not.toContainText('ничего не найдено на 11.2026');
  expect(await legend(page)).toMatchObject({ Поручено: 1 });
  await expect.poll(async () => (await canvas.screenshot()).equals(before)).toBe(false);

  await page.goto('places/kz-19/');
  await expect(page.locator('main')).toContainText('ничего не найдено на 11.2026');
  expect(await statusCount(page, 'Поручено')).toBeGreaterThan(0);
});

test('the keys walk from date to date and leave the address clean at the end', async ({ page }) => {
  await page.goto('places/kz-61-turkistan-city/');
  await slider(page).focus();
  for (const day of ['2025-04-24', '2024-12-31', '2024-09-27', '2023-11-30', '2021-10-21']) {
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(new RegExp(`asof=${day}`));
  }
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^на 21 октября 2021; .*Поручено/);
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/asof=2022-10-21/);
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/asof=2021-01-01/);
  await strip(page)
    .getByRole('button', { name: /^К последним сведениям/ })
    .first()
    .press('Enter');
  await expect(page).not.toHaveURL(/asof/);
});

test('the steps stop at every date and at the last day', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('places/kz-19/');
  await strip(page).getByRole('button', { name: 'По шагам' }).click();
  await expect(page).toHaveURL(/asof=2025-01-01/);
  await expect(page).toHaveURL(/asof=2025-04-24/);
  await expect(page).toHaveURL(/asof=2025-09-09/);
  await expect(page).toHaveURL(/asof=2026-11-01/);
  await expect(page).not.toHaveURL(/asof/);
  await expect(strip(page).getByRole('button', { name: 'По шагам' })).toBeVisible();
  await expect(strip(page).locator('.line > .handle')).toHaveCSS('transition-duration', '0s');
});

test('the mouse drags the day and takes that of a mark nearby', async ({ page }) => {
  await page.goto('places/kz-61-turkistan-city/');
  const line = await strip(page).locator('.line').boundingBox();
  const target = await strip(page)
    .getByRole('button', { name: /21 октября 2021/ })
    .boundingBox();
  if (!line || !target) throw new Error('The timeline is not on the screen.');
  const y = line.y + 44;
  await page.mouse.move(line.x + line.width - 2, y);
  await page.mouse.down();
  await page.mouse.move(line.x + line.width / 2, y, { steps: 4 });
  await expect(page).toHaveURL(/asof=202[234]-/);
  await page.mouse.move(target.x + target.width / 2 + 5, y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/asof=2021-10-21/);
  await expect(page.locator('main')).toContainText('Поручено · 21 октября 2021');
  await expect(slider(page)).toBeFocused();
});

test('a click on a mark shows its day; a day can be typed', async ({ page }) => {
  await page.goto('places/kz-61-turkistan-city/');
  await strip(page)
    .getByRole('button', { name: /ноябрь 2023: Строится/ })
    .click();
  await expect(page).toHaveURL(/asof=2023-11-30/);
  await strip(page).getByRole('button', { name: 'Выбрать день' }).click();
  await page.getByLabel('Другой день').fill('2022-05-09');
  await page.getByRole('button', { name: 'Показать', exact: true }).click();
  await expect(page).toHaveURL(/asof=2022-05-09/);
  await expect(page.locator('main')).toContainText('Поручено · 21 октября 2021');
});

test('after the edition deadlines run on, and the screen says how far knowledge reaches', async ({
  page,
}) => {
  await page.goto('./?asof=2027-07-01');
  await expect(strip(page).locator('strong')).toHaveText('сведения на 22.11.2026');
  await expect(
    page.getByRole('button', { name: 'Убрать: на 01.07.2027 (сведения на 22.11.2026)' }),
  ).toBeVisible();
  const due = page.locator('main .due', { hasText: 'примерно апрель 2027' });
  await expect(due).toContainText('срок прошёл примерно 2 месяца назад, о выполнении сведений нет');
  await page.goto('./');
  await expect(due).toContainText('примерно через 5 месяцев');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the day is one line: play, line, day; nothing scrolls sideways', async ({ page }) => {
    for (const lang of ['', 'kk/', 'en/']) {
      await page.goto(`./${lang}?asof=2027-07-01`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    }
    await page.goto('places/kz-19/');
    expect((await strip(page).boundingBox())?.height).toBeLessThan(64);
    await slider(page).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/asof=2026-11-01/);
    await expect(strip(page).getByRole('button', { name: 'Выбрать день: 01.11.2026' })).toBeVisible();
  });
});
