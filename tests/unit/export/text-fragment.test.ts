/** Links to words follow the rules of text fragments, and find the words of the real articles. */
import { describe, expect, it } from 'vitest';
import { linkToWords } from '../../../src/export/text-fragment.ts';

const PAGE = 'https://a.kz/page';
const directive = (exact: string) => linkToWords(PAGE, exact).slice(`${PAGE}#:~:text=`.length);

describe('a link to words', () => {
  it('names short words whole', () => {
    expect(decodeURIComponent(directive('Дома дружбы будут открыты'))).toBe('Дома дружбы будут открыты');
  });

  it('names the two ends of long ones and of paragraphs', () => {
    const words = Array.from({ length: 30 }, (_, index) => `слово${index}`);
    const long = directive(words.join(' ')).split(',').map(decodeURIComponent);
    expect(long).toEqual([words.slice(0, 6).join(' '), words.slice(-6).join(' ')]);
    expect(directive('Первая строка\n\nвторая строка').split(',').map(decodeURIComponent)).toEqual([
      'Первая строка',
      'вторая строка',
    ]);
  });

  it('encodes the signs that have a meaning there, and leaves out those at the edges', () => {
    expect(directive('«a-b, c&d – e.»')).toBe('a%2Db%2C%20c%26d%20%E2%80%93%20e');
  });

  it('leaves a fragment of the address in force', () => {
    expect(linkToWords(`${PAGE}#x`, 'a')).toBe(`${PAGE}#x:~:text=a`);
    expect(linkToWords(`${PAGE}#:~:text=b`, 'a')).toBe(`${PAGE}#:~:text=b&text=a`);
  });
});
