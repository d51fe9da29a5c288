/** The address is the state: it is written, read, shared, walked back, and forgiven when broken. */
import { clickMiddle, expect, openMap, test } from './page.ts';

const heading = 'h1';

test('Back and Forward walk through the places', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('link', { name: /Алматинская область/ })
    .last()
    .click();
  await expect(page.locator(heading)).toHaveText('Алматинская область');
  await page
    .getByRole('navigation', { name: 'Где вы находитесь' })
    .getByRole('link', { name: 'Казахстан' })
    .click();
  await expect(page.locator(heading)).toHaveText('Казахстан');
  await page.goBack();
  await expect(page.locator(heading)).toHaveText('Алматинская область');
  await page.goBack();
  await expect(page.locator(heading)).toHaveText('Казахстан');
  await page.goForward();
  await expect(page).toHaveURL(/\/places\/kz-19\/$/);
  await expect(page.locator(heading)).toHaveText('Алматинская область');
});

test('the languages keep place and facets, and name themselves', async ({ page }) => {
  await page.goto('places/kz-19/?theme=houses_of_friendship');
  await page.getByRole('link', { name: 'Қазақша' }).click();
  await expect(page).toHaveURL(/\/kk\/places\/kz-19\/\?theme=houses_of_friendship/);
  await expect(page.locator(heading)).toHaveText('Алматы облысы');
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/places\/kz-19\/\?theme=houses_of_friendship/);
  await expect(page.locator(heading)).toHaveText('Almaty Region');
  await expect(page).toHaveTitle(/Almaty Region/);
  await expect(page.locator('main blockquote').first()).toHaveAttribute('lang', 'ru');
});

test('a link with facets opens the map already narrowed', async ({ page }) => {
  await page.goto('./?status=planned');
  await expect(page.getByRole('button', { name: 'Убрать: Планируется' })).toBeVisible();
  await expect(page.locator('main blockquote').first()).toContainText(
    'Дома дружбы планируется открыть еще в ряде городов и районных центров.',
  );
});

test('a link shows its card first, in any language, and says when it is not among what is shown', async ({
  page,
}) => {
  await page.goto('./?show=statement:turkistan-house');
  const card = page.locator('[data-entry="statement:turkistan-house"]');
  await expect(card).toBeInViewport();
  await expect(card).toBeFocused();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(card).toBeInViewport();
  await page.goto('places/kz-10/?show=statement:turkistan-house&theme=tourism');
  await expect(page.getByText('Карточки из ссылки нет среди показанного')).toBeVisible();
  await page.getByRole('link', { name: 'Показать её' }).click();
  await expect(card).toBeInViewport();
  await expect(page).toHaveURL(/\/\?show=statement:turkistan-house$/);
});

test('the focus stays in the panel when a condition is taken away', async ({ page }) => {
  await page.goto('./?theme=tourism|language');
  await page.getByRole('button', { name: 'Убрать: Туризм' }).press('Enter');
  await expect(page.locator('h1')).toBeFocused();
});

test('the camera is in the address and comes back from it', async ({ page }) => {
  await openMap(page, 'places/kz-31-korday/#8.50/43.2000/75.0000');
  await expect(page).toHaveURL(/#8\.50\/43\.2000\/75\.0000$/);
  await page.getByRole('button', { name: 'Приблизить' }).click();
  await expect(page).toHaveURL(/#9\.50\/43\.2000\/75\.0000$/);
});

test('a click on the map is a step back and forth', async ({ page }) => {
  await openMap(page, './#7.00/44.9000/76.0000');
  await clickMiddle(page);
  await expect(page.locator(heading)).toHaveText('Алматинская область');
  await page.goBack();
  await expect(page.locator(heading)).toHaveText('Казахстан');
  await expect(page).toHaveURL(/#7\.00\/44\.9000\/76\.0000$/);
});

test.describe('a broken address', () => {
  test.use({ expectsFaults: true });

  test('of an unknown place shows the country and says so gently', async ({ page }) => {
    const response = await page.goto('places/kz-99-nowhere/');
    expect(response?.status()).toBe(404);
    await expect(page.locator(heading)).toHaveText('Казахстан');
    await expect(page.getByText('Места «kz-99-nowhere» на карте нет. Показана вся страна.')).toBeVisible();
    await page.getByRole('button', { name: 'Закрыть сообщение' }).click();
    await expect(page.getByText('Места «kz-99-nowhere»')).toHaveCount(0);
  });

  test('of an unknown page works in its language', async ({ page }) => {
    await page.goto('kk/places/none/deeper/');
    await expect(page.locator(heading)).toHaveText('Қазақстан');
    await expect(page.locator('main').getByRole('status').first()).toBeVisible();
  });

  test('of a page that is yet to come leads to the map', async ({ page }) => {
    await page.goto('embed/places/kz-61-sairam/');
    await expect(page.locator('h1')).toHaveText('Казахстан');
    await expect(page.getByText('Такой страницы нет. Показана вся страна.')).toBeVisible();
  });

  test('of a district of which nothing is known says so', async ({ page }) => {
    await page.goto('places/kz-31-merki/');
    await expect(page.getByText(/О месте «Меркенский район» у нас пока ничего нет/)).toBeVisible();
  });

  test('with unknown values keeps the known ones', async ({ page }) => {
    await page.goto('./?theme=tourism|weather&asof=2025-02-31&status=planned%');
    await expect(page.getByRole('button', { name: 'Убрать: Туризм' })).toBeVisible();
    await expect(page.getByText(/«Тема: weather» непонятно/)).toBeVisible();
    await expect(page.getByText(/Дата «2025-02-31»/)).toBeVisible();
  });
});
