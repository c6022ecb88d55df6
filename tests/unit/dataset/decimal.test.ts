import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText, parseDecimal } from '../../../src/dataset/decimal';

describe('a number in a code', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [0.137, '0.137'],
    [-12.5, '-12.5'],
    [1e-7, '0.0000001'],
    [1e-20, '0.00000000000000000001'],
    // Less than the last decimal.
    [1e-21, '0'],
    [-1e-30, '0'],
    [9_999_999_999, '9999999999'],
  ])('%d is %s', (value, text) => {
    expect(decimalText(value)).toBe(text);
    expect(decimalText(parseDecimal(text) ?? NaN)).toBe(text);
  });

  it('has one text: every other spelling is refused', () => {
    const spelling = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789.-+e') }),
      fc.tuple(fc.integer(), fc.stringMatching(/^\d{1,22}$/)).map(([whole, rest]) => `${whole}.${rest}`),
      fc.double().map(String),
    );
    fc.assert(
      fc.property(spelling, (text) => {
        const value = parseDecimal(text);
        if (value !== null) expect(decimalText(value)).toBe(text);
      }),
    );
  });
});
