import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitPlot, type EndLabel } from '../../../src/layout/fit';

const EPSILON = 0.5;

interface Case {
  readonly axis: { readonly low: number; readonly high: number };
  readonly labels: readonly EndLabel[];
  readonly to: number;
}

/**
 * Labels as charts have them: on an axis that holds a base (zero, or a hundred), falls to the left of it with their
 * label at the left, rises to the right with it at the right; each label at most a third of the room.
 */
const cases: fc.Arbitrary<Case> = fc
  .record({
    low: fc.oneof(fc.constant(0), fc.integer({ min: -100, max: -1 })),
    high: fc.integer({ min: 1, max: 200 }),
    to: fc.integer({ min: 250, max: 700 }),
    places: fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.02, max: 0.33, noNaN: true })),
      {
        minLength: 1,
        maxLength: 8,
      },
    ),
  })
  .map(({ low, high, to, places }) => ({
    axis: { low, high },
    to,
    labels: places.map(([place, share]): EndLabel => {
      const value = low + place * (high - low);
      return { value, width: share * to, side: value < 0 ? 'left' : 'right' };
    }),
  }));

const ROOM = { from: 0, gap: 8, inset: 7 } as const;

const endsOf = ({ axis, labels, to }: Case) => {
  const { left, width } = fitPlot(axis, labels, { ...ROOM, to });
  const x = (value: number): number => left + ((value - axis.low) / (axis.high - axis.low)) * width;
  return {
    left,
    width,
    reach: labels.map((label) => ({
      start: label.side === 'left' ? x(label.value) - ROOM.gap - label.width : x(label.value),
      end: label.side === 'right' ? x(label.value) + ROOM.gap + label.width : x(label.value),
    })),
  };
};

describe('fitPlot', () => {
  it('every label and every mark keeps inside the room', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { left, width, reach } = endsOf(one);
        expect(left).toBeGreaterThanOrEqual(ROOM.from + ROOM.inset - EPSILON);
        expect(left + width).toBeLessThanOrEqual(one.to - ROOM.inset + EPSILON);
        for (const { start, end } of reach) {
          expect(start).toBeGreaterThanOrEqual(ROOM.from - EPSILON);
          expect(end).toBeLessThanOrEqual(one.to + EPSILON);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is as wide as can be: a little wider, and something would stand out', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { left, width } = endsOf(one);
        const { axis, labels, to } = one;
        const part = (value: number): number => (value - axis.low) / (axis.high - axis.low);
        // Grown by two pixels at the right, or moved by two to the left.
        const grows = labels.some(
          (l) => l.side === 'right' && left + part(l.value) * (width + 2) + ROOM.gap + l.width > to,
        );
        const moves = labels.some(
          (l) => l.side === 'left' && left - 2 + part(l.value) * width - ROOM.gap - l.width < ROOM.from,
        );
        expect(grows || left + width + 2 > to - ROOM.inset || part(0) === 0).toBe(true);
        expect(moves || left - 2 < ROOM.from + ROOM.inset).toBe(true);
      }),
    );
  });

  it.each([
    // No labels: all the room less what the marks need.
    ['no label', [], 7, 286],
    // A label of 50 and its gap of 8 at the far end: 300 - 58 - 7.
    ['one at the right end', [{ value: 100, width: 50, side: 'right' }], 7, 235],
    // Half way along a label needs room only when the half is used up: 7 + 143 + 8 + 50 = 208, so nothing is lost.
    ['one in the middle', [{ value: 50, width: 50, side: 'right' }], 7, 286],
    // A label of 40 at the left end: the plot begins after it and its gap, and still ends 7 before the edge.
    ['one at the left end', [{ value: 0, width: 40, side: 'left' }], 48, 245],
  ] as const)('%s', (_, labels, left, width) => {
    expect(fitPlot({ low: 0, high: 100 }, labels, { ...ROOM, to: 300 })).toEqual({ left, width });
  });

  it('labels that cannot fit leave no plot, and no negative one', () => {
    const labels = [{ value: 100, width: 900, side: 'right' }] as const;
    expect(fitPlot({ low: 0, high: 100 }, labels, { ...ROOM, to: 300 }).width).toBe(0);
  });
});
