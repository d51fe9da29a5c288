/** Every place of the articles opens by a click on the map and by its address, and shows its exact words. */
import { clickMiddle, exactWords, expect, openMap, test } from './page.ts';

const REPRESENTED =
  'ассамблея должна быть представлена в Кордайском, Уйгурском, Сайрамском, Панфиловском и других районах';

/** The camera puts a point of the place that no symbol covers into the middle of the map. */
const PLACES = [
  { id: 'kz-31-korday', name: 'Кордайский район', camera: '8.00/43.5000/75.1000', words: REPRESENTED },
  { id: 'kz-19-uighur', name: 'Уйгурский район', camera: '8.00/43.7000/79.9000', words: REPRESENTED },
  { id: 'kz-61-sairam', name: 'Сайрамский район', camera: '10.00/42.4000/69.9000', words: REPRESENTED },
  { id: 'kz-33-panfilov', name: 'Панфиловский район', camera: '8.00/44.4000/79.9000', words: REPRESENTED },
  {
    id: 'kz-19',
    name: 'Алматинская область',
    camera: '7.00/44.9000/76.0000',
    words: 'Теперь предстоит создать аналогичное учреждение в густонаселенной Алматинской области.',
  },
  {
    id: 'kz-61-turkistan-city',
    name: 'Туркестан',
    camera: '11.00/43.3100/68.2000',
    words: 'новый Дом дружбы появился в духовном и историко-культурном центре',
  },
  {
    id: 'kz-71',
    name: 'Астана',
    camera: '10.00/51.1000/71.5500',
    words: 'организовать их экспозиции в Астане и Алматы',
  },
  {
    id: 'kz-75',
    name: 'Алматы',
    camera: '10.50/43.1800/77.0000',
    words: 'организовать их экспозиции в Астане и Алматы',
  },
  {
    id: 'kz-61',
    name: 'Туркестанская область',
    camera: '6.50/44.6000/68.3000',
    words:
      'Дома дружбы во всех регионах надо включить в карты популярных у наших граждан и зарубежных гостей туристических маршрутов.',
  },
];

for (const { id, name, camera, words } of PLACES) {
  test(`${name} opens by a click on the map`, async ({ page }) => {
    await openMap(page, `./#${camera}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Казахстан');
    await clickMiddle(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page).toHaveURL(new RegExp(`/places/${id}/`));
    expect((await exactWords(page)).some((exact) => exact.includes(words))).toBe(true);
  });

  test(`${name} opens by its address`, async ({ page }) => {
    await page.goto(`places/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    expect((await exactWords(page)).some((exact) => exact.includes(words))).toBe(true);
    await expect(page.locator('main')).toContainText('Касым-Жомарт Токаев');
    await expect(page.locator('main')).toContainText('24 апреля 2025');
    await expect(page.locator('main a[href*="smartnews.kz"]').first()).toBeAttached();
  });
}

test('the words said are in the reader’s sight, with the mention of the place lit', async ({ page }) => {
  await page.goto('places/kz-61-sairam/');
  const quote = page.locator('main blockquote').first();
  await expect(quote).toBeVisible();
  await expect(quote).toHaveAttribute('lang', 'ru');
  await expect(quote.locator('a.here mark')).toHaveText('Сайрамском');
  await expect(quote.getByRole('link', { name: 'Уйгурском' })).toHaveAttribute(
    'href',
    /\/places\/kz-19-uighur\//,
  );
});

test('a district without anything of its own gives its region', async ({ page }) => {
  await openMap(page, './#8.00/47.0000/62.0000');
  await clickMiddle(page);
  await expect(page).toHaveURL(/\/places\/kz-\d\d\//);
});
