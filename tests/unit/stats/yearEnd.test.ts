import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearEnd } from '../../../src/stats/yearEnd';
import { rounded } from '../support/rounded';

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const rate = fc.double({ min: -90, max: 300, noNaN: true });
const exact = (value: number) => ({ value, decimals: 12 });

describe('yearEnd', () => {
  it.each([
    // 24.46/6 + 8 x 5/6 = 4.076667 + 6.666667; half a unit of 0.01 over 6 is 0.000833.
    ['IIP 2024 after two months, then its target', 24.46, 2, 8, 2 / 12, 10.743333, 0.000833],
    // 0.137 x 24.46 + 0.863 x 8 = 3.35102 + 6.904; 0.137 x 0.005 = 0.000685.
    ['the same with the lowest share observed', 24.46, 2, 8, 0.137, 10.25502, 0.000685],
    // 18.9/6 + 15 x 5/6 = 3.15 + 12.5; 0.05/6 = 0.008333.
    ['IIP 2025 after two months, then its target', 18.9, 1, 15, 2 / 12, 15.65, 0.008333],
    // 0.75 x 7.93 - 0.25 x 10 = 5.9475 - 2.5; 0.75 x 0.005 = 0.00375.
    ['a rise of nine months, then a fall', 7.93, 2, -10, 9 / 12, 3.4475, 0.00375],
    // 0.25 x 0 + 0.75 x 0; 0.25 x 0.5 = 0.125.
    ['no change, then no change', 0, 0, 0, 0.25, 0, 0.125],
  ])('%s', (_, y, decimals, rest, w, value, half) => {
    const end = yearEnd({ value: y, decimals }, rest, w);
    expect(end?.value).toBeCloseTo(value, 5);
    expect(end?.low).toBeCloseTo(value - half, 5);
    expect(end?.high).toBeCloseTo(value + half, 5);
  });

  it('holds the true growth of the year, whatever was rounded away of growth to date', () => {
    fc.assert(
      fc.property(rounded(-90, 300), rate, share, (y, rest, w) => {
        // From amounts: the year before brought 100, of which 100w in the elapsed months.
        const actual = 100 * w * (1 + y.actual / 100) + 100 * (1 - w) * (1 + rest / 100) - 100;
        const end = yearEnd(y.printed, rest, w);
        expect(end?.low).toBeLessThanOrEqual(actual + 1e-9);
        expect(end?.high).toBeGreaterThanOrEqual(actual - 1e-9);
      }),
    );
  });

  it('lies between growth to date and the growth of the rest', () => {
    fc.assert(
      fc.property(rate, rate, share, (y, rest, w) => {
        const end = yearEnd(exact(y), rest, w)?.value;
        expect(end).toBeGreaterThanOrEqual(Math.min(y, rest) - 1e-9);
        expect(end).toBeLessThanOrEqual(Math.max(y, rest) + 1e-9);
      }),
    );
  });

  it('is growth to date where the rest grows alike, whatever the share', () => {
    fc.assert(
      fc.property(rate, share, (y, w) => {
        expect(yearEnd(exact(y), y, w)?.value).toBeCloseTo(y, 9);
      }),
    );
  });

  it('two parts change places: share and rest of one are rest and share of the other', () => {
    fc.assert(
      fc.property(rate, rate, share, (y, rest, w) => {
        const there = yearEnd(exact(y), rest, w)?.value ?? NaN;
        expect(yearEnd(exact(rest), y, 1 - w)?.value).toBeCloseTo(there, 6);
      }),
    );
  });

  it('rises with growth to date and with the growth of the rest', () => {
    fc.assert(
      fc.property(rate, rate, share, fc.double({ min: 0.01, max: 50, noNaN: true }), (y, rest, w, more) => {
        const end = yearEnd(exact(y), rest, w)?.value ?? NaN;
        expect(yearEnd(exact(y + more), rest, w)?.value).toBeGreaterThan(end);
        expect(yearEnd(exact(y), rest + more, w)?.value).toBeGreaterThan(end);
      }),
    );
  });

  it.each([0, 1, -0.1, 1.1, NaN, Infinity])('a share of %d is none: null', (w) => {
    expect(yearEnd(exact(5), 8, w)).toBeNull();
  });
});
