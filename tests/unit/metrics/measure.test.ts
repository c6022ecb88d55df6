import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, type Face } from '../../../src/metrics/measure';
import { LOCALES } from '../../../src/i18n/locale';
import { messages } from '../../../src/i18n/messages';
import { textsOf } from '../support/figures';
import { DATASET } from '../support/frozen';

const FACES: readonly Face[] = ['inter400', 'inter600', 'serif600'];
const words = fc.string({ unit: fc.constantFrom(...'Điện sản xuất 0123456789,.%+−–≈·ưởữệẵ') });

describe.each(FACES)('%s', (face) => {
  it('is as wide as its letters together, at any size', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 8, max: 40 }), (a, b, size) => {
        expect(textWidth(a + b, size, face)).toBeCloseTo(
          textWidth(a, size, face) + textWidth(b, size, face),
          6,
        );
        expect(textWidth(a, 2 * size, face)).toBeCloseTo(2 * textWidth(a, size, face), 6);
      }),
    );
  });

  it('composed and decomposed letters are as wide', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(textWidth(text.normalize('NFD'), 14, face)).toBeCloseTo(
          textWidth(text.normalize('NFC'), 14, face),
          9,
        );
      }),
    );
  });

  it('a mark of its own, over a letter that has no composed form, takes no room', () => {
    expect('x\u0323'.normalize('NFC')).toHaveLength(2);
    expect(textWidth('x\u0323', 100, face)).toBe(textWidth('x', 100, face));
  });

  it('a tone mark widens no letter', () => {
    for (const [plain, marked] of [
      ['a', 'áàảãạ'],
      ['â', 'ấầẩẫậ'],
      ['ơ', 'ớờởỡợ'],
      ['u', 'úùủũụ'],
      ['E', 'ÉÈẺẼẸ'],
    ] as const)
      for (const letter of marked)
        expect(textWidth(letter, 100, face)).toBeCloseTo(textWidth(plain, 100, face), 9);
  });

  it('figures are as wide as one another, so that columns of numbers stand in line', () => {
    expect(new Set([...'0123456789'].map((digit) => textWidth(digit, 100, face))).size).toBe(1);
  });

  it('knows every letter that the site can write', () => {
    const all = textsOf([
      LOCALES.map(messages),
      [...DATASET.codes.products.values()],
      [...DATASET.codes.indicators.values()],
    ]);
    // Of a letter that no table lists the width is a full em, which no letter of these faces has but a few signs.
    const unknown = new Set(
      [...all.join('').normalize('NFC')].filter((c) => textWidth(c, 1000, face) === 1000),
    );
    expect([...unknown].filter((c) => /[\p{L}\p{N}]/u.test(c))).toEqual([]);
  });
});

it('heavier letters are wider', () => {
  for (const text of ['Điện sản xuất', 'dầu diesel nhiên liệu'])
    expect(textWidth(text, 14, 'inter600')).toBeGreaterThan(textWidth(text, 14, 'inter400'));
});
