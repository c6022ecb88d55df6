import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsedShare, equalShare } from '../../../src/stats/elapsedShare';

const months = fc.integer({ min: 1, max: 12 });
/** A known part leaves at least one month for the rest. */
const known = fc.integer({ min: 1, max: 11 });
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('equalShare', () => {
  it.each([
    [1, 0.083333],
    [2, 0.166667],
    [9, 0.75],
    [12, 1],
  ])('%d months are %d of a year', (n, expected) => {
    expect(equalShare(n)).toBeCloseTo(expected, 6);
  });
});

describe('elapsedShare', () => {
  it.each([
    // The first two months took 13.7 %: each of them 6.85 %, each of the ten others 86.3/10 = 8.63 %.
    [1, 2, 0.137, 0.0685],
    [2, 2, 0.137, 0.137],
    [3, 2, 0.137, 0.2233],
    [9, 2, 0.137, 0.7411],
    [12, 2, 0.137, 1],
    // 15.7 %: each of the ten others 84.3/10 = 8.43 %; 0.157 + 7 x 0.0843 = 0.7471.
    [9, 2, 0.157, 0.7471],
    // A quarter that took 30 %: each of its months 10 %, each of the nine others 70/9 = 7.7778 %.
    [2, 3, 0.3, 0.2],
    [6, 3, 0.3, 0.533333],
  ])('%d months, when the first %d took %d, are %d', (n, k, s, expected) => {
    expect(elapsedShare(n, k, s)).toBeCloseTo(expected, 6);
  });

  it('is the equal share where the known months took theirs', () => {
    fc.assert(
      fc.property(months, known, (n, k) => {
        expect(elapsedShare(n, k, equalShare(k))).toBeCloseTo(equalShare(n), 12);
      }),
    );
  });

  it('is the share itself at the known months, and there without a step', () => {
    fc.assert(
      fc.property(known, share, (k, s) => {
        expect(elapsedShare(k, k, s)).toBeCloseTo(s, 12);
        // The two sides meet: a little before and a little after are a little away.
        expect(elapsedShare(k - 1e-9, k, s)).toBeCloseTo(s, 8);
        expect(elapsedShare(k + 1e-9, k, s)).toBeCloseTo(s, 8);
      }),
    );
  });

  it('is nothing at the beginning and everything after twelve months', () => {
    fc.assert(
      fc.property(known, share, (k, s) => {
        expect(elapsedShare(0, k, s)).toBe(0);
        expect(elapsedShare(12, k, s)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('every month adds to it, and the twelve add up to one', () => {
    fc.assert(
      fc.property(known, share, (k, s) => {
        const parts = Array.from({ length: 12 }, (_, i) => elapsedShare(i + 1, k, s) - elapsedShare(i, k, s));
        for (const part of parts) expect(part).toBeGreaterThan(0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
        // Spread evenly on each side.
        for (const part of parts.slice(0, k)) expect(part).toBeCloseTo(s / k, 12);
        for (const part of parts.slice(k)) expect(part).toBeCloseTo((1 - s) / (12 - k), 12);
      }),
    );
  });
});
