/** The map is walked over, and the evidence reached, by the keyboard alone. */
import type { Page } from '@playwright/test';
import { expect, mapOf, openMap, test } from './page.ts';

const SOURCE = 'https://smartnews.kz';

/** Presses keys and counts them. Letters come through the protocol, because Playwright's keyboard has only Latin ones. */
async function keyboardOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  let pressed = 0;
  return {
    get pressed() {
      return pressed;
    },
    press: async (...keys: string[]) => {
      for (const key of keys) {
        await page.keyboard.press(key);
        pressed += 1;
      }
    },
    /** Letters in one go, as a swift hand types them. */
    type: async (letters: string) => {
      const keys = Array.from(letters);
      pressed += keys.length;
      await Promise.all(
        keys.flatMap((key) => [
          session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key }),
          session.send('Input.dispatchKeyEvent', { type: 'keyUp', key }),
        ]),
      );
    },
  };
}

const focusedHref = (page: Page) =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : '',
  );

const places = (page: Page) => mapOf(page).getByRole('listbox');

/** The option that the keyboard is at, as a screen reader hears it. */
const active = (page: Page) =>
  places(page).evaluate((list) => {
    const option = document.getElementById(list.getAttribute('aria-activedescendant') ?? '');
    return option?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
  });

/** Keeps all that is announced from now on. */
const noteAnnouncements = (page: Page) =>
  announcer(page).evaluate((region) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });

const announcer = (page: Page) => page.locator('.page > [role=status]');

/** From the heading of the place on: to the first source of its words, and through its link. */
async function openSource(
  page: Page,
  keyboard: Awaited<ReturnType<typeof keyboardOf>>,
  most: number,
): Promise<void> {
  while (!(await focusedHref(page)).startsWith(SOURCE)) {
    expect(keyboard.pressed, 'keys before the source was reached').toBeLessThan(most);
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.origin === SOURCE);
}

test.describe('the statement about Sairam and its source', () => {
  // The source itself is opened: a page of another host, which stands in for the newspaper's.
  test.use({ expectsFaults: true });
  test.beforeEach(async ({ page }) => {
    await page.route(`${SOURCE}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>19179</h1>' }),
    );
  });

  test('are at most 12 key presses from the address bar, by the search', async ({ page, faults }) => {
    const keyboard = await keyboardOf(page);
    await page.goto('./');
    await keyboard.press('/');
    await keyboard.type('сай');
    await expect(page.locator('[data-found]').getByRole('link').first()).toContainText('Сайрамский район');
    await keyboard.press('Enter');
    await expect(page.locator('h1')).toBeFocused();
    await expect(page.locator('h1')).toHaveText('Сайрамский район');
    await openSource(page, keyboard, 12);
    test.info().annotations.push({ type: 'key presses', description: String(keyboard.pressed) });
    expect(keyboard.pressed).toBeLessThanOrEqual(12);
    expect(faults.every((fault) => fault.startsWith(`request to ${SOURCE}/`))).toBe(true);
  });

  test('are a few more over the map', async ({ page, faults }) => {
    const keyboard = await keyboardOf(page);
    await openMap(page, 'en/');
    await keyboard.press('Tab', 'Tab', 'Enter');
    await keyboard.type('sa');
    expect(await active(page)).toContain('Sairam District, Turkistan Region');
    await keyboard.press('Enter');
    await expect(page.locator('h1')).toHaveText('Sairam District');
    await keyboard.press('Enter');
    await expect(page.locator('h1')).toBeFocused();
    await openSource(page, keyboard, 16);
    test.info().annotations.push({ type: 'key presses', description: String(keyboard.pressed) });
    expect(keyboard.pressed).toBeLessThanOrEqual(16);
    expect(faults.every((fault) => fault.startsWith(`request to ${SOURCE}/`))).toBe(true);
  });
});

const WALKS = [
  {
    lang: '',
    toMap: 'Перейти к карте',
    letters: 'тур',
    region: ['Туркестанская область', /^Туркестанская область: \d+ высказывани[еяй], \d+ Дом(а|ов)?\.$/],
    inner: 'сай',
    district: ['Сайрамский район', /^Сайрамский район: \d+ высказывани[еяй], \d+ Дом(а|ов)?\.$/],
    country: ['Казахстан', /^Казахстан: \d+ высказывани[еяй], \d+ Дом(а|ов)?\.$/],
  },
  {
    lang: 'kk/',
    toMap: 'Картаға өту',
    letters: 'түр',
    region: ['Түркістан облысы', /^Түркістан облысы: \d+ айтылған сөз, \d+ Үй\.$/],
    inner: 'сай',
    district: ['Сайрам ауданы', /^Сайрам ауданы: \d+ айтылған сөз, \d+ Үй\.$/],
    country: ['Қазақстан', /^Қазақстан: \d+ айтылған сөз, \d+ Үй\.$/],
  },
  {
    lang: 'en/',
    toMap: 'Skip to the map',
    letters: 'tur',
    region: ['Turkistan Region', /^Turkistan Region: \d+ statements?, \d+ Houses?\.$/],
    inner: 'sai',
    district: ['Sairam District', /^Sairam District: \d+ statements?, \d+ Houses?\.$/],
    country: ['Kazakhstan', /^Kazakhstan: \d+ statements?, \d+ Houses?\.$/],
  },
] as const;

for (const { lang, toMap, letters, region, inner, district, country } of WALKS) {
  test(`/${lang} is walked from the country to a district and back`, async ({ page }) => {
    const keyboard = await keyboardOf(page);
    await openMap(page, `./${lang}`);
    await keyboard.press('Tab', 'Tab');
    await expect(page.getByRole('link', { name: toMap })).toBeFocused();
    await keyboard.press('Enter');
    await expect(places(page)).toBeFocused();
    await expect(places(page)).toHaveCSS('outline-style', 'solid');

    await keyboard.type(letters);
    expect(await active(page)).toContain(`${region[0]}:`);
    await expect(mapOf(page).locator('[aria-hidden=true] strong')).toHaveText(region[0]);
    await expect(announcer(page)).toBeEmpty();
    await noteAnnouncements(page);
    await keyboard.press('Enter');
    await expect(page.locator('h1')).toHaveText(region[0]);
    await expect(places(page)).toBeFocused();
    await expect(announcer(page)).toHaveText(region[1]);

    await keyboard.type(inner);
    expect(await active(page)).toContain(district[0]);
    await keyboard.press('Enter');
    await expect(page.locator('h1')).toHaveText(district[0]);
    await expect(page).toHaveURL(/\/places\/kz-61-sairam\/$/);
    await expect(announcer(page)).toHaveText(district[1]);
    await expect(places(page).getByRole('option', { selected: true })).toContainText(district[0]);

    await keyboard.press('Escape');
    await expect(page.locator('h1')).toHaveText(region[0]);
    await expect(announcer(page)).toHaveText(region[1]);
    await keyboard.press('Escape');
    await expect(page.locator('h1')).toHaveText(country[0]);
    await expect(announcer(page)).toHaveText(country[1]);
    await expect(places(page)).toBeFocused();

    // Moves of the map and of the keyboard are not announced: the next sentence is about the next place.
    await keyboard.press('ArrowUp', '+', '-', 'Enter');
    await expect(announcer(page)).not.toHaveText(country[1]);
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(5);
  });
}

test('arrows walk into the open region and out of it', async ({ page }) => {
  await openMap(page, 'places/kz-61/');
  await places(page).focus();
  await page.keyboard.press('ArrowUp');
  expect(await active(page)).toMatch(/^Туркестан, Туркестанская область:/);
  await page.keyboard.press('ArrowRight');
  expect(await active(page)).toMatch(/^Сайрамский район/);
  await page.keyboard.press('ArrowDown');
  expect(await active(page)).toMatch(/^Шымкент/);
});

test('the map goes to a place that is out of sight', async ({ page }) => {
  await openMap(page, './#8.00/43.3000/75.0000');
  const keyboard = await keyboardOf(page);
  await places(page).focus();
  await keyboard.type('ус');
  const label = mapOf(page).locator('[aria-hidden=true] strong');
  await expect(label).toHaveText(/^У/);
  const [box, name] = [await mapOf(page).boundingBox(), await label.boundingBox()];
  expect(name!.x).toBeGreaterThan(box!.x);
  expect(name!.x + name!.width).toBeLessThan(box!.x + box!.width);
  expect(name!.y).toBeGreaterThan(box!.y);
  expect(name!.y + name!.height).toBeLessThan(box!.y + box!.height);
  await expect(page).toHaveURL(/#8\.00\/43\.3000\/75\.0000$/);
});

test('facets are said, and the numbers with them, once', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('button', { name: /^Дома дружбы/ })
    .first()
    .press('Enter');
  await expect(announcer(page)).toHaveText(/^Найдено: \d+ запис(ь|и|ей)\. Условия: Дома дружбы\.$/);
  await expect(page.getByRole('status').filter({ hasText: 'Найдено' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Сбросить всё' }).press('Enter');
  await expect(announcer(page)).toHaveText(/^Условия сняты\. Найдено: \d+ запис/);
});

test('the list of keys opens anywhere but in a field, and gives the focus back', async ({ page }) => {
  await page.goto('kk/');
  const dialog = page.getByRole('dialog', { name: 'Пернелер' });
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('combobox', { name: /іздеу/ })).toHaveValue('?');
  await page.keyboard.press('Escape');
  await places(page).focus();
  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(places(page)).toBeFocused();

  const button = page.getByRole('button', { name: 'Пернелерді көрсету' });
  await button.press('Enter');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Пернелер тізімін жабу' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test('every stop of the keyboard is seen, and the picture of the map is none', async ({ page }) => {
  await openMap(page, 'places/kz-61-sairam/');
  const stops: string[] = [];
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      // The search field draws the outline around its symbol, too.
      const drawn = element.closest('search input')?.closest('search') ?? element;
      const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
      const box = drawn.getBoundingClientRect();
      const isOnScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && isOnScreen;
      const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`;
      return `${isSeen ? 'seen' : 'NOT SEEN'} ${name.replaceAll(/\s+/g, ' ').slice(0, 60)}`;
    });
    if (stop === null) break;
    stops.push(stop);
  }
  expect(stops.length).toBeGreaterThan(20);
  expect(stops.filter((stop) => !stop.startsWith('seen'))).toEqual([]);
  expect(stops.filter((stop) => stop.includes('CANVAS'))).toEqual([]);
  expect(stops.filter((stop) => stop.includes('Места на карте'))).toHaveLength(1);
  await expect(mapOf(page).locator('canvas')).not.toHaveAttribute('tabindex');
});
