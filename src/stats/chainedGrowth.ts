import type { Estimate } from './interval';

/** What a change in percent multiplies by. */
const factor = (percent: number): number => 1 + percent / 100;

const percentOf = (product: number): number => (product - 1) * 100;

interface Changes {
  /** Growth on a year before of the period before, in percent. */
  readonly before: Estimate;
  /** The change from the period before to the period, in percent. */
  readonly change: Estimate;
  /** The same change a year earlier, in percent. */
  readonly changeBefore: Estimate;
}

/**
 * Growth on a year before, in percent, from that of the period before: `g(t) = (1 + g(t-1)) (1 + c(t)) / (1 + c(t-12)) -
 * 1`, since both are ratios of the same four levels. The interval is what the intervals of the three changes allow. Null
 * where one of them could be -100 % or less: a level could be zero.
 */
export function chainedGrowth({ before, change, changeBefore }: Changes): Estimate | null {
  if ([before, change, changeBefore].some(({ low, value }) => low <= -100 || value <= -100)) return null;
  const chained = (a: number, b: number, c: number): number => percentOf((factor(a) * factor(b)) / factor(c));
  return {
    value: chained(before.value, change.value, changeBefore.value),
    low: chained(before.low, change.low, changeBefore.high),
    high: chained(before.high, change.high, changeBefore.low),
  };
}
