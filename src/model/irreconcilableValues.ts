import type { Observation } from '../dataset/observation';
import { byPriority } from '../dataset/select';
import { disjoint, type Interval } from '../stats/interval';
import { rescaleInterval } from '../stats/rescale';
import { printedInterval } from '../stats/roundingInterval';
import type { Context } from './context';

/** The rounding interval in the plain unit: 152.3 thousand billion and 152,300 billion are one amount. */
export const wholeInterval = (o: Observation): Interval => rescaleInterval(printedInterval(o), o.mult, 0);

/**
 * Picks, from several publications of one thing, those that are shown: the first by priority, and each further one that
 * rounding cannot reconcile with those picked before. Empty for none.
 */
export function irreconcilableValues(ctx: Context, observations: readonly Observation[]): Observation[] {
  const shown: Observation[] = [];
  for (const o of byPriority(ctx.dataset, observations)) {
    if (shown.every((s) => disjoint(wholeInterval(s), wholeInterval(o)))) shown.push(o);
  }
  return shown;
}
