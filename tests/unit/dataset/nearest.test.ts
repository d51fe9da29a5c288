/** Proves that a mistyped value gets the suggestion a person would give, and a foreign one none. */
import { expect, it } from 'vitest';
import { findNearest } from '../../../src/dataset/nearest.ts';

const IDS = ['kz-61', 'kz-61-sairam', 'kz-19-uighur', 'kz-33-panfilov'];

it.each([
  ['kz-61-sayram', 'kz-61-sairam'],
  ['KZ-61-SAIRAM', 'kz-61-sairam'],
  ['sairam', 'kz-61-sairam'],
  ['kz-19-uigur', 'kz-19-uighur'],
  ['kz-62', 'kz-61'],
  ['paris', null],
  ['', null],
  ['x'.repeat(200), null],
])('suggests for “%s” %s', (text, nearest) => {
  expect(findNearest(text, IDS)).toBe(nearest);
});
