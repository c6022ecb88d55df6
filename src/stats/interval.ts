/** A closed interval. Both ends are in the unit of the statistic that made it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const disjoint = (a: Interval, b: Interval): boolean => a.high < b.low || b.high < a.low;

export const halfWidth = (i: Interval): number => (i.high - i.low) / 2;

/** A value computed from printed values: the best guess, and the interval of everything that rounding allows. */
export interface Estimate extends Interval {
  readonly value: number;
}
