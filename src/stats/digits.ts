import { halfWidth, type Interval } from './interval';

/** Of a value that nothing is left open of: it is written as far as it goes, and a third of something is cut here. */
const EXACT = 2;

/**
 * Decimals with which a computed value may be shown: the last digit is one that its interval does not make
 * meaningless (a unit of it is at least a quarter of the interval's width). 0 for wide intervals, at most 6. Of what is
 * made from counts, which leave nothing open, the decimals that it has, at most 2.
 */
export function meaningfulDecimals(interval: Interval): number {
  const unit = halfWidth(interval) / 2;
  if (unit === 0) return (interval.low.toFixed(EXACT).replace(/0+$/, '').split('.')[1] ?? '').length;
  if (!(unit > 0)) return 6;
  return Math.min(6, Math.max(0, -Math.ceil(Math.log10(unit))));
}
