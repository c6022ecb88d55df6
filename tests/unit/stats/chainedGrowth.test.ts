import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainedGrowth } from '../../../src/stats/chainedGrowth';
import { printedInterval } from '../../../src/stats/roundingInterval';

const printed = (value: number, decimals = 2) => ({ value, ...printedInterval({ value, decimals }) });
const exactly = (value: number) => ({ value, low: value, high: value });

const percent = fc.double({ min: -60, max: 150, noNaN: true });
const level = fc.double({ min: 1, max: 1000, noNaN: true });

describe('growth on a year before, chained from the period before', () => {
  it('of the IIP of Viet Nam in April 2024: 1.0478 x 1.0075 / 1.0355', () => {
    const found = chainedGrowth({
      before: printed(4.78),
      change: printed(0.75),
      changeBefore: printed(3.55),
    });
    expect(found?.value).toBeCloseTo(1.94674, 5);
    expect(found?.low).toBeCloseTo(((1.04775 * 1.00745) / 1.03555) * 100 - 100, 9);
    expect(found?.high).toBeCloseTo(((1.04785 * 1.00755) / 1.03545) * 100 - 100, 9);
  });

  it('is the growth of the levels, whatever they are', () => {
    fc.assert(
      fc.property(level, level, level, level, (was, is, earlierWas, earlierIs) => {
        const grown = (a: number, b: number) => exactly((a / b - 1) * 100);
        const found = chainedGrowth({
          before: grown(was, earlierWas),
          change: grown(is, was),
          changeBefore: grown(earlierIs, earlierWas),
        });
        const truth = (is / earlierIs - 1) * 100;
        if (found) expect(Math.abs(found.value - truth)).toBeLessThan(1e-9 * (100 + Math.abs(truth)));
      }),
    );
  });

  it('lies in its interval, with the truth of every rounding of the three', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(percent, percent, percent, share, share, share, fc.nat(3), (a, b, c, i, j, k, decimals) => {
        const round = (value: number) => printed(Number(value.toFixed(decimals)), decimals);
        const within = ({ low, high }: { low: number; high: number }, at: number) =>
          exactly(low + (high - low) * at);
        const [before, change, changeBefore] = [round(a), round(b), round(c)];
        const found = chainedGrowth({ before, change, changeBefore });
        const truth = chainedGrowth({
          before: within(before, i),
          change: within(change, j),
          changeBefore: within(changeBefore, k),
        });
        if (!found || !truth) throw new Error('every level is above zero');
        for (const { value } of [found, truth]) {
          expect(value).toBeGreaterThanOrEqual(found.low - 1e-9);
          expect(value).toBeLessThanOrEqual(found.high + 1e-9);
        }
      }),
    );
  });

  it.each([
    [-100, 0, 0],
    [0, -100, 0],
    [0, 0, -100],
    [0, 0, -99.996],
  ])('is unknown where a level could be zero: %f, %f, %f', (before, change, changeBefore) => {
    expect(
      chainedGrowth({
        before: printed(before),
        change: printed(change),
        changeBefore: printed(changeBefore),
      }),
    ).toBeNull();
  });
});
