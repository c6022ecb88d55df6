import type { Printed } from './printed';
import { printedInterval } from './roundingInterval';

/**
 * The most that a part can have contributed to the growth of its whole, in percentage points, from growths alone: all in
 * percent, `others` being all other parts. The growth of a whole is the mean of its parts' growths with weights that are
 * not negative and sum to 1. A part that grew by `a`, more than the whole (`g`), has the greatest weight when all others
 * grew like the slowest (`s`): (g - s)/(a - s); one that grew less, when they grew like the fastest. The bound is the
 * greatest that rounding allows, and 0 for a part that fell; null without other parts, when the part is the whole.
 */
export function mostContribution(whole: Printed, part: Printed, others: readonly Printed[]): number | null {
  if (others.length === 0) return null;
  const total = printedInterval(whole);
  const own = printedInterval(part);
  const rest = others.map(printedInterval);
  const slowest = Math.min(...rest.map(({ low }) => low));
  const fastest = Math.max(...rest.map(({ high }) => high));
  const within = (value: number, { low, high }: typeof own): number => Math.min(high, Math.max(low, value));
  const most = (growth: number): number => {
    // The weight is greatest where the whole grew as nearly like the part as rounding allows.
    const mean = within(growth, total);
    if (growth === mean) return growth;
    const furthest = growth > mean ? slowest : fastest;
    const weight = (mean - furthest) / (growth - furthest);
    return growth * (Number.isFinite(weight) ? within(weight, { low: 0, high: 1 }) : 1);
  };
  return Math.max(0, ...[own.low, own.high, within(total.low, own), within(total.high, own)].map(most));
}
