import { halfWidth, type Interval } from './interval';

/**
 * Decimals with which a computed value may be shown: the last digit is one that its interval does not make
 * meaningless (a unit of it is at least a quarter of the interval's width). 0 for wide intervals, at most 6.
 */
export function meaningfulDecimals(interval: Interval): number {
  const unit = halfWidth(interval) / 2;
  if (!(unit > 0)) return 6;
  return Math.min(6, Math.max(0, -Math.ceil(Math.log10(unit))));
}
