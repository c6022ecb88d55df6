import type { Estimate } from './interval';
import type { Printed } from './printed';
import { atDecimals, openHalfWidth } from './roundingInterval';

/**
 * Level of the remainder of a period after its opening part (a quarter less its first two months): levels subtract,
 * half-widths add. Both levels in one unit, which is that of the result. Zero with its interval for equal levels. A
 * result that is negative for certain says that the two levels cannot both be right.
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
