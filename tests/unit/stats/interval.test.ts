import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disjoint, halfWidth } from '../../../src/stats/interval';
import { rescaleInterval } from '../../../src/stats/rescale';
import { roundingInterval } from '../../../src/stats/roundingInterval';

describe('disjoint', () => {
  it.each([
    ['apart', { low: 0, high: 1 }, { low: 2, high: 3 }, true],
    ['touching in one point, for both are closed', { low: 0, high: 1 }, { low: 1, high: 3 }, false],
    ['overlapping', { low: 0, high: 2 }, { low: 1, high: 3 }, false],
    ['one within the other', { low: 0, high: 9 }, { low: 4, high: 5 }, false],
  ])('%s', (_, a, b, expected) => {
    expect(disjoint(a, b)).toBe(expected);
    expect(disjoint(b, a)).toBe(expected);
  });

  it('never tells apart two values that differ by one unit of their last digit, and always two that differ by two', () => {
    // 8.2 and 8.3 may both be 8.25; 8.2 and 8.4 cannot be one number.
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.integer({ min: 0, max: 3 }),
        (units, decimals) => {
          const printed = (n: number) => roundingInterval(n / 10 ** decimals, decimals);
          expect(disjoint(printed(units), printed(units + 1))).toBe(false);
          expect(disjoint(printed(units), printed(units + 2))).toBe(true);
        },
      ),
    );
  });

  it('the power of ten in which a value was printed decides nothing', () => {
    // 0.502 thousand and 503 may both be 502.5, which binary fractions make 502.49999999999994 of the first.
    const thousands = (value: number) => rescaleInterval(roundingInterval(value, 3), 3, 0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (n) => {
        expect(disjoint(thousands(n / 1000), roundingInterval(n + 1, 0))).toBe(false);
        expect(disjoint(thousands(n / 1000), roundingInterval(n + 2, 0))).toBe(true);
      }),
    );
    expect(disjoint(thousands(0.502), roundingInterval(503, 0))).toBe(false);
  });
});

describe('halfWidth', () => {
  it('is half of what lies between the ends', () => {
    expect(halfWidth({ low: 2, high: 5 })).toBe(1.5);
    expect(halfWidth({ low: 4, high: 4 })).toBe(0);
  });
});
