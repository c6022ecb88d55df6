import type { Estimate } from './interval';
import type { Printed } from './printed';
import { printedInterval } from './roundingInterval';

/** A part of a whole: both levels in one unit. */
export interface PartOfWhole {
  readonly part: Printed;
  readonly whole: Printed;
}

/**
 * Share of a part in its whole, in percent, with the interval that the rounding of both allows, never above 100. Null
 * when rounding alone could make the whole zero or the part negative.
 */
export function shareOfWhole({ part, whole }: PartOfWhole): Estimate | null {
  const p = printedInterval(part);
  const w = printedInterval(whole);
  if (w.low <= 0 || p.low < 0) return null;
  return {
    value: (100 * part.value) / whole.value,
    low: (100 * p.low) / w.high,
    high: Math.min(100, (100 * p.high) / w.low),
  };
}

/**
 * What a part contributes to the growth of its whole, in percentage points: `100 (p1 - p0)/w0`, which is its share of
 * the whole before times its own growth. All levels in one unit. The interval is what the rounding of all three allows;
 * equal levels contribute 0. Null when rounding alone could make the whole before zero or less.
 */
export function contribution(later: Pick<PartOfWhole, 'part'>, earlier: PartOfWhole): Estimate | null {
  const p1 = printedInterval(later.part);
  const p0 = printedInterval(earlier.part);
  const w0 = printedInterval(earlier.whole);
  if (w0.low <= 0) return null;
  const change = { low: p1.low - p0.high, high: p1.high - p0.low };
  const over = (difference: number, whole: number): number => (100 * difference) / whole;
  return {
    value: over(later.part.value - earlier.part.value, earlier.whole.value),
    low: over(change.low, change.low < 0 ? w0.low : w0.high),
    high: over(change.high, change.high < 0 ? w0.high : w0.low),
  };
}
