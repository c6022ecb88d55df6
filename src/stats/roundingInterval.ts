import type { Interval } from './interval';

/** Half a unit of the last printed digit. `decimals`: digits after the decimal point; -3 for whole thousands. */
export const roundingHalfWidth = (decimals: number): number => 0.5 / 10 ** decimals;

/**
 * What a printed figure stands for: `[v - h, v + h]`, `h` half a unit of its last digit, in printed units.
 * Closed, because the rounding mode of the publisher is not known.
 */
export function roundingInterval(value: number, decimals: number): Interval {
  const h = roundingHalfWidth(decimals);
  return { low: atDecimals(value - h, decimals + 1), high: atDecimals(value + h, decimals + 1) };
}

/**
 * The nearest number of so many decimals. Sums of printed figures are decimal numbers: kept so, intervals that touch
 * (0.1 and 0.2 both reach 0.15) are not torn apart by binary fractions.
 */
export function atDecimals(value: number, decimals: number): number {
  if (decimals >= 0) return Number(value.toFixed(decimals));
  const unit = 10 ** -decimals;
  return Math.round(value / unit) * unit;
}
