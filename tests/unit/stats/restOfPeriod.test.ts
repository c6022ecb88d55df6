import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restOfPeriod } from '../../../src/stats/restOfPeriod';
import { holds, rounded } from '../support/rounded';

describe('restOfPeriod', () => {
  it('holds the true rest, whatever was rounded away of the whole and of the part', () => {
    fc.assert(
      fc.property(rounded(0, 1e5), rounded(0, 1e5), (whole, part) =>
        holds(
          restOfPeriod(whole.printed, part.printed),
          whole.actual - part.actual,
          whole.actual,
          part.actual,
        ),
      ),
    );
  });

  it('is no wider than both half units together', () => {
    fc.assert(
      fc.property(rounded(0, 1e5), rounded(0, 1e5), ({ printed: whole }, { printed: part }) => {
        const { low, high } = restOfPeriod(whole, part);
        expect(high - low).toBeCloseTo(10 ** -whole.decimals + 10 ** -part.decimals, 9);
      }),
    );
  });

  it.each([
    // 3244 - 744 = 2500, half a unit twice.
    ['electricity, March of Q1 2024', 3244, 0, 744, 0, 2500, 1],
    // 1024.6 - 279.8 = 744.8, a twentieth twice.
    ['petrol, March of Q1 2024', 1024.6, 1, 279.8, 1, 744.8, 0.1],
    // 4.25 - 1.27 = 2.98, a two-hundredth twice.
    ['cement, March of Q1 2024', 4.25, 2, 1.27, 2, 2.98, 0.01],
    // 10 - 2.5 = 7.5: the coarser figure counts for most.
    ['different decimals', 10, 0, 2.5, 1, 7.5, 0.55],
    ['a part greater than its whole: both cannot be right', 40.9, 1, 136.5, 1, -95.6, 0.1],
  ])('%s', (_, whole, d1, part, d0, value, half) => {
    const rest = restOfPeriod({ value: whole, decimals: d1 }, { value: part, decimals: d0 });
    expect(rest.value).toBeCloseTo(value, 9);
    expect(rest.low).toBeCloseTo(value - half, 9);
    expect(rest.high).toBeCloseTo(value + half, 9);
  });
});
