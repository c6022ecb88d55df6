import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWindow, isWhole, pan, windowIn, zoom } from '../../../../src/kinds/series/timeWindow';

const wholes = fc
  .tuple(fc.integer({ min: 24_000, max: 24_400 }), fc.integer({ min: 1, max: 240 }))
  .map(([low, months]) => ({ low, high: low + months }));
const stretches = fc
  .tuple(fc.double({ min: 23_900, max: 24_700, noNaN: true }), fc.double({ min: 0, max: 300, noNaN: true }))
  .map(([low, length]) => ({ low, high: low + length }));

describe('a part of a time', () => {
  it('is of whole months, inside the whole, and no shorter than three months or the whole', () => {
    fc.assert(
      fc.property(wholes, stretches, (whole, wanted) => {
        const { low, high } = fitWindow(wanted, whole);
        expect([Number.isInteger(low), Number.isInteger(high)]).toEqual([true, true]);
        expect(low).toBeGreaterThanOrEqual(whole.low);
        expect(high).toBeLessThanOrEqual(whole.high);
        expect(high - low).toBeGreaterThanOrEqual(Math.min(3, whole.high - whole.low));
      }),
    );
  });

  it('moves until it meets an end, and widens until it is the whole', () => {
    fc.assert(
      fc.property(wholes, stretches, (whole, wanted) => {
        let part = fitWindow(wanted, whole);
        // The least step is a month: after as many steps as there are months it stands at the end.
        for (let i = 0; i <= whole.high - whole.low; i += 1) part = pan(part, -0.5, whole);
        expect(part.low).toBe(whole.low);
        for (let i = 0; i <= whole.high - whole.low; i += 1) part = pan(part, 0.5, whole);
        expect(part.high).toBe(whole.high);
        // Twice as long eight times is 256 times as long, and the longest whole is 240 months.
        for (let i = 0; i < 8; i += 1) part = zoom(part, 2, whole);
        expect(isWhole(part, whole)).toBe(true);
      }),
    );
  });

  it('that is wished is shown as far as there is time', () => {
    const whole = { low: 24_000, high: 24_060 };
    expect(windowIn({ low: 24_010, high: 24_020 }, whole)).toEqual({ low: 24_010, high: 24_020 });
    expect(windowIn({ low: 23_000, high: 24_012 }, whole)).toEqual({ low: 24_000, high: 24_012 });
    expect(windowIn({ low: 24_059, high: 24_070 }, whole)).toEqual({ low: 24_057, high: 24_060 });
    expect(windowIn({ low: 24_060, high: 24_070 }, whole)).toBeNull();
    expect(windowIn({ low: 23_000, high: 24_000 }, whole)).toBeNull();
  });
});
