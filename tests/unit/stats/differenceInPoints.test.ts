import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceInPoints, sideOf } from '../../../src/stats/differenceInPoints';
import { holds, rounded } from '../support/rounded';

describe('gapInPoints', () => {
  it('holds the true gap, whatever was rounded away of both rates', () => {
    fc.assert(
      fc.property(rounded(-100, 300), rounded(-100, 300), (a, b) =>
        holds(differenceInPoints(a.printed, b.printed), a.actual - b.actual, a.actual, b.actual),
      ),
    );
  });

  it('turns its sign when the rates change places', () => {
    fc.assert(
      fc.property(rounded(-100, 300), rounded(-100, 300), ({ printed: a }, { printed: b }) => {
        const [there, back] = [differenceInPoints(a, b), differenceInPoints(b, a)];
        expect(back.value).toBeCloseTo(-there.value, 9);
        expect(back.low).toBeCloseTo(-there.high, 9);
      }),
    );
  });

  it.each([
    // 24.46 - 8.0 = 16.46; 0.005 + 0.05 = 0.055.
    ['IIP of two months against its target', 24.46, 2, 8.0, 1, 16.46, 0.055],
    // 7.93 - 17 = -9.07; 0.005 + 0.5 = 0.505.
    ['IIP of nine months of 2023 against its target', 7.93, 2, 17, 0, -9.07, 0.505],
    // 9.32 - (-5.92) = 15.24; 0.005 + 0.005 = 0.01.
    ['a rise against a fall', 9.32, 2, -5.92, 2, 15.24, 0.01],
  ])('%s', (_, a, aDecimals, b, bDecimals, value, half) => {
    const gap = differenceInPoints({ value: a, decimals: aDecimals }, { value: b, decimals: bDecimals });
    expect(gap.value).toBeCloseTo(value, 9);
    expect(gap.low).toBeCloseTo(value - half, 9);
    expect(gap.high).toBeCloseTo(value + half, 9);
  });
});

describe('sideOf', () => {
  it.each([
    [{ value: 2, low: 1, high: 3 }, 'above'],
    [{ value: -2, low: -3, high: -1 }, 'below'],
    [{ value: 0.2, low: -0.3, high: 0.7 }, 'cannot-tell'],
    [{ value: 0, low: 0, high: 0 }, 'cannot-tell'],
    [{ value: 0.5, low: 0, high: 1 }, 'cannot-tell'],
    [{ value: -0.5, low: -1, high: 0 }, 'cannot-tell'],
  ] as const)('%o is %s', (gap, side) => {
    expect(sideOf(gap)).toBe(side);
  });

  it('speaks only when no rounding could turn the order of the two rates', () => {
    fc.assert(
      fc.property(rounded(-50, 50), rounded(-50, 50), (a, b) => {
        const side = sideOf(differenceInPoints(a.printed, b.printed));
        if (side === 'above') expect(a.actual).toBeGreaterThan(b.actual);
        if (side === 'below') expect(a.actual).toBeLessThan(b.actual);
      }),
    );
  });

  it('cannot tell rates that differ by one unit of their last digit, and tells those that differ by two', () => {
    // 8.2 % and 8.3 % may both be 8.25 %; 8.2 % and 8.4 % cannot be one rate.
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000, max: 10_000 }),
        fc.integer({ min: 0, max: 2 }),
        (units, decimals) => {
          const rate = (n: number) => ({ value: n / 10 ** decimals, decimals });
          expect(sideOf(differenceInPoints(rate(units + 1), rate(units)))).toBe('cannot-tell');
          expect(sideOf(differenceInPoints(rate(units), rate(units + 1)))).toBe('cannot-tell');
          expect(sideOf(differenceInPoints(rate(units + 2), rate(units)))).toBe('above');
          expect(sideOf(differenceInPoints(rate(units), rate(units + 2)))).toBe('below');
        },
      ),
    );
  });
});
