import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningfulDecimals } from '../../../src/stats/digits';

describe('meaningfulDecimals', () => {
  it.each([
    // A quarter of the width, and the smallest power of ten that is no smaller.
    ['electricity a year before: a quarter of 2.47 is 0.62, so whole units', 380.31, 382.78, 0],
    ['cement a year before: a quarter of 0.0094 is 0.0023, so hundredths', 1.07249, 1.08188, 2],
    [
      'beer a year before: a quarter of 5.2 is 1.3; tens would do, but whole units are the coarsest',
      1693.72,
      1698.94,
      0,
    ],
    ['a quarter of exactly one', 0, 4, 0],
    ['a quarter of exactly a tenth', 0, 0.4, 1],
    ['a quarter of exactly a hundredth', 0, 0.04, 2],
    ['a quarter of a little more than a tenth', 0, 0.41, 0],
    ['a quarter of a little less than a tenth', 0, 0.39, 1],
    ['a very wide interval', -1e9, 1e9, 0],
    ['a whole number that is exact', 45, 45, 0],
    ['18 of 48, exactly 37.5', 37.5, 37.5, 1],
    ['12 of 36, a third, cut at hundredths', 100 / 3, 100 / 3, 2],
    ['an exact zero', 0, 0, 0],
    ['an interval narrower than a millionth', 5, 5.0000001, 6],
    ['no interval at all', NaN, NaN, 6],
  ])('%s', (_, low, high, decimals) => {
    expect(meaningfulDecimals({ low, high })).toBe(decimals);
  });

  it('shows the last digit that means something and not one more', () => {
    fc.assert(
      fc.property(fc.double({ min: -7, max: 5, noNaN: true }), (exponent) => {
        const width = 10 ** exponent;
        const decimals = meaningfulDecimals({ low: 0, high: width });
        if (decimals > 0) expect(10 ** -decimals).toBeGreaterThanOrEqual((width / 4) * (1 - 1e-9));
        if (decimals < 6) expect(10 ** -(decimals + 1)).toBeLessThan((width / 4) * (1 + 1e-9));
      }),
    );
  });
});
