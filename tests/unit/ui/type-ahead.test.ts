/** Letters find names in the language of the screen. */
import { describe, expect, it } from 'vitest';
import { findByLetters } from '../../../src/ui/type-ahead.ts';

const NAMES = ['Астана', 'Алматы', 'область Абай', 'Туркестан', 'Туркестанская область', 'Тараз', 'Орёл'];
const found = (from: number, letters: string) => NAMES[findByLetters(NAMES, from, letters) ?? -1];

describe('findByLetters', () => {
  it('finds the name that begins so', () => {
    expect(found(0, 'тур')).toBe('Туркестан');
    expect(found(0, 'Туркестанс')).toBe('Туркестанская область');
  });

  it('stays where it is while the name still fits', () => {
    expect(found(4, 'тур')).toBe('Туркестанская область');
  });

  it('goes on with one letter, around the end, and with the same letter again', () => {
    expect(found(3, 'т')).toBe('Туркестанская область');
    expect(found(5, 'т')).toBe('Туркестан');
    expect(found(3, 'тт')).toBe('Туркестанская область');
    expect(found(0, 'а')).toBe('Алматы');
  });

  it('finds a later word where no name begins so', () => {
    expect(found(0, 'аб')).toBe('область Абай');
    expect(found(0, 'область т')).toBeUndefined();
  });

  it('takes ё for е, and letters of a Russian keyboard for Kazakh ones', () => {
    expect(found(0, 'оре')).toBe('Орёл');
    expect(findByLetters(['Ақтөбе', 'Қордай ауданы', 'Ұйғыр ауданы'], 0, 'уйгыр')).toBe(2);
    expect(findByLetters(['Ақтөбе', 'Қордай ауданы', 'Ұйғыр ауданы'], 0, 'қор')).toBe(1);
  });

  it('finds nothing where nothing fits, and in an empty list', () => {
    expect(found(0, 'щ')).toBeUndefined();
    expect(found(0, 'ёёё')).toBeUndefined();
    expect(findByLetters([], 0, 'а')).toBeNull();
  });
});
