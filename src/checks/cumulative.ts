import type { Observation } from '../dataset/observation';
import { beginning, comparePeriods, type Period } from '../dataset/period';
import { claimsOf, type Claim } from './claims';
import { groupBy, keyOf, periodKey, seriesKey } from './keys';

/** What is claimed of one period, in the power of ten of the whole run. */
export interface Step {
  readonly period: Period;
  readonly claims: readonly Claim[];
}

/** Levels of one series over periods with one beginning, the shortest first. */
export function runsOf(levels: readonly Observation[]): Step[][] {
  const runs = groupBy(levels, (o) => keyOf(seriesKey(o), beginning(o.period)));
  return [...runs.values()].map((run) => {
    const mult = run[0]?.mult ?? 0;
    return [...groupBy(run, (o) => periodKey(o.period)).values()]
      .flatMap((same) => (same[0] ? [{ period: same[0].period, claims: claimsOf(same, mult) }] : []))
      .sort((a, b) => comparePeriods(a.period, b.period));
  });
}
