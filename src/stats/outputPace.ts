import type { Estimate } from './interval';
import { MONTHS_A_YEAR } from './monthsAYear';
import type { Printed } from './printed';
import { openHalfWidth } from './roundingInterval';

/** Amounts a month, in the unit of the levels. */
export interface OutputPace {
  /** What each remaining month must bring: `(T - Y) / (N - n)`. */
  readonly needed: Estimate;
  /** What each month so far has brought: `Y / n`. */
  readonly soFar: Estimate;
}

/**
 * What the remaining months must bring for a year's level to reach its target, beside the average so far. Both levels
 * in one unit. `months` is how many of the twelve are over, 1 to 11; null for any other number.
 */
export function outputPace(soFar: Printed, target: Printed, months: number): OutputPace | null {
  if (!(months >= 1 && months < MONTHS_A_YEAR)) return null;
  const h = openHalfWidth(soFar);
  const both = h + openHalfWidth(target);
  const left = MONTHS_A_YEAR - months;
  const needed = (target.value - soFar.value) / left;
  const average = soFar.value / months;
  return {
    needed: { value: needed, low: needed - both / left, high: needed + both / left },
    soFar: { value: average, low: average - h / months, high: average + h / months },
  };
}
