import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelYearBefore } from '../../../src/stats/levelYearBefore';
import { ends, holds, rounded, slack } from '../support/rounded';

/** Levels and growths for which something can be said: the level at least 1, the growth above -98 %. */
const level = rounded(1, 1e5);
const growth = rounded(-98, 400);

const before = (l: number, g: number): number => l / (1 + g / 100);

describe('levelYearBefore', () => {
  it('holds the true level of the year before, whatever was rounded away of level and growth', () => {
    fc.assert(
      fc.property(level, growth, (l, g) => {
        const estimate = levelYearBefore(l.printed, g.printed);
        expect(estimate).not.toBeNull();
        expect(estimate !== null && holds(estimate, before(l.actual, g.actual))).toBe(true);
        expect(estimate !== null && holds(estimate, estimate.value)).toBe(true);
      }),
    );
  });

  it('is no wider than rounding makes it: both of its ends can be the truth', () => {
    fc.assert(
      fc.property(level, growth, (l, g) => {
        const estimate = levelYearBefore(l.printed, g.printed);
        const all = ends(l.printed).flatMap((a) => ends(g.printed).map((b) => before(a, b)));
        const [low, high] = [Math.min(...all), Math.max(...all)];
        expect(Math.abs((estimate?.low ?? NaN) - low)).toBeLessThanOrEqual(slack(low, high));
        expect(Math.abs((estimate?.high ?? NaN) - high)).toBeLessThanOrEqual(slack(low, high));
      }),
    );
  });

  it.each([
    // 744 / 1.95 = 381.538; 743.5 / 1.955 = 380.307; 744.5 / 1.945 = 382.776.
    ['electricity, 744 up 95 %', 744, 0, 95, 0, 381.538, 380.307, 382.776],
    // 1.27 / 1.179 = 1.077184; 1.265 / 1.1795 = 1.072488; 1.275 / 1.1785 = 1.081884.
    ['cement, 1.27 up 17.9 %', 1.27, 2, 17.9, 1, 1.077184, 1.072488, 1.081884],
    // 877 / 0.517 = 1696.325; 876.5 / 0.5175 = 1693.720; 877.5 / 0.5165 = 1698.935: a fall, so the level was higher.
    ['beer, 877 down 48.3 %', 877, 0, -48.3, 1, 1696.325, 1693.72, 1698.935],
    // 12.5 / 1 = 12.5; 12.45 / 1.005 = 12.38806; 12.55 / 0.995 = 12.61307.
    ['unchanged: 12.5, up 0 %', 12.5, 1, 0, 0, 12.5, 12.38806, 12.61307],
  ])('%s', (_, l, lDecimals, g, gDecimals, value, low, high) => {
    const estimate = levelYearBefore({ value: l, decimals: lDecimals }, { value: g, decimals: gDecimals });
    expect(estimate?.value).toBeCloseTo(value, 3);
    expect(estimate?.low).toBeCloseTo(low, 3);
    expect(estimate?.high).toBeCloseTo(high, 3);
  });

  it.each([
    ['a level that rounding could make negative', 0, 0, 50, 0],
    ['a negative level', -3, 0, 50, 0],
    ['a fall to nothing', 744, 0, -100, 0],
    ['a fall that rounding could make 100 %', 744, 0, -99.5, 0],
    ['a fall of more than 100 %', 744, 0, -120, 0],
  ])('says nothing of %s', (_, l, lDecimals, g, gDecimals) => {
    expect(levelYearBefore({ value: l, decimals: lDecimals }, { value: g, decimals: gDecimals })).toBeNull();
  });

  it('speaks up to the very edge: a level that rounding could make zero, a fall just short of 100 %', () => {
    // 0.5 printed with no decimals does not occur, 0.05 with one does: from 0 to 0.1.
    expect(levelYearBefore({ value: 0.05, decimals: 1 }, { value: 0, decimals: 0 })?.low).toBe(0);
    expect(levelYearBefore({ value: 744, decimals: 0 }, { value: -99, decimals: 0 })).not.toBeNull();
  });
});
