import type { Estimate } from './interval';
import type { Printed } from './printed';
import { atDecimals, openHalfWidth } from './roundingInterval';

/**
 * Difference of two rates in percentage points, `a - b`, with the interval that the rounding of both allows. Rates are
 * compared by their difference, never by their ratio. Equal rates give 0 with its interval.
 */
export function differenceInPoints(a: Printed, b: Printed): Estimate {
  const value = a.value - b.value;
  const h = openHalfWidth(a) + openHalfWidth(b);
  const decimals = Math.max(a.decimals, b.decimals);
  return {
    value: atDecimals(value, decimals),
    low: atDecimals(value - h, decimals + 1),
    high: atDecimals(value + h, decimals + 1),
  };
}

/** The side of zero on which a difference lies for certain; `cannot-tell` when rounding allows both. */
export function sideOf(gap: Estimate): 'above' | 'below' | 'cannot-tell' {
  if (gap.low > 0) return 'above';
  return gap.high < 0 ? 'below' : 'cannot-tell';
}
