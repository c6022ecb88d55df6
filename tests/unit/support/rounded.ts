import fc from 'fast-check';
import type { Interval } from '../../../src/stats/interval';
import type { Printed } from '../../../src/stats/printed';

/** A true value and what was printed of it. */
export interface Rounded {
  readonly actual: number;
  readonly printed: Printed;
}

/**
 * Figures printed with 0 to 4 decimals, each with a true value that lies at most half a unit of the last digit away:
 * whatever the publisher's way of rounding, half up, half even or half down, it is one of these. The two ends of the
 * half unit come up often.
 */
export const rounded = (low: number, high: number): fc.Arbitrary<Rounded> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: 4 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.oneof(fc.constantFrom(-1, 0, 1), fc.double({ min: -1, max: 1, noNaN: true })),
    )
    .map(([decimals, place, error]) => {
      const units = Math.round((low + place * (high - low)) * 10 ** decimals);
      const value = units / 10 ** decimals;
      return { actual: value + (error * 0.5) / 10 ** decimals, printed: { value, decimals } };
    });

/** Both true values of a figure that its rounding cannot tell from any other between them. */
export const ends = ({ value, decimals }: Printed): readonly [number, number] => [
  value - 0.5 / 10 ** decimals,
  value + 0.5 / 10 ** decimals,
];

/** Room for the arithmetic of the machine: far less than any half unit that is printed. */
export const slack = (...values: readonly number[]): number =>
  1e-12 * Math.max(1, ...values.map((value) => Math.abs(value)));

/** `operands`: what the value was computed from; a small difference of large numbers carries their binary error. */
export const holds = ({ low, high }: Interval, value: number, ...operands: readonly number[]): boolean => {
  const hair = slack(low, high, ...operands);
  return value >= low - hair && value <= high + hair;
};
