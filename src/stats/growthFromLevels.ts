import type { Estimate } from './interval';
import type { Printed } from './printed';
import { roundingInterval } from './roundingInterval';

/**
 * Growth in percent from two levels in one unit: `100 (L1/L0 - 1)`, with `[(L1-h1)/(L0+h0) - 1, (L1+h1)/(L0-h0) - 1]`.
 *
 * Null when rounding alone could make the later level negative or the earlier one zero or less.
 */
export function growthFromLevels(later: Printed, earlier: Printed): Estimate | null {
  const l1 = roundingInterval(later.value, later.decimals);
  const l0 = roundingInterval(earlier.value, earlier.decimals);
  if (l1.low < 0 || l0.low <= 0) return null;
  const percent = (ratio: number): number => (ratio - 1) * 100;
  return {
    value: percent(later.value / earlier.value),
    low: percent(l1.low / l0.high),
    high: percent(l1.high / l0.low),
  };
}
