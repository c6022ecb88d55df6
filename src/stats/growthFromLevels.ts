import type { Estimate } from './interval';
import type { Printed } from './printed';
import { printedInterval } from './roundingInterval';

/**
 * Growth in percent from two levels in one unit: `100 (L1/L0 - 1)`, with `[(L1-h1)/(L0+h0) - 1, (L1+h1)/(L0-h0) - 1]`.
 *
 * Null when rounding alone could make the later level negative or the earlier one zero or less.
 */
export const growthFromLevels = (later: Printed, earlier: Printed): Estimate | null =>
  growthFromEstimates(estimateOf(later), estimateOf(earlier));

const estimateOf = (level: Printed): Estimate => ({ value: level.value, ...printedInterval(level) });

/** The same from levels of which only intervals are known, such as a remainder. */
export function growthFromEstimates(later: Estimate, earlier: Estimate): Estimate | null {
  if (later.low < 0 || earlier.low <= 0) return null;
  const percent = (ratio: number): number => (ratio - 1) * 100;
  return {
    value: percent(later.value / earlier.value),
    low: percent(later.low / earlier.high),
    high: percent(later.high / earlier.low),
  };
}
