import { beginning, comparePeriods, type Period } from '../dataset/period';
import type { Claim } from './claims';
import { groupBy } from './keys';
import type { Series, SeriesPeriod } from './series';

/** The claims for one period. */
export interface Step {
  readonly period: Period;
  readonly claims: readonly Claim[];
}

/** Periods with the same start, the shortest first, and the power of ten of all their claims. */
export interface Run {
  readonly mult: number;
  readonly steps: readonly Step[];
}

/** The runs of all admitted levels, each of one series. */
export const runsOf = (series: readonly Series[], admit: (period: SeriesPeriod) => boolean): Run[] =>
  series.flatMap(({ periods }) => {
    const runs = groupBy(periods.filter(admit), ({ period }) => beginning(period));
    return [...runs.values()].map((run) => {
      const { mult } = run[0].observations[0];
      const steps = run
        .sort((a, b) => comparePeriods(a.period, b.period))
        .map(({ period, claims }) => ({ period, claims: claims(mult) }));
      return { mult, steps };
    });
  });
