import type { Observation } from '../dataset/observation';
import { beginning, comparePeriods, type Period } from '../dataset/period';
import { claimsOf, type Claim } from './claims';
import type { Nature } from './nature';
import { groupBy, keyOf, periodKey, seriesKey } from './keys';

/** What is claimed of one period. */
export interface Step {
  readonly period: Period;
  readonly claims: readonly Claim[];
}

/** Periods with one beginning, the shortest first, and the power of ten of every claim. */
export interface Run {
  readonly mult: number;
  readonly steps: readonly Step[];
}

/** The runs of all levels, each of one series. */
export function runsOf(levels: readonly Observation[], nature: Nature): Run[] {
  const runs = groupBy(levels, (o) => keyOf(seriesKey(o), beginning(o.period)));
  return [...runs.values()].map((run) => {
    const mult = run[0]?.mult ?? 0;
    const steps = [...groupBy(run, (o) => periodKey(o.period)).values()]
      .flatMap((same) => (same[0] ? [{ period: same[0].period, claims: claimsOf(same, mult, nature) }] : []))
      .sort((a, b) => comparePeriods(a.period, b.period));
    return { mult, steps };
  });
}
