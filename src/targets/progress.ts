import { knownSince } from '../dataset/asKnownOn';
import { headlineRank } from '../dataset/concepts';
import type { Dataset } from '../dataset/dataset';
import { momentAfter } from '../dataset/day';
import { memo } from '../dataset/memo';
import { isRate, type Observation } from '../dataset/observation';
import { end, isYear, isYearToDate, yearOf } from '../dataset/period';
import { byPriority, select } from '../dataset/select';
import type { Context } from '../model/context';
import { irreconcilableValues } from '../model/irreconcilableValues';
import { differenceInPoints } from '../stats/differenceInPoints';
import type { Estimate } from '../stats/interval';
import { outputPace, type OutputPace } from '../stats/outputPace';
import { rescalePrinted } from '../stats/rescale';
import { verdict, type Verdict } from '../stats/verdict';

/** A target with what is known of it at one moment. */
export interface Progress {
  readonly target: Observation;
  /** The newest observation to date, on which the verdict is based. */
  readonly actual: Observation | null;
  /** Observations of other sources for the same period that are irreconcilable with it. */
  readonly others: readonly Observation[];
  /** Every observation to date in the target's year, oldest first. */
  readonly known: readonly Observation[];
  /** Forecasts for the year. */
  readonly forecasts: readonly Observation[];
  /** Actual less target: in points for a rate, in the target's unit for a level. */
  readonly gap: Estimate | null;
  readonly verdict: Verdict;
}

/**
 * The moment that the data reach: the end of the newest actual period, or the day on which it was published where that
 * came before its end. The clock plays no part.
 */
export const knownUntil = memo((dataset: Dataset): number => {
  const since = knownSince(dataset);
  const reached = dataset.observations
    .filter((o) => o.scenario === 'ACTUAL')
    .map((o) => Math.min(end(o.period), momentAfter(since.get(o.source)?.day ?? '')));
  return Math.max(...reached);
});

/** While a level's year runs, it is compared month against month: the average so far less the one still needed. */
export function levelGap(actual: Observation, target: Observation): Estimate | null {
  const scaled = rescalePrinted(actual, target.mult);
  if (isYear(actual.period)) return differenceInPoints(scaled, target);
  const pace = outputPace(scaled, target, actual.period.months);
  if (!pace) return null;
  const { soFar, needed } = pace;
  return { value: soFar.value - needed.value, low: soFar.low - needed.high, high: soFar.high - needed.low };
}

/**
 * The monthly amount that a level still needs, and its average so far; null when its year is over or nothing is
 * published.
 */
export const amountPace = ({ actual, target }: Pick<Progress, 'actual' | 'target'>): OutputPace | null =>
  actual && outputPace(rescalePrinted(actual, target.mult), target, actual.period.months);

/** What is known of a target, of periods that end by `until`, a moment in months since year 0. */
export function progressOf(ctx: Context, target: Observation, until = Infinity): Progress {
  const { area, indicator, activity, product, breakdown, transformation, unit } = target;
  const same = { area, indicator, activity, product, breakdown, transformation, unit };
  const known = byPriority(ctx.dataset, select(ctx.dataset, { ...same, scenario: 'ACTUAL' }))
    .filter(
      (o) =>
        isYearToDate(o.period) &&
        o.period.days === 0 &&
        yearOf(o.period) === yearOf(target.period) &&
        end(o.period) <= until,
    )
    .sort((a, b) => end(a.period) - end(b.period));
  const newest = known.at(-1)?.period;
  const [actual = null, ...others] = newest
    ? irreconcilableValues(
        ctx,
        known.filter((o) => end(o.period) === end(newest)),
      )
    : [];
  const gap = actual && (isRate(target) ? differenceInPoints(actual, target) : levelGap(actual, target));
  return {
    target,
    actual,
    others,
    known,
    forecasts: select(ctx.dataset, { ...same, scenario: 'FORECAST', period: target.period }),
    gap,
    verdict: verdict({
      gap,
      whole: actual !== null && isYear(actual.period),
      ended: Math.min(until, knownUntil(ctx.dataset)) >= end(target.period),
    }),
  };
}

/**
 * Every target of an area, the newest year first, then by the indicators' rank; one target for each year and indicator.
 */
export function targetsOf(ctx: Context, area: string): Observation[] {
  const rank = (o: Observation): number => headlineRank(ctx.dataset.codes, o.indicator);
  const all = byPriority(ctx.dataset, select(ctx.dataset, { area, scenario: 'TARGET' })).filter((o) =>
    isYear(o.period),
  );
  const key = (o: Observation): string =>
    [o.indicator, o.activity, o.product, o.breakdown, o.transformation, o.unit, yearOf(o.period)].join(' ');
  return all
    .filter((o, i) => all.findIndex((other) => key(other) === key(o)) === i)
    .sort((a, b) => yearOf(b.period) - yearOf(a.period) || rank(a) - rank(b));
}

/** The indicator whose path through the year is drawn: the one of the first rank among growth targets. Null without any. */
export function pathIndicator(ctx: Context, targets: readonly Observation[]): string | null {
  const rank = (indicator: string): number => headlineRank(ctx.dataset.codes, indicator);
  const [first] = targets
    .filter(isRate)
    .map(({ indicator }) => indicator)
    .sort((a, b) => rank(a) - rank(b));
  return first ?? null;
}
