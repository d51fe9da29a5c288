/** A printed place is a clean paper: its name, the map as a picture, all words and their sources, and nothing to press. */
import type { Page } from '@playwright/test';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { exactWords, expect, openMap, test } from './page.ts';

interface Paper {
  text: string;
  pages: number;
  /** Widths in pixels of the pictures on the first page. */
  pictures: number[];
}

/** Prints the page as the browser's print dialog would, and reads the PDF. */
async function print(page: Page): Promise<Paper> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  }
  const first = await (await pdf.getPage(1)).getOperatorList();
  const pictures = first.fnArray.flatMap((fn, at) => {
    if (fn !== OPS.paintImageXObject) return [];
    const [, width] = first.argsArray[at] as [name: string, width: number];
    return [width];
  });
  return { text: texts.join(' '), pages: pdf.numPages, pictures };
}

/** Text without the breaks of lines and pages. */
const flat = (text: string) => text.replace(/\s+/gu, '');

/** How many colours the picture of the map has that the page would print now. */
async function coloursOfPicture(page: Page): Promise<{ colours: number; alt: string; brightness: number }> {
  return page.evaluate(async () => {
    dispatchEvent(new Event('beforeprint'));
    const image = document.querySelector<HTMLImageElement>('img.picture');
    if (!image) throw new Error('There is no picture.');
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 200;
    canvas.height = 160;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas.');
    context.drawImage(image, 0, 0, 200, 160);
    const { data } = context.getImageData(0, 0, 200, 160);
    const colours = new Set<number>();
    let sum = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
      colours.add((red >> 3) * 1024 + (green >> 3) * 32 + (blue >> 3));
      sum += (red + green + blue) / 3;
    }
    const { alt } = image;
    dispatchEvent(new Event('afterprint'));
    return { colours: colours.size, alt, brightness: sum / (data.length / 4) };
  });
}

const CHROME = [
  'Место, слово или имя',
  'Кто сказал',
  'Где сказано',
  'Перейти к тексту',
  'Открыть место на карте',
];

test('Sairam on paper has its name, the words with speaker, publisher and address, and a map', async ({
  page,
}) => {
  await openMap(page, 'places/kz-61-sairam/');
  const words = await exactWords(page);
  expect(words.length).toBeGreaterThan(5);
  const paper = await print(page);
  const text = flat(paper.text);

  expect(paper.text).toContain('Сайрамский район');
  expect(paper.text).toContain('Туркестанская область');
  expect(paper.text).toContain('Сведения на 22 ноября 2026');
  expect(text).toContain(flat(page.url()));
  expect(paper.text).toContain('Касым-Жомарт Токаев');
  expect(text).toContain(
    'smartnews.kzhttps://smartnews.kz/ru/news/19179-tokaev-poruchil-sozdat-novye-doma-druzhby',
  );
  expect(text).not.toContain(':~:');
  expect(paper.text).toContain('участники OpenStreetMap');
  expect(paper.text).toContain('Что известно');
  const lost = words.filter((word) => !text.includes(flat(word)));
  expect(lost).toEqual([]);
  for (const chrome of CHROME) expect(paper.text).not.toContain(chrome);
  expect(paper.pages).toBeGreaterThan(3);
  expect(paper.pages).toBeLessThan(12);
  expect(Math.max(...paper.pictures)).toBeGreaterThan(1000);
});

test('Almaty Region on paper shows the history of its House and what lies inside', async ({ page }) => {
  await openMap(page, 'places/kz-19/');
  const paper = await print(page);
  expect(paper.text).toContain('Алматинская область');
  expect(paper.text).toContain('История и свидетельства');
  expect(flat(paper.text)).toContain(flat('В самих словах: «предстоит создать»'));
  expect(paper.text).toContain('Уйгурский район');
  expect(paper.pages).toBeLessThan(16);
  expect(paper.pictures.length).toBeGreaterThan(0);
});

test('the country on paper, in Kazakh, names its places and leaves what is said of each to its page', async ({
  page,
}) => {
  await openMap(page, 'kk/');
  const paper = await print(page);
  expect(paper.text).toContain('Қазақстан');
  expect(paper.text).toContain('Мәлімет күні: 2026 ж. 22 қараша');
  expect(paper.text).toContain('Ұйғыр ауданы');
  expect(flat(paper.text)).not.toContain(flat('Орынды картада ашу'));
  expect(paper.pages).toBeGreaterThan(3);
  expect(paper.pages).toBeLessThan(70);
});

test('the picture is of the map, light when the button printed a dark page, and everything is put back', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openMap(page, 'places/kz-61-sairam/');
  const asShown = await coloursOfPicture(page);
  expect(asShown.colours).toBeGreaterThan(30);
  expect(asShown.alt).toBe('Карта: Сайрамский район');
  expect(asShown.brightness).toBeLessThan(100);

  const before = await page
    .locator('main details')
    .evaluateAll((all) => all.map((one) => one.hasAttribute('open')));
  expect(before).toContain(false);
  // The dialog would wait for a hand; around it the browser says what it says here.
  const light = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        window.print = () => {
          dispatchEvent(new Event('beforeprint'));
          resolve(document.querySelector<HTMLImageElement>('img.picture')?.src ?? '');
          dispatchEvent(new Event('afterprint'));
        };
        document.querySelector<HTMLButtonElement>('button[aria-label="Напечатать"]')?.click();
      }),
  );
  const brightness = await page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, 1, 1);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])]
      .slice(0, 3)
      .reduce((sum, value) => sum + value / 3, 0);
  }, light);
  expect(brightness).toBeGreaterThan(180);

  await expect(page.locator('img.picture')).toHaveCount(0);
  const after = await page
    .locator('main details')
    .evaluateAll((all) => all.map((one) => one.hasAttribute('open')));
  expect(after).toEqual(before);
  expect(page.url()).toMatch(/places\/kz-61-sairam\/$/);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test.describe('without WebGL', () => {
  test.use({ expectsFaults: true });

  test('the paper leaves the map out and keeps the words', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto('places/kz-61-sairam/');
    await expect(page.locator('main blockquote').first()).toBeVisible();
    await expect(page.getByText(/нет WebGL/)).toBeVisible();
    const paper = await print(page);
    expect(paper.text).toContain('Сайрамский район');
    expect(flat(paper.text)).toContain(flat('ассамблея должна быть представлена'));
    expect(paper.text).not.toContain('WebGL');
    expect(paper.text).not.toContain('Что известно');
    expect(paper.pictures).toEqual([]);
  });
});
