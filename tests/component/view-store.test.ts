/** The view and the address keep to each other, through the history of a real browser model. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addressContext } from '../../src/view/address-context.ts';
import { ViewStore } from '../../src/view/view-store.svelte.ts';
import { SMALL } from '../unit/view/small-dataset.ts';

const ROOT = '/some/folder/';
const CAMERA = { lon: 66.9, lat: 48.1, zoom: 5.2 };
const WRITTEN_WITHIN_MS = 1000;

let store: ViewStore;
const open = (address: string) => {
  history.replaceState(null, '', ROOT + address);
  store = new ViewStore(addressContext(SMALL, ROOT));
};
const address = () => (location.pathname + location.search + location.hash).slice(ROOT.length);
const written = (expected: string) =>
  vi.waitFor(() => {
    expect(address()).toBe(expected);
  }, WRITTEN_WITHIN_MS);
const step = async (move: 'back' | 'forward') => {
  const moved = new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
  });
  history[move]();
  await moved;
};

beforeEach(() => {
  open('');
});
afterEach(() => {
  store.destroy();
});

test('the address that was opened is the view', () => {
  store.destroy();
  open('kk/places/kz-61-sairam/?theme=media#5.20/48.1000/66.9000');
  expect(store.view).toMatchObject({ lang: 'kk', placeId: 'kz-61-sairam', camera: CAMERA });
  expect(store.view.facets.theme).toEqual(['media']);
  expect(store.problems).toEqual([]);
});

test('a broken address selects nothing, says so until the next change, and is left as it stands', () => {
  store.destroy();
  open('places/kz-99/');
  expect(store.view.placeId).toBe('kz');
  expect(store.problems.map(({ kind }) => kind)).toEqual(['unknown_place']);
  expect(address()).toBe('places/kz-99/');
  store.go({ placeId: 'kz-61' });
  expect(store.problems).toEqual([]);
});

test('a place and a language are steps that Back and Forward retrace', async () => {
  const before = history.length;
  store.go({ placeId: 'kz-61' });
  expect(address()).toBe('places/kz-61/');
  store.go({ lang: 'en' });
  expect(address()).toBe('en/places/kz-61/');
  expect(history.length).toBe(before + 2);
  await step('back');
  expect(store.view).toMatchObject({ lang: 'ru', placeId: 'kz-61' });
  await step('back');
  expect(store.view.placeId).toBe('kz');
  await step('forward');
  expect(store.view.placeId).toBe('kz-61');
});

test('typing, facets, time, day and camera replace the step', async () => {
  const before = history.length;
  store.go({ query: 'sai' });
  store.go({ query: 'sairam' });
  store.go({ facets: { ...store.view.facets, theme: ['media'] } });
  store.go({ said: { from: '2025', to: null } });
  store.go({ asOf: '2025-06-01' });
  store.setCamera(CAMERA);
  expect(store.view.query).toBe('sairam');
  await written('?theme=media&said=2025..&q=sairam&asof=2025-06-01#5.20/48.1000/66.9000');
  expect(history.length).toBe(before);
});

test('many changes in a short time write the address a few times only', async () => {
  const replace = vi.spyOn(history, 'replaceState');
  for (let zoom = 300; zoom < 400; zoom += 1) store.setCamera({ ...CAMERA, zoom: zoom / 100 });
  await written('#3.99/48.1000/66.9000');
  expect(replace.mock.calls.length).toBeLessThanOrEqual(2);
  replace.mockRestore();
});

test('Back restores the place with the camera it was left with, even if the step came at once', async () => {
  store.go({ placeId: 'kz-61' });
  store.setCamera(CAMERA);
  store.go({ placeId: 'kz-19' });
  expect(store.view.camera).toBeNull();
  expect(address()).toBe('places/kz-19/');
  store.setCamera({ ...CAMERA, zoom: 7 });
  await step('back');
  expect(store.view).toMatchObject({ placeId: 'kz-61', camera: CAMERA });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(address()).toBe('places/kz-61/#5.20/48.1000/66.9000');
});

test('choosing the same place again is no new step', () => {
  store.go({ placeId: 'kz-61' });
  const before = history.length;
  store.go({ placeId: 'kz-61' });
  expect(history.length).toBe(before);
});

test('a step can replace, and a replacement can be a step', () => {
  const before = history.length;
  store.go({ placeId: 'kz-61' }, { replace: true });
  expect(history.length).toBe(before);
  store.go({ asOf: '2025-06-01' }, { replace: false });
  expect(history.length).toBe(before + 1);
});

test('a link leads where choosing would, without the camera and with the facets', () => {
  store.go({ facets: { ...store.view.facets, theme: ['media'] } });
  store.setCamera(CAMERA);
  expect(store.href({ placeId: 'kz-61' })).toBe('/some/folder/places/kz-61/?theme=media');
  expect(store.href({ lang: 'kk' })).toBe('/some/folder/kk/?theme=media#5.20/48.1000/66.9000');
});

test('a destroyed store writes what was pending and follows no more', async () => {
  store.go({ placeId: 'kz-61' });
  store.go({ query: 'sairam' });
  store.destroy();
  expect(address()).toBe('places/kz-61/?q=sairam');
  await step('back');
  expect(store.view.placeId).toBe('kz-61');
});
