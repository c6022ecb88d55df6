import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rescale, rescaleInterval, rescalePrinted } from '../../../src/stats/rescale';
import { printedInterval } from '../../../src/stats/roundingInterval';

const mult = fc.constantFrom(0, 3, 6, 9, 12);
/** A figure as it may be printed: so many digits, a few of them after the point. */
const figure = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 4 }), mult)
  .map(([digits, decimals, power]) => ({
    text: `${digits}e${-decimals}`,
    value: Number(`${digits}e${-decimals}`),
    decimals,
    mult: power,
  }));

describe('a value in another power of ten', () => {
  it.each([
    [1.27, 6, 3, 1270],
    [152_300, 9, 12, 152.3],
    [744, 6, 6, 744],
    [0.1, 0, 3, 0.0001],
    [-48.3, 12, 9, -48_300],
  ])('%d, from %d to %d, is %d', (value, from, to, result) => {
    expect(rescale(value, from, to)).toBe(result);
  });

  it('downwards is the number nearest to the decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 12 }), (whole, by) => {
        expect(rescale(whole, 0, by)).toBe(Number(`${whole}e${-by}`));
      }),
    );
  });

  it('keeps the order of the ends of an interval', () => {
    fc.assert(
      fc.property(figure, mult, (printed, to) => {
        const { low, high } = rescaleInterval(printedInterval(printed), printed.mult, to);
        expect(low).toBeLessThan(high);
      }),
    );
  });
});

describe('a printed value in another power of ten', () => {
  it('is the number that its digits say, with the point moved', () => {
    fc.assert(
      fc.property(figure, mult, (printed, to) => {
        const moved = rescalePrinted(printed, to);
        expect(moved.value + 0).toBe(Number(`${printed.text.split('e')[0] ?? ''}e${-moved.decimals}`) + 0);
        expect(moved.decimals).toBe(printed.decimals - printed.mult + to);
      }),
    );
  });

  it('there and back is what it was', () => {
    fc.assert(
      fc.property(figure, mult, ({ value, decimals, mult: from }, to) => {
        const there = { ...rescalePrinted({ value, decimals, mult: from }, to), mult: to };
        expect(rescalePrinted(there, from)).toMatchObject({ value: value + 0, decimals });
      }),
    );
  });

  it('leaves as much open as it did', () => {
    fc.assert(
      fc.property(figure, mult, (printed, to) => {
        const moved = printedInterval(rescalePrinted(printed, to));
        const same = rescaleInterval(printedInterval(printed), printed.mult, to);
        const near = 1e-9 * Math.max(Math.abs(same.low), Math.abs(same.high));
        expect(Math.abs(moved.low - same.low)).toBeLessThanOrEqual(near);
        expect(Math.abs(moved.high - same.high)).toBeLessThanOrEqual(near);
      }),
    );
  });

  it('of a count stays a count', () => {
    expect(rescalePrinted({ value: 14_000, decimals: 0, exact: true, mult: 0 }, 3)).toEqual({
      value: 14,
      decimals: 3,
      exact: true,
    });
  });
});
