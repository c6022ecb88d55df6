import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outputPace, type OutputPace } from '../../../src/stats/outputPace';
import type { Printed } from '../../../src/stats/printed';
import { rounded } from '../support/rounded';

const months = fc.integer({ min: 1, max: 11 });
const amount = rounded(0, 10_000);

function paceOf(soFar: Printed, target: Printed, n: number): OutputPace {
  const pace = outputPace(soFar, target, n);
  if (!pace) throw new Error(`no pace after ${n} months`);
  return pace;
}

const near = (actual: number, { low, high }: { low: number; high: number }): boolean => {
  const room = 1e-9 * Math.max(1, Math.abs(actual));
  return low <= actual + room && actual - room <= high;
};

describe('outputPace', () => {
  it('gross output of 152.3 of 200 after nine months, by hand', () => {
    const { needed, soFar } = paceOf({ value: 152.3, decimals: 1 }, { value: 200, decimals: 0 }, 9);
    // (200 - 152.3)/3 = 47.7/3 = 15.9; (0.5 + 0.05)/3 = 0.183333.
    expect(needed.value).toBeCloseTo(15.9, 9);
    expect(needed.low).toBeCloseTo(15.716667, 6);
    expect(needed.high).toBeCloseTo(16.083333, 6);
    // 152.3/9 = 16.922222; 0.05/9 = 0.005556.
    expect(soFar.value).toBeCloseTo(16.922222, 6);
    expect(soFar.low).toBeCloseTo(16.916667, 6);
    expect(soFar.high).toBeCloseTo(16.927778, 6);
  });

  it.each([
    // (24 - 2)/10 and 2/2.
    ['two of 24 after two months', 2, 24, 2, 2.2, 1],
    // (24 - 24)/1 and 24/11.
    ['all of it with a month to go', 24, 24, 11, 0, 2.181818],
    // (24 - 30)/2: nothing more is needed.
    ['more than all of it', 30, 24, 10, -3, 3],
    ['nothing at all', 0, 12, 6, 2, 0],
  ])('%s', (_, done, target, n, needed, soFar) => {
    const pace = paceOf({ value: done, decimals: 0 }, { value: target, decimals: 0 }, n);
    expect(pace.needed.value).toBeCloseTo(needed, 6);
    expect(pace.soFar.value).toBeCloseTo(soFar, 6);
  });

  it('what there is and what each month must bring come to the target', () => {
    fc.assert(
      fc.property(amount, amount, months, ({ printed: done }, { printed: target }, n) => {
        const { needed, soFar } = paceOf(done, target, n);
        expect(done.value + needed.value * (12 - n)).toBeCloseTo(target.value, 6);
        expect(soFar.value * n).toBeCloseTo(done.value, 6);
      }),
    );
  });

  it('holds the true amounts, whatever was rounded away of both', () => {
    fc.assert(
      fc.property(amount, amount, months, (done, target, n) => {
        const { needed, soFar } = paceOf(done.printed, target.printed, n);
        expect(near((target.actual - done.actual) / (12 - n), needed)).toBe(true);
        expect(near(done.actual / n, soFar)).toBe(true);
      }),
    );
  });

  it('a year that keeps its average reaches the target just when the average is what is needed', () => {
    fc.assert(
      fc.property(amount, amount, months, ({ printed: done }, { printed: target }, n) => {
        const { needed, soFar } = paceOf(done, target, n);
        const kept = (done.value / n) * 12;
        if (kept > target.value + 1e-6) expect(soFar.value).toBeGreaterThan(needed.value);
        if (kept < target.value - 1e-6) expect(soFar.value).toBeLessThan(needed.value);
      }),
    );
  });

  it.each([0, 12, 13, -1, 0.5, NaN])('after %d months there is no rest or no part: null', (n) => {
    expect(outputPace({ value: 5, decimals: 0 }, { value: 10, decimals: 0 }, n)).toBeNull();
  });
});
