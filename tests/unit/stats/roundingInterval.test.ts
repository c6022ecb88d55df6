import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atDecimals,
  openHalfWidth,
  printedInterval,
  roundingHalfWidth,
  roundingInterval,
} from '../../../src/stats/roundingInterval';
import { holds, rounded } from '../support/rounded';

describe('roundingInterval', () => {
  it('holds the true value, whatever was rounded away', () => {
    fc.assert(
      fc.property(rounded(-1e6, 1e6), ({ actual, printed }) =>
        holds(roundingInterval(printed.value, printed.decimals), actual),
      ),
    );
  });

  it('holds no value that is more than half a unit of the last digit away', () => {
    fc.assert(
      fc.property(
        rounded(-1e3, 1e3),
        fc.double({ min: 1.001, max: 10, noNaN: true }),
        fc.constantFrom(-1, 1),
        ({ printed: { value, decimals } }, times, sign) =>
          !holds(roundingInterval(value, decimals), value + (sign * times * 0.5) / 10 ** decimals),
      ),
    );
  });

  it.each([
    // A printed 744 is anything from 743.5 to 744.5; the zero of 8.0 narrows it to a tenth.
    [744, 0, 743.5, 744.5],
    [8.0, 1, 7.95, 8.05],
    [24.46, 2, 24.455, 24.465],
    [-48.3, 1, -48.35, -48.25],
    [0, 0, -0.5, 0.5],
  ])('%d with %d decimals is from %d to %d', (value, decimals, low, high) => {
    const interval = roundingInterval(value, decimals);
    expect(interval.low).toBeCloseTo(low, 10);
    expect(interval.high).toBeCloseTo(high, 10);
  });

  it('is a half, a twentieth, a two-hundredth of the unit wide on each side', () => {
    expect([0, 1, 2].map(roundingHalfWidth)).toEqual([0.5, 0.05, 0.005]);
  });
});

describe('printedInterval', () => {
  it('of a count is the count alone, of everything else what rounding leaves open', () => {
    expect(printedInterval({ value: 3, decimals: 0, exact: true })).toEqual({ low: 3, high: 3 });
    expect(printedInterval({ value: 3, decimals: 0, exact: false })).toEqual(roundingInterval(3, 0));
    expect(printedInterval({ value: 24.46, decimals: 2 })).toEqual(roundingInterval(24.46, 2));
    expect([
      openHalfWidth({ decimals: 0, value: 3, exact: true }),
      openHalfWidth({ decimals: 0, value: 3 }),
    ]).toEqual([0, 0.5]);
  });
});

describe('atDecimals', () => {
  const places = fc.integer({ min: 0, max: 12 });

  it('is the number that the language prints with so many decimals, to the last bit', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double({ noNaN: true }), fc.double({ min: -1e7, max: 1e7, noNaN: true })),
        places,
        (x, d) => Object.is(atDecimals(x, d), Number(x.toFixed(d))),
      ),
      { numRuns: 2000 },
    );
  });

  it('is so at the ends of what printed values stand for, and at the middle between two numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 0, max: 6 }), (n, d) => {
        const x = n / 10 ** d + 0.5 / 10 ** d;
        return [d, d + 1].every((p) => Object.is(atDecimals(x, p), Number(x.toFixed(p))));
      }),
      { numRuns: 2000 },
    );
  });
});
