import type { Interval } from '../stats/interval';

/** Room for the arithmetic of the machine: far less than any half unit that is printed. */
const SLACK = 1e-11;

/**
 * Distance of two intervals at their closest ends, in their unit; 0 when they meet, however narrowly. Only a distance
 * above 0 is a difference that rounding cannot explain.
 */
export function intervalDistance(a: Interval, b: Interval): number {
  const gap = Math.max(a.low - b.high, b.low - a.high);
  const scale = Math.max(1, Math.abs(a.low), Math.abs(a.high), Math.abs(b.low), Math.abs(b.high));
  return gap > SLACK * scale ? gap : 0;
}

export const isAbove = (a: Interval, b: Interval): boolean => a.low > b.high && intervalDistance(a, b) > 0;

/** The smallest interval that holds them all; there must be one. */
export function hull(intervals: readonly Interval[]): Interval {
  let [low, high] = [Infinity, -Infinity];
  for (const interval of intervals) {
    low = Math.min(low, interval.low);
    high = Math.max(high, interval.high);
  }
  return { low, high };
}
