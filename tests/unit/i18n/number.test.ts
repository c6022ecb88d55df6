import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalsNeeded,
  formatNumber,
  formatPercent,
  formatRate,
  formatSigned,
} from '../../../src/i18n/number';

/** No-break space and minus sign, written out so that a look-alike cannot pass for them. */
const NB = '\u00a0';
const M = '\u2212';

describe('formatNumber', () => {
  it.each([
    [13370, 0, '13.370', '13,370'],
    [1024.6, 1, '1.024,6', '1,024.6'],
    [1234567.891, 3, '1.234.567,891', '1,234,567.891'],
    [24.46, 2, '24,46', '24.46'],
    [8, 1, '8,0', '8.0'],
    [3.2, 2, '3,20', '3.20'],
    [744, 0, '744', '744'],
    [999, 0, '999', '999'],
    [1000, 0, '1.000', '1,000'],
    [616.913, 3, '616,913', '616.913'],
    [10.7287, 4, '10,7287', '10.7287'],
    [0, 0, '0', '0'],
    [0, 2, '0,00', '0.00'],
    [0.5, 1, '0,5', '0.5'],
    [-48.3, 1, `${M}48,3`, `${M}48.3`],
    [-1234.5, 1, `${M}1.234,5`, `${M}1,234.5`],
  ])('%d with %d decimals is %s in Vietnamese, %s in English', (value, decimals, vi, en) => {
    expect(formatNumber('vi', value, decimals)).toBe(vi);
    expect(formatNumber('en', value, decimals)).toBe(en);
  });

  it.each(['vi', 'en'] as const)('%s: zero has no sign, nor what rounds to zero', (locale) => {
    expect(formatNumber(locale, -0, 0)).toBe('0');
    expect(formatNumber(locale, -0.04, 1)).toBe(locale === 'vi' ? '0,0' : '0.0');
  });
});

describe('formatSigned and formatRate', () => {
  it.each([
    [24.46, 2, '+24,46', '+24.46'],
    [95, 0, '+95', '+95'],
    [8, 1, '+8,0', '+8.0'],
    [-48.3, 1, `${M}48,3`, `${M}48.3`],
    [1234.5, 1, '+1.234,5', '+1,234.5'],
    [0, 0, '0', '0'],
    [0, 2, '0,00', '0.00'],
    [-0, 1, '0,0', '0.0'],
    [0.004, 2, '0,00', '0.00'],
    [-0.004, 2, '0,00', '0.00'],
  ])('%d with %d decimals is %s in Vietnamese, %s in English', (value, decimals, vi, en) => {
    expect(formatSigned('vi', value, decimals)).toBe(vi);
    expect(formatSigned('en', value, decimals)).toBe(en);
    expect(formatRate('vi', value, decimals)).toBe(`${vi}${NB}%`);
    expect(formatRate('en', value, decimals)).toBe(`${en}%`);
  });

  it('the sign of a fall is a minus, never a hyphen', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('vi' as const, 'en' as const),
        (value, decimals, locale) => {
          const all = [formatNumber, formatSigned, formatRate, formatPercent].map((f) =>
            f(locale, value, decimals),
          );
          for (const text of all) expect(text).not.toContain('-');
        },
      ),
    );
  });
});

describe('formatPercent', () => {
  it.each([
    [24.46, 2, `24,46${NB}%`, '24.46%'],
    [17, 0, `17${NB}%`, '17%'],
    [1050, 0, `1.050${NB}%`, '1,050%'],
  ])('%d with %d decimals is %s in Vietnamese, %s in English', (value, decimals, vi, en) => {
    expect(formatPercent('vi', value, decimals)).toBe(vi);
    expect(formatPercent('en', value, decimals)).toBe(en);
  });
});

describe('both languages', () => {
  it('a printed value comes out with its own digits, zeros at its end included', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        (units, decimals) => {
          const digits = String(units).padStart(decimals + 1, '0');
          for (const locale of ['vi', 'en'] as const)
            expect(formatNumber(locale, units / 10 ** decimals, decimals).replace(/[.,]/g, '')).toBe(digits);
        },
      ),
    );
  });

  it('point and comma change places', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const swapped = formatNumber('en', value, decimals).replace(/[.,]/g, (c) =>
            c === '.' ? ',' : '.',
          );
          expect(formatNumber('vi', value, decimals)).toBe(swapped);
        },
      ),
    );
  });
});

describe('decimalsNeeded', () => {
  it.each([
    [0, 0],
    [20, 0],
    [-5, 0],
    [0.5, 1],
    [2.25, 2],
    [0.1 + 0.2, 1],
    [1e-6, 6],
    [1 / 3, 6],
  ])('%d needs %d', (value, decimals) => {
    expect(decimalsNeeded(value)).toBe(decimals);
  });

  it('never more than it may', () => {
    expect(decimalsNeeded(1 / 3, 2)).toBe(2);
  });
});
