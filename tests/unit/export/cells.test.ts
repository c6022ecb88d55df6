import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNumber, safeText } from '../../../src/export/cells';

describe('text that a spreadsheet may open', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+95 %', "'+95 %"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['\r=1', "'\r=1"],
    ['＝1', "'＝1"],
    ['\u202e=1', "'=1"],
    ['\u0007x', "'\u0007x"],
    ['−5,1 %', '−5,1 %'],
    ['744 triệu kWh', '744 triệu kWh'],
    ['', ''],
  ])('%j is %j', (text, safe) => {
    expect(safeText(text)).toBe(safe);
  });

  it('never begins with what a formula begins with', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => !/^\s*[=+\-@]/.test(safeText(text))));
  });
});

describe('numbers for machines', () => {
  it.each([
    [8, 1, '8.0'],
    [3.2, 2, '3.20'],
    [-5.1, 1, '-5.1'],
    [1e21, null, '1000000000000000000000'],
    [1e-9, null, '0.000000001'],
    [0.1 + 0.2, null, '0.3'],
    [152300, -2, '152300'],
  ])('%d with %s decimals is %s', (value, decimals, text) => {
    expect(plainNumber(value, decimals)).toBe(text);
  });

  it('are the number again when read, with no exponent and no other sign', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
        const text = plainNumber(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-11 + 1e-20);
      }),
    );
  });
});
