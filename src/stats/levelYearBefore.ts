import type { Estimate } from './interval';
import type { Printed } from './printed';
import { printedInterval } from './roundingInterval';

/**
 * Level of the period that a growth compares with, from a level and its growth in percent: `L / (1 + g/100)`, with the
 * interval that the rounding of both allows, `[(L-h)/(1+(g+e)/100), (L+h)/(1+(g-e)/100)]`. In the unit of the level.
 *
 * Null when rounding alone could make the level negative, or let the growth reach -100 % and the divisor zero.
 */
export function levelYearBefore(level: Printed, growth: Printed): Estimate | null {
  const l = printedInterval(level);
  const g = printedInterval(growth);
  if (l.low < 0 || g.low <= -100) return null;
  return {
    value: level.value / (1 + growth.value / 100),
    low: l.low / (1 + g.high / 100),
    high: l.high / (1 + g.low / 100),
  };
}
