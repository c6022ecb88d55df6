import type { Interval } from './interval';
import type { Printed } from './printed';

/** Half a unit of the last printed digit. `decimals`: digits after the decimal point; -3 for whole thousands. */
export const roundingHalfWidth = (decimals: number): number => 0.5 / 10 ** decimals;

/**
 * The true values that a printed value may stand for: `[v - h, v + h]`, `h` half a unit of its last digit, in printed
 * units. Closed, because the rounding mode of the publisher is not known.
 */
export function roundingInterval(value: number, decimals: number): Interval {
  const h = roundingHalfWidth(decimals);
  return { low: atDecimals(value - h, decimals + 1), high: atDecimals(value + h, decimals + 1) };
}

/** Half the width of `printedInterval`; 0 for an exact value. */
export const openHalfWidth = ({ decimals, exact = false }: Printed): number =>
  exact ? 0 : roundingHalfWidth(decimals);

/** The interval of the true value: a count or a target is exact, everything else may be anywhere in its rounding interval. */
export const printedInterval = ({ value, decimals, exact = false }: Printed): Interval =>
  exact ? { low: value, high: value } : roundingInterval(value, decimals);

/** Powers of ten as literals: `10 ** n` may be off in the last bit. */
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
/**
 * A scaled value this near to a whole number and below `SMALL` rounds the same way despite the error of one product.
 */
const CLEAR = 0.25;
const SMALL = 1e12;

/**
 * `Number(value.toFixed(decimals))` without a text in between, for speed: a whole number divided by a power of ten is
 * the double nearest to the decimal. Null where that is not certain, and for zero, which may have a sign.
 */
function nearby(value: number, decimals: number): number | null {
  const power = POWERS[decimals];
  if (power === undefined) return null;
  const scaled = value * power;
  const whole = Math.round(scaled);
  const certain = whole !== 0 && Math.abs(scaled) < SMALL && Math.abs(scaled - whole) < CLEAR;
  return certain ? whole / power : null;
}

/**
 * The nearest number with `decimals` decimals; negative ones round to tens, hundreds and so on. Sums of printed values
 * are decimal numbers: rounded to them, intervals that touch (0.1 and 0.2 both reach 0.15) are not parted by the error
 * of binary fractions.
 */
export function atDecimals(value: number, decimals: number): number {
  if (decimals >= 0) return nearby(value, decimals) ?? Number(value.toFixed(decimals));
  const unit = 10 ** -decimals;
  return Math.round(value / unit) * unit;
}
