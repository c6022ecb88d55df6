import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainIndex } from '../../../src/stats/chainIndex';

const change = (value: number, decimals = 0) => ({ value, decimals });

describe('an index chained from changes', () => {
  it('multiplies onwards from its base and divides back from it', () => {
    // +10 % then -50 %: 100, 110, 55. Back from 100: 100/1.1 = 90.909...
    const onwards = chainIndex([change(99), change(10), change(-50)], 0);
    expect(onwards.map((one) => one && Number(one.value.toFixed(6)))).toEqual([100, 110, 55]);
    const back = chainIndex([change(99), change(10), change(-50)], 1);
    expect(back[0]?.value).toBeCloseTo(100 / 1.1, 9);
    expect(back[2]?.value).toBeCloseTo(50, 9);
  });

  it('carries the rounding of every step: 10 % printed whole is 9.5 to 10.5', () => {
    const [base, one, two] = chainIndex([change(0), change(10), change(10)], 0);
    expect(base).toEqual({ value: 100, low: 100, high: 100 });
    expect([one?.low, one?.high].map((v) => v?.toFixed(4))).toEqual(['109.5000', '110.5000']);
    // 109.5 × 1.095 = 119.9025 and 110.5 × 1.105 = 122.1025.
    expect([two?.low, two?.high].map((v) => v?.toFixed(4))).toEqual(['119.9025', '122.1025']);
  });

  it('stops where a change could reach -100 %', () => {
    expect(chainIndex([change(0), change(-100), change(5)], 0)).toEqual([
      { value: 100, low: 100, high: 100 },
      null,
      null,
    ]);
  });

  it('has nothing for no changes, or for a base that is not there', () => {
    expect(chainIndex([], 0)).toEqual([]);
    expect(chainIndex([change(1)], 1)).toEqual([null]);
  });

  const changes = fc.array(
    fc.integer({ min: -900, max: 3000 }).map((n) => change(n / 10, 1)),
    { minLength: 1, maxLength: 30 },
  );

  it('holds its value inside its interval, and the interval never narrows away from the base', () => {
    fc.assert(
      fc.property(changes, fc.nat(), (some, n) => {
        const base = n % some.length;
        const made = chainIndex(some, base);
        const relative = made.map((one) => (one ? (one.high - one.low) / one.value : null));
        made.forEach((one, i) => {
          if (!one) return;
          expect(one.low).toBeLessThanOrEqual(one.value * (1 + 1e-9));
          expect(one.high).toBeGreaterThanOrEqual(one.value * (1 - 1e-9));
          const nearer = relative[i < base ? i + 1 : i > base ? i - 1 : i];
          expect(relative[i] ?? 0).toBeGreaterThanOrEqual((nearer ?? 0) * (1 - 1e-6));
        });
      }),
    );
  });
});
