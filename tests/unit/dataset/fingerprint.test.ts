/** Proves that the evidence lock holds letter by letter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMismatch, fingerprintArticle, isInFingerprint } from '../../../src/dataset/fingerprint.ts';
import { articleText } from '../../fixtures/dataset/small-files.ts';
import { changeOneSign } from '../../fixtures/dataset/change-one-sign.ts';

const fingerprint = fingerprintArticle(articleText);
const SAID = '«Новый Дом дружбы откроется в Сайрамском районе';

describe('the evidence lock', () => {
  it('opens for every run of words of the article, with the signs around it', () => {
    const edges = [
      ...articleText.matchAll(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/gu),
    ].map(({ index }) => index);
    fc.assert(
      fc.property(fc.nat(edges.length - 11), fc.integer({ min: 10, max: edges.length }), (start, length) => {
        const excerpt = articleText.slice(edges[start], edges[start + length]);
        expect(findMismatch(excerpt, fingerprint)).toBeNull();
      }),
      { seed: 1 },
    );
    expect(edges.length).toBeGreaterThan(80);
    expect(isInFingerprint(articleText, fingerprint)).toBe(true);
  });

  it('closes at any change of a single sign', () => {
    fc.assert(
      fc.property(changeOneSign(SAID), (changed) => {
        expect(articleText.includes(changed)).toBe(false);
        expect(isInFingerprint(changed, fingerprint)).toBe(false);
      }),
      { seed: 2, numRuns: 1000 },
    );
  }, 30_000);

  it.each([
    ['another quote at the beginning', `"${SAID.slice(1)}`],
    ['a quote at the end that is not there', `${SAID}»`],
    ['no comma', 'По его словам дом станет "общим порогом"'],
    ['a hyphen for a dash', 'для всех соседей - и для гостей'],
    ['a space for a line break', 'клуб журналистов». По его словам, дом'],
    ['a letter that looks alike', SAID.replace('о', 'o')],
    ['a decomposed letter', SAID.replace('й', 'й'.normalize('NFD'))],
    ['another letter case', SAID.replace('Дом', 'дом')],
    ['two passages spliced', 'По его словам, дом станет "общим порогом" в Туркестане с 2024 года.'],
    ['words left out', 'Новый Дом дружбы откроется уже в будущем году'],
  ])('closes at %s', (_, excerpt) => {
    expect(articleText.includes(excerpt)).toBe(false);
    expect(isInFingerprint(excerpt, fingerprint)).toBe(false);
  });

  it('closes at a word that is cut, though its letters stand in the article', () => {
    for (const cut of [SAID.slice(2), SAID.slice(0, -1)]) {
      expect(articleText).toContain(cut);
      expect(isInFingerprint(cut, fingerprint)).toBe(false);
    }
  });

  it('does not let two whole passages pass as one', () => {
    const first = 'По его словам, дом станет "общим порогом"';
    const second = 'первый такой дом стоит в Туркестане';
    for (const part of [first, second]) expect(isInFingerprint(part, fingerprint)).toBe(true);
    expect(isInFingerprint(`${first} ${second}`, fingerprint)).toBe(false);
  });

  it('takes a whole line of three or four words, and closes at any change of it', () => {
    const line = 'Вести из степи';
    expect(isInFingerprint(line, fingerprint)).toBe(true);
    fc.assert(
      fc.property(changeOneSign(line), (changed) => !isInFingerprint(changed, fingerprint)),
      { seed: 6, numRuns: 500 },
    );
    expect(isInFingerprint('«Новый Дом дружбы', fingerprint)).toBe(false);
  });

  it('refuses what is shorter and no line of its own', () => {
    expect(findMismatch('Новый Дом дружбы откроется', fingerprint)).toEqual({ kind: 'short', words: 4 });
    expect(findMismatch('', fingerprint)).toEqual({ kind: 'short', words: 0 });
  });

  it('says at which word or sign the excerpt leaves the article', () => {
    const wrong = (excerpt: string) => findMismatch(excerpt, fingerprint);
    expect(wrong(SAID.replace('Дом', 'дом'))).toEqual({ kind: 'words', words: 'дом' });
    expect(wrong(SAID.replace('районе', 'район'))).toEqual({ kind: 'words', words: 'район' });
    expect(wrong('Здесь нет ни слова оттуда')).toEqual({ kind: 'words', words: 'Здесь нет ни слова оттуда' });
    expect(wrong(SAID.replace('дружбы ', 'дружбы\u00A0'))).toEqual({
      kind: 'signs',
      after: 'дружбы',
      found: '\u00A0',
      expected: ' ',
    });
    expect(wrong(`„${SAID.slice(1)}`)).toMatchObject({ kind: 'signs', after: null, found: '„' });
  });

  it('finds the passage meant if its words stand in the article twice', () => {
    const twice = fingerprintArticle('Раз два три четыре пять. Раз два три четыре пять!');
    expect(isInFingerprint('Раз два три четыре пять!', twice)).toBe(true);
    expect(isInFingerprint('пять. Раз два три четыре', twice)).toBe(true);
    expect(isInFingerprint('Раз два три четыре пять?', twice)).toBe(false);
  });

  it('holds no words of the article', () => {
    const stored = JSON.stringify(fingerprint);
    for (const word of articleText.match(/\p{L}{2,}/gu) ?? []) expect(stored).not.toContain(word);
    expect(fingerprint.runs).toMatch(/^[0-9a-f]+$/);
  });

  it('gives the same words other hashes in another article', () => {
    const [one, other] = ['Раз два три четыре пять', 'Раз два три четыре пять.'].map(fingerprintArticle);
    expect(one?.runs).toHaveLength(12);
    expect(one?.runs).not.toBe(other?.runs);
  });
});
