import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostContribution } from '../../../src/stats/mostContribution';

const rate = (value: number, decimals = 2) => ({ value, decimals });
const exact = (value: number) => ({ value, decimals: 0, exact: true });

describe('the most that a part can have contributed', () => {
  it('is its growth times the weight with which all others grew like the slowest', () => {
    // Weight (10 - 0)/(50 - 0) = 0.2, times 50.
    expect(mostContribution(exact(10), exact(50), [exact(0), exact(20)])).toBeCloseTo(10, 9);
    // Weight (10 + 10)/(50 + 10) = 1/3, times 50.
    expect(mostContribution(exact(10), exact(50), [exact(-10), exact(20)])).toBeCloseTo(50 / 3, 9);
    // Weight (10 - 5)/(50 - 5) = 1/9, times 50.
    expect(mostContribution(exact(10), exact(50), [exact(5)])).toBeCloseTo(50 / 9, 9);
  });

  it('of a part slower than the whole follows from the fastest', () => {
    // Weight (20 - 10)/(20 - 5) = 2/3, times 5.
    expect(mostContribution(exact(10), exact(5), [exact(20), exact(1)])).toBeCloseTo(10 / 3, 9);
  });

  it('is nothing for a part that fell, and not known of the only part', () => {
    expect(mostContribution(rate(5), rate(-8), [rate(9)])).toBe(0);
    expect(mostContribution(rate(5), rate(5), [])).toBeNull();
  });

  it('is never smaller than the contribution of any weights, however the growths were rounded', () => {
    const part = fc.record({
      growth: fc.double({ min: -60, max: 150, noNaN: true }),
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
      decimals: fc.integer({ min: 0, max: 2 }),
    });
    const parts = fc.array(part, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 2 }), (found, decimals) => {
        const sum = found.reduce((all, { weight }) => all + weight, 0);
        fc.pre(sum > 0.01);
        const rounded = (value: number, digits: number) => rate(Number(value.toFixed(digits)), digits);
        const total = found.reduce((all, { growth, weight }) => all + (growth * weight) / sum, 0);
        const printed = found.map((one) => rounded(one.growth, one.decimals));
        for (const [i, { growth, weight }] of found.entries()) {
          const [own, others] = [printed[i], printed.filter((_, j) => j !== i)];
          if (!own) throw new Error('no part');
          const bound = mostContribution(rounded(total, decimals), own, others);
          expect(bound).toBeGreaterThanOrEqual((growth * weight) / sum - 1e-9);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
