/** Addresses on paper can be read and typed. */
import { describe, expect, it } from 'vitest';
import { printedUrl } from '../../../src/ui/printed-url.ts';

describe('printedUrl', () => {
  it('leaves the words to scroll to behind, and keeps the part of the page', () => {
    expect(printedUrl('https://a.kz/news/1#:~:text=%D0%B4%D0%BE%D0%BC')).toBe('https://a.kz/news/1');
    expect(printedUrl('https://a.kz/news/1#part:~:text=x,-y')).toBe('https://a.kz/news/1#part');
    expect(printedUrl('https://a.kz/?a=1#part')).toBe('https://a.kz/?a=1#part');
  });

  it('writes letters for percent signs, but not spaces and signs that end an address', () => {
    expect(printedUrl('https://a.kz/%D0%94%D0%BE%D0%BC')).toBe('https://a.kz/Дом');
    expect(printedUrl('https://a.kz/a%20b%22c%E2%80%8Bd')).toBe('https://a.kz/a%20b%22c%E2%80%8Bd');
    expect(printedUrl('https://a.kz/a%2Fb%3Fc')).toBe('https://a.kz/a%2Fb%3Fc');
  });

  it('leaves what is no UTF-8 as it is', () => {
    expect(printedUrl('https://a.kz/%E4%F0')).toBe('https://a.kz/%E4%F0');
  });
});
