/** The browser for the tests is found as CONTRIBUTING.md says. */
import { afterEach, expect, test } from 'vitest';
import { BROWSER_VARIABLE, findBrowser } from '../e2e/browser.ts';

const before = process.env[BROWSER_VARIABLE];

afterEach(() => {
  if (before === undefined) Reflect.deleteProperty(process.env, BROWSER_VARIABLE);
  else process.env[BROWSER_VARIABLE] = before;
});

test('a browser named by the environment comes first', () => {
  process.env[BROWSER_VARIABLE] = process.execPath;
  expect(findBrowser()).toBe(process.execPath);
});

test('a name that leads nowhere is said, not passed over', () => {
  process.env[BROWSER_VARIABLE] = '/nowhere/chromium';
  expect(() => findBrowser()).toThrow('DOSTYQ_BROWSER names /nowhere/chromium, which does not exist.');
});
