import type { Estimate } from './interval';
import type { Printed } from './printed';
import { printedInterval } from './roundingInterval';

/**
 * Growth of the whole year, in percent, if the rest of it grows by `rest` percent: `w(1+y) + (1-w)(1+x) - 1`, with w
 * the share of the elapsed months in the year before. `rest` is an assumption, so it is exact; the interval is what the
 * rounding of the growth to date allows. Null when w is not inside (0, 1).
 */
export function yearEnd(growth: Printed, rest: number, share: number): Estimate | null {
  if (!(share > 0 && share < 1)) return null;
  const y = printedInterval(growth);
  const of = (toDate: number): number => share * toDate + (1 - share) * rest;
  return { value: of(growth.value), low: of(y.low), high: of(y.high) };
}
