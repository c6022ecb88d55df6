import type { Estimate } from './interval';
import type { Printed } from './printed';
import { atDecimals, openHalfWidth } from './roundingInterval';

/**
 * Level of what remains of a longer period after its opening part (a quarter less its first two months): levels
 * subtract, half-widths add. Both in one unit, which is the unit of the result; it may be negative, and then the two
 * figures cannot both be right.
 */
export function restOfPeriod(whole: Printed, part: Printed): Estimate {
  const value = whole.value - part.value;
  const h = openHalfWidth(whole) + openHalfWidth(part);
  const decimals = Math.max(whole.decimals, part.decimals);
  return {
    value: atDecimals(value, decimals),
    low: atDecimals(value - h, decimals + 1),
    high: atDecimals(value + h, decimals + 1),
  };
}
