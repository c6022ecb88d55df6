import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requiredPace } from '../../../src/stats/requiredPace';
import type { Estimate } from '../../../src/stats/interval';
import { yearEnd } from '../../../src/stats/yearEnd';
import { rounded } from '../support/rounded';

/** Shares that leave enough of the year on both sides for the arithmetic of the machine. */
const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const rate = fc.double({ min: -60, max: 200, noNaN: true });

/** Printed with so many digits that nothing is rounded away. */
const exact = (value: number) => ({ value, decimals: 12 });

function paceOf(y: number, goal: number, w: number): Estimate {
  const pace = requiredPace(exact(y), exact(goal), w);
  if (!pace) throw new Error(`no pace for a share of ${w}`);
  return pace;
}

/**
 * The pace from amounts instead of rates: the year before brought 100, of which 100w in the elapsed months. The year
 * must bring 100 + goal, has brought 100w(1 + y/100), and the rest of the year before was 100(1 - w).
 */
function fromAmounts(y: number, goal: number, w: number): number {
  const missing = 100 + goal - 100 * w * (1 + y / 100);
  return (missing / (100 * (1 - w)) - 1) * 100;
}

describe('requiredPace', () => {
  it.each([
    // 1.08 - 1.2446/6 = 1.08 - 0.207433 = 0.872567; over 5/6: 1.047080.
    ['IIP 2024 after two months, all months alike', 24.46, 2, 8.0, 1, 2 / 12, 4.708],
    // 0.137 x 1.2446 = 0.170510; 1.08 - 0.170510 = 0.909490; over 0.863: 1.053870.
    ['the same with the lowest share observed', 24.46, 2, 8.0, 1, 0.137, 5.387],
    // 0.157 x 1.2446 = 0.195402; 1.08 - 0.195402 = 0.884598; over 0.843: 1.049345.
    ['the same with the highest share observed', 24.46, 2, 8.0, 1, 0.157, 4.934],
    // 1.15 - 1.189/6 = 1.15 - 0.198167 = 0.951833; over 5/6: 1.142200.
    ['IIP 2025 after two months', 18.9, 1, 15, 0, 2 / 12, 14.22],
    // 1.17 - 0.75 x 1.0793 = 1.17 - 0.809475 = 0.360525; over 0.25: 1.442100.
    ['IIP 2023 after nine months', 7.93, 2, 17, 0, 9 / 12, 44.21],
    // 1.17 - 10/12 x 1.0506 = 1.17 - 0.8755 = 0.2945; over 1/6: 1.767.
    ['IIP 2023 after ten months', 5.06, 2, 17, 0, 10 / 12, 76.7],
    // 1.03 - 0.75 = 0.28; over 0.25: 1.12.
    ['nothing yet after three quarters', 0, 0, 3, 0, 0.75, 12],
    // 0.95 - 0.5 x 0.8 = 0.55; over 0.5: 1.1.
    ['a fall to be mended by a rise', -20, 0, -5, 0, 0.5, 10],
    // 1.05 - 0.9 x 1.2 = -0.03; over 0.1: -0.3: the target is passed whatever the rest brings.
    ['a target that is passed already', 20, 0, 5, 0, 0.9, -130],
  ])('%s', (_, y, yDecimals, goal, goalDecimals, w, expected) => {
    const pace = requiredPace({ value: y, decimals: yDecimals }, { value: goal, decimals: goalDecimals }, w);
    expect(pace?.value).toBeCloseTo(expected, 3);
  });

  it('its interval is what the rounding of both rates leaves, by hand', () => {
    const pace = requiredPace({ value: 24.46, decimals: 2 }, { value: 8.0, decimals: 1 }, 2 / 12);
    // Fastest so far and lowest target: 1.0795 - 1.24465/6 = 0.872058; x 1.2 = 1.046470.
    expect(pace?.low).toBeCloseTo(4.647, 4);
    // Slowest so far and highest target: 1.0805 - 1.24455/6 = 0.873075; x 1.2 = 1.047690.
    expect(pace?.high).toBeCloseTo(4.769, 4);
  });

  it('holds the true pace, whatever was rounded away of growth and target', () => {
    fc.assert(
      fc.property(rounded(-60, 200), rounded(-60, 200), share, (y, goal, w) => {
        const pace = requiredPace(y.printed, goal.printed, w);
        const actual = fromAmounts(y.actual, goal.actual, w);
        const room = 1e-9 * Math.max(1, Math.abs(actual));
        expect(pace?.low).toBeLessThanOrEqual(actual + room);
        expect(pace?.high).toBeGreaterThanOrEqual(actual - room);
        expect(pace && pace.low <= pace.value && pace.value <= pace.high).toBe(true);
      }),
    );
  });

  it('both ends of the interval are reached by values that print alike', () => {
    fc.assert(
      fc.property(rounded(-60, 200), rounded(-60, 200), share, ({ printed: y }, { printed: goal }, w) => {
        const pace = requiredPace(y, goal, w);
        const [h, k] = [0.5 / 10 ** y.decimals, 0.5 / 10 ** goal.decimals];
        expect(pace?.low).toBeCloseTo(fromAmounts(y.value + h, goal.value - k, w), 6);
        expect(pace?.high).toBeCloseTo(fromAmounts(y.value - h, goal.value + k, w), 6);
      }),
    );
  });

  it('a year that grows by it in the rest reaches the target', () => {
    fc.assert(
      fc.property(rate, rate, share, (y, goal, w) => {
        expect(yearEnd(exact(y), paceOf(y, goal, w).value, w)?.value).toBeCloseTo(goal, 6);
      }),
    );
  });

  it('is what the rest did grow by, where the whole year is known', () => {
    fc.assert(
      fc.property(rate, rate, share, (y, rest, w) => {
        const whole = yearEnd(exact(y), rest, w)?.value ?? NaN;
        expect(paceOf(y, whole, w).value).toBeCloseTo(rest, 6);
      }),
    );
  });

  it('falls as growth to date rises, and rises with the target', () => {
    fc.assert(
      fc.property(rate, rate, share, fc.double({ min: 0.01, max: 50, noNaN: true }), (y, goal, w, more) => {
        const pace = paceOf(y, goal, w).value;
        expect(paceOf(y + more, goal, w).value).toBeLessThan(pace);
        expect(paceOf(y, goal + more, w).value).toBeGreaterThan(pace);
      }),
    );
  });

  it('is the target where growth to date is the target, whatever the share', () => {
    fc.assert(
      fc.property(rate, share, (y, w) => {
        expect(paceOf(y, y, w).value).toBeCloseTo(y, 6);
      }),
    );
  });

  it('moves one way only as the share grows: away from growth to date, on the far side of the target', () => {
    fc.assert(
      fc.property(rate, rate, share, share, (y, goal, a, b) => {
        const [low, high] = [paceOf(y, goal, Math.min(a, b)).value, paceOf(y, goal, Math.max(a, b)).value];
        const room = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high));
        if (y > goal) expect(high).toBeLessThanOrEqual(low + room);
        else expect(high).toBeGreaterThanOrEqual(low - room);
      }),
    );
  });

  it.each([0, 1, -0.1, 1.1, NaN, Infinity, -Infinity])('a share of %d is none: null', (w) => {
    expect(requiredPace(exact(5), exact(8), w)).toBeNull();
  });
});
