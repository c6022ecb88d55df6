import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthFromLevels } from '../../../src/stats/growthFromLevels';
import { levelYearBefore } from '../../../src/stats/levelYearBefore';
import { ends, holds, rounded, slack } from '../support/rounded';

const level = rounded(1, 1e5);

const growth = (later: number, earlier: number): number => 100 * (later / earlier - 1);

describe('growthFromLevels', () => {
  it('holds the true growth, whatever was rounded away of both levels', () => {
    fc.assert(
      fc.property(level, level, (later, earlier) => {
        const estimate = growthFromLevels(later.printed, earlier.printed);
        expect(estimate).not.toBeNull();
        expect(estimate !== null && holds(estimate, growth(later.actual, earlier.actual))).toBe(true);
        expect(estimate !== null && holds(estimate, estimate.value)).toBe(true);
      }),
    );
  });

  it('is no wider than rounding makes it: both of its ends can be the truth', () => {
    fc.assert(
      fc.property(level, level, (later, earlier) => {
        const estimate = growthFromLevels(later.printed, earlier.printed);
        const all = ends(later.printed).flatMap((a) => ends(earlier.printed).map((b) => growth(a, b)));
        const [low, high] = [Math.min(...all), Math.max(...all)];
        expect(Math.abs((estimate?.low ?? NaN) - low)).toBeLessThanOrEqual(1e2 * slack(low, high));
        expect(Math.abs((estimate?.high ?? NaN) - high)).toBeLessThanOrEqual(1e2 * slack(low, high));
      }),
    );
  });

  it('undoes the level of the year before', () => {
    fc.assert(
      fc.property(level, rounded(-98, 400), (l, g) => {
        const before = levelYearBefore(l.printed, g.printed);
        const back = growthFromLevels(l.printed, { value: before?.value ?? NaN, decimals: 9 });
        expect(back?.value).toBeCloseTo(g.printed.value, 6);
      }),
    );
  });

  it.each([
    // 120/100 = 1.2; 119.5/100.5 = 1.189055; 120.5/99.5 = 1.211055.
    ['a rise', 120, 0, 100, 0, 20, 18.9055, 21.1055],
    // 57.9/62.9 = 0.920509; 57.85/62.95 = 0.918983; 57.95/62.85 = 0.922037.
    ['a fall', 57.9, 1, 62.9, 1, -7.9491, -8.1017, -7.7963],
    // 12.5/12.5 = 1; 12.45/12.55 = 0.992032; 12.55/12.45 = 1.008032.
    ['no change', 12.5, 1, 12.5, 1, 0, -0.7968, 0.8032],
  ])('%s', (_, l1, d1, l0, d0, value, low, high) => {
    const estimate = growthFromLevels({ value: l1, decimals: d1 }, { value: l0, decimals: d0 });
    expect(estimate?.value).toBeCloseTo(value, 4);
    expect(estimate?.low).toBeCloseTo(low, 4);
    expect(estimate?.high).toBeCloseTo(high, 4);
  });

  it.each([
    ['a beginning at zero', 5, 0, 0, 0],
    ['a beginning that rounding could make zero', 5, 0, 0.05, 1],
    ['a negative beginning', 5, 0, -2, 0],
    ['an end that rounding could make negative', 0, 0, 5, 0],
  ])('says nothing of %s', (_, l1, d1, l0, d0) => {
    expect(growthFromLevels({ value: l1, decimals: d1 }, { value: l0, decimals: d0 })).toBeNull();
  });

  it('knows a fall to nothing: the end may be zero', () => {
    expect(growthFromLevels({ value: 0.05, decimals: 1 }, { value: 5, decimals: 0 })?.low).toBe(-100);
  });
});
