import type { Observation } from '../dataset/observation';
import type { Period } from '../dataset/period';
import { claimsOf, type Claim } from './claims';
import { groupBy, periodKey, seriesKeys } from './keys';

/** What is published of one period of a series, the first by priority first. */
export interface SeriesPeriod {
  readonly period: Period;
  readonly observations: readonly [Observation, ...Observation[]];
  /** Its claims in a power of ten of the unit. Several rules ask in the same one, so the last answer is kept. */
  readonly claims: (mult: number) => readonly Claim[];
}

/** Figures that differ in period, source and place only. */
export interface Series {
  /** The first by priority. It has the place, indicator, activity, product, split, basis and unit of all. */
  readonly head: Observation;
  /** By priority; never empty. */
  readonly observations: readonly Observation[];
  /** In the order in which their first figures come. */
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

/** What is left of a slot when one source is asked alone; null when it says nothing. */
export function seriesPeriodOfSource(of: SeriesPeriod, source: string): SeriesPeriod | null {
  if (of.observations.every((o) => o.source === source)) return of;
  const [first, ...rest] = of.observations.filter((o) => o.source === source);
  return first ? seriesPeriod([first, ...rest]) : null;
}

/**
 * Sorts figures into series once for all rules: nothing is compared beyond a series but slots of several of them, and
 * there are far fewer series than figures to make keys of.
 */
export function seriesOf(observations: readonly Observation[]): Series[] {
  const keyed = seriesKeys();
  return [...groupBy(observations, keyed).values()].map((own) => ({
    head: own[0],
    observations: own,
    periods: [...groupBy(own, (o) => periodKey(o.period)).values()].map((same) => seriesPeriod(same)),
  }));
}
