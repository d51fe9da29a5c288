/** Ten fixed views look as they did when they were last looked at; new pictures are made with --update-snapshots=all. */
import type { Page } from '@playwright/test';
import { expect, openMap, test } from './page.ts';

interface View {
  name: string;
  address: string;
  width?: number;
  height?: number;
  open?: (page: Page) => Promise<void>;
}

const VIEWS: readonly View[] = [
  { name: 'country-ru', address: './' },
  { name: 'country-kk-dark', address: 'kk/?look=dark' },
  { name: 'country-en-2016', address: 'en/?asof=2016-12-31' },
  { name: 'region-ru', address: 'places/kz-19/' },
  { name: 'district-en-contrast', address: 'en/places/kz-61-sairam/?look=contrast' },
  { name: 'nothing-ru-dark', address: './?theme=youth&status=closed&look=dark' },
  { name: 'wordings-kk', address: 'kk/?show=wordings:accord-state-policy' },
  {
    name: 'citation-en',
    address: 'en/places/kz-19/',
    open: (page) => page.getByRole('button', { name: 'Cite' }).first().click(),
  },
  { name: 'phone-kk', address: 'kk/places/kz-61-sairam/', width: 360, height: 740 },
  { name: 'tablet-en', address: 'en/places/kz-61/', width: 768, height: 1024 },
];

test('there are ten of them', () => {
  expect(new Set(VIEWS.map(({ name }) => name)).size).toBe(10);
});

for (const { name, address, width = 1440, height = 900, open } of VIEWS)
  test.describe(name, () => {
    test.use({ viewport: { width, height } });

    test(`${name} looks as before`, async ({ page }) => {
      await openMap(page, address);
      await open?.(page);
      // Letters are drawn a little differently from browser to browser; a label or a card elsewhere is more.
      await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.03 });
    });
  });
