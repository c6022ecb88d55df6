import { halfWidth, type Interval } from './interval';

/** Most decimals of a value that has no rounding interval: 1/3 would have no end. */
const EXACT = 2;

/**
 * Decimals with which a computed value may be shown: one unit of the last digit is at least a quarter of the interval's
 * width, since finer digits would say nothing. From 0, for wide intervals, to 6. An interval of width 0 comes from
 * exact counts: then the decimals of the value itself, at most 2.
 */
export function meaningfulDecimals(interval: Interval): number {
  const unit = halfWidth(interval) / 2;
  if (unit === 0) return (interval.low.toFixed(EXACT).replace(/0+$/, '').split('.')[1] ?? '').length;
  if (!(unit > 0)) return 6;
  return Math.min(6, Math.max(0, -Math.ceil(Math.log10(unit))));
}
