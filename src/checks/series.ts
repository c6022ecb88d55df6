import type { Observation } from '../dataset/observation';
import type { Period } from '../dataset/period';
import { claimsOf, type Claim } from './claims';
import { groupBy, periodKey, seriesKeys } from './keys';

/** The observations of one period of a series, the first by priority first. */
export interface SeriesPeriod {
  readonly period: Period;
  readonly observations: readonly [Observation, ...Observation[]];
  /** Its claims in a power of ten of the unit. Several rules use the same one, so the last result is cached. */
  readonly claims: (mult: number) => readonly Claim[];
}

/** Observations that differ in period, source and place only. */
export interface Series {
  /**
   * The first observation by priority. Its area, indicator, activity, product, breakdown, basis and unit are those of
   * all.
   */
  readonly head: Observation;
  /** By priority; never empty. */
  readonly observations: readonly Observation[];
  /** In the order of their first observations. */
  readonly periods: readonly SeriesPeriod[];
}

export function seriesPeriod(observations: readonly [Observation, ...Observation[]]): SeriesPeriod {
  let known: { readonly mult: number; readonly claims: readonly Claim[] } | null = null;
  return {
    period: observations[0].period,
    observations,
    claims: (mult) => {
      if (known?.mult !== mult) known = { mult, claims: claimsOf(observations, mult) };
      return known.claims;
    },
  };
}

/** The part of a `SeriesPeriod` that one source published; null when it published nothing. */
export function seriesPeriodOfSource(of: SeriesPeriod, source: string): SeriesPeriod | null {
  if (of.observations.every((o) => o.source === source)) return of;
  const [first, ...rest] = of.observations.filter((o) => o.source === source);
  return first ? seriesPeriod([first, ...rest]) : null;
}

/**
 * Groups observations by series once for all rules. Rules compare within a series, or periods of several series, and
 * there are far fewer series than observations to compute keys for.
 */
export function seriesOf(observations: readonly Observation[]): Series[] {
  const keyed = seriesKeys();
  return [...groupBy(observations, keyed).values()].map((own) => ({
    head: own[0],
    observations: own,
    periods: [...groupBy(own, (o) => periodKey(o.period)).values()].map((same) => seriesPeriod(same)),
  }));
}
