/** A closed interval. Both ends are in the unit of the statistic that made it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Tolerance for floating-point error: far less than half a unit of any printed digit. */
const SLACK = 1e-11;

/**
 * Distance of the closest ends of two intervals, in their unit; 0 when they meet or overlap. Only a distance above 0 is
 * a difference that rounding cannot explain.
 */
export function intervalDistance(a: Interval, b: Interval): number {
  const gap = Math.max(a.low - b.high, b.low - a.high);
  const scale = Math.max(1, Math.abs(a.low), Math.abs(a.high), Math.abs(b.low), Math.abs(b.high));
  return gap > SLACK * scale ? gap : 0;
}

/** Whether rounding cannot reconcile two values. Closed intervals that meet are not disjoint. */
export const disjoint = (a: Interval, b: Interval): boolean => intervalDistance(a, b) > 0;

export const isAbove = (a: Interval, b: Interval): boolean => a.low > b.high && disjoint(a, b);

/** The smallest interval that contains all of `intervals`, which must not be empty. */
export function hull(intervals: readonly Interval[]): Interval {
  let [low, high] = [Infinity, -Infinity];
  for (const interval of intervals) {
    low = Math.min(low, interval.low);
    high = Math.max(high, interval.high);
  }
  return { low, high };
}

export const halfWidth = (i: Interval): number => (i.high - i.low) / 2;

/** A value computed from printed values: the best guess, and the interval of everything that rounding allows. */
export interface Estimate extends Interval {
  readonly value: number;
}
