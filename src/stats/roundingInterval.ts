import type { Interval } from './interval';

/** Half a unit of the last printed digit. `decimals`: digits after the decimal point, 0 or more. */
export const roundingHalfWidth = (decimals: number): number => 0.5 / 10 ** decimals;

/**
 * What a printed figure stands for: `[v - h, v + h]`, `h` half a unit of its last digit, in printed units.
 * Closed, because the rounding mode of the publisher is not known.
 */
export function roundingInterval(value: number, decimals: number): Interval {
  const h = roundingHalfWidth(decimals);
  return { low: value - h, high: value + h };
}
