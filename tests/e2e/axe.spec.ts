/** No screen has a serious or critical finding of axe, in any language, look and state. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openMap, test } from './page.ts';

const LOOKS = ['light', 'dark', 'contrast'] as const;
const LANGS = ['', 'kk/', 'en/'];

/** The serious and critical findings, within `part` of the page if it is given. */
async function findings(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (part !== undefined) axe.include(part);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('; ')}`);
}

/** Addresses after the language; each ends so that `look` can follow. */
const SCREENS = [
  '?',
  'places/kz-19/?',
  'places/kz-61-sairam/?show=statement:representation-in-districts&',
  '?theme=youth&status=closed&',
  'places/kz-61/?asof=2025-04-24&sort=date&',
  '?asof=2027-07-01&q=%D0%B4%D0%BE%D0%BC&',
  '?show=wordings:suppress-actions-against-accord&',
];

for (const look of LOOKS)
  for (const lang of LANGS)
    test(`every screen of /${lang} in the ${look} look`, async ({ page }) => {
      test.setTimeout(240_000);
      for (const screen of SCREENS) {
        await page.goto(`./${lang}${screen}look=${look}`);
        await expect(page.locator('h1')).toBeVisible();
        expect(await findings(page), screen).toEqual([]);
      }
    });

test('the country with everything unfolded', async ({ page }) => {
  test.setTimeout(240_000);
  await openMap(page, './');
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });
  expect(await findings(page, 'main')).toEqual([]);
});

/** What opens over the page, and the part of it that axe looks at. */
const POPUPS: Record<string, { part: string; open: (page: Page) => Promise<void> }> = {
  'a facet': {
    part: '.facets',
    open: (page) => page.getByRole('button', { name: 'Статус' }).click(),
  },
  'the menu of looks': {
    part: 'header',
    open: (page) => page.getByRole('button', { name: 'Оформление' }).click(),
  },
  suggestions: {
    part: 'header',
    open: async (page) => {
      await page.getByRole('combobox', { name: /Поиск/ }).fill('туркестан');
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('search [role=option]').first()).toBeVisible();
    },
  },
  'suggestions that found nothing': {
    part: 'header',
    open: async (page) => {
      await page.getByRole('combobox', { name: /Поиск/ }).fill('zzzzqqq');
      await expect(page.locator('search > div')).toBeVisible();
    },
  },
  'how to cite': {
    part: 'dialog[open]',
    open: (page) => page.getByRole('button', { name: 'Как сослаться' }).first().click(),
  },
  'the QR code': {
    part: 'dialog[open]',
    open: async (page) => {
      await page.getByRole('button', { name: /QR/ }).first().click();
      await expect(page.locator('dialog[open] svg, dialog[open] img').first()).toBeVisible();
    },
  },
  'the keys': {
    part: 'dialog[open]',
    open: (page) => page.keyboard.press('?'),
  },
  downloads: {
    part: 'main',
    open: (page) => page.getByRole('button', { name: /^Скачать/ }).click(),
  },
  'the signs explained': {
    part: '.area',
    open: (page) => page.getByRole('button', { name: 'Как читать знаки' }).click(),
  },
  'a position that is not given': {
    part: 'main',
    open: async (page) => {
      await page.getByRole('button', { name: 'Дома рядом' }).click();
      await expect(page.locator('main [role=status], main [role=alert]').first()).toBeVisible();
    },
  },
  'a history': {
    part: 'main',
    open: (page) =>
      page
        .getByText(/История и свидетельства/)
        .first()
        .click(),
  },
};

for (const look of LOOKS)
  test(`everything that opens, in the ${look} look`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const [name, { part, open }] of Object.entries(POPUPS)) {
      await openMap(page, `places/kz-19/?look=${look}`);
      await open(page);
      expect(await findings(page, part), name).toEqual([]);
    }
  });

test.describe('a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const look of LOOKS)
    test(`in the ${look} look, the sheet at each height`, async ({ page }) => {
      test.setTimeout(120_000);
      await openMap(page, `kk/places/kz-61-sairam/?look=${look}`);
      for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp']) {
        expect(await findings(page)).toEqual([]);
        await page.locator('.sheet > .handle').press(key);
      }
      await page.getByRole('button', { name: /Көрініс/ }).click();
      expect(await findings(page, 'header')).toEqual([]);
    });
});

test.describe('with colours forced by the system', () => {
  test.use({ forcedColors: 'active' });

  test('the page has no finding, and what is chosen keeps a frame', async ({ page }) => {
    await openMap(page, 'places/kz-19/?theme=houses_of_friendship');
    expect(await findings(page)).toEqual([]);
    await expect(page.getByRole('link', { name: 'Русский' })).toHaveCSS('outline-style', 'solid');
  });
});
