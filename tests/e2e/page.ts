/** What the browser tests share: opening a page, waiting for the map, reading exact words. */
import { expect, test as base, type Page } from '@playwright/test';

/** A test that also fails when the page logs an error, throws, or asks another host for anything. */
export const test = base.extend<{ faults: string[]; expectsFaults: boolean }>({
  expectsFaults: [false, { option: true }],
  faults: [
    async ({ page, baseURL, expectsFaults }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        const isFault = message.type() === 'error' || message.type() === 'warning';
        // Software WebGL remarks on its own speed.
        if (isFault && !message.text().includes('GL Driver Message'))
          faults.push(`${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        const isOurs = origin === baseURL || protocol === 'data:' || protocol === 'blob:';
        if (!isOurs) faults.push(`request to ${request.url()}`);
      });
      await use(faults);
      if (!expectsFaults) expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The box of the map, whether it is drawn or not. */
export const mapOf = (page: Page) => page.locator('section.area');

/** Opens an address and waits until the map has drawn all its layers. */
export async function openMap(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(mapOf(page)).toHaveAttribute('data-ready', 'true', { timeout: 40_000 });
}

/** The exact words on the screen, without our remarks inside them. */
export async function exactWords(page: Page): Promise<string[]> {
  return page.locator('main blockquote').evaluateAll((quotes) =>
    quotes.map((quote) => {
      const copy = quote.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('.gloss').forEach((gloss) => gloss.remove());
      return copy.textContent;
    }),
  );
}

/** Clicks the middle of the map; the camera of an address puts its point there. */
export async function clickMiddle(page: Page): Promise<void> {
  const box = await mapOf(page).boundingBox();
  if (!box) throw new Error('The map is not on the screen.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
