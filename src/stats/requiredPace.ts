import { printedInterval } from './roundingInterval';
import type { Estimate } from './interval';
import type { Printed } from './printed';

const pace = (growth: number, target: number, share: number): number =>
  ((1 + target / 100 - share * (1 + growth / 100)) / (1 - share) - 1) * 100;

/**
 * Growth in percent that the rest of a year needs for the year to reach its target:
 * `r = [(1+g*) - w(1+y)] / (1-w) - 1`, with y the growth to date, g* the target (both in percent) and w the share of the
 * elapsed months in the year before, in (0, 1). The interval is what the rounding of y and g* allows: r falls with y and
 * rises with g*. Null when w is not inside (0, 1).
 */
export function requiredPace(growth: Printed, target: Printed, share: number): Estimate | null {
  if (!(share > 0 && share < 1)) return null;
  const y = printedInterval(growth);
  const goal = printedInterval(target);
  return {
    value: pace(growth.value, target.value, share),
    low: pace(y.high, goal.low, share),
    high: pace(y.low, goal.high, share),
  };
}
