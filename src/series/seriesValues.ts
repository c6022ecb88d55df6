import type { Observation } from '../dataset/observation';
import { compareByEnd, isInstant, type Period } from '../dataset/period';
import { periodCode } from '../dataset/periodCode';
import { capitalise, periodRunning } from '../i18n/period';
import type { Context } from '../model/context';
import type { Datum } from '../model/datum';
import { irreconcilableValues } from '../model/irreconcilableValues';
import { observationDatum } from '../model/observationDatum';
import type { Measure, SeriesRef } from '../spec/series';
import { rescale, rescaleInterval } from '../stats/rescale';
import { publishedOf } from './publishedSeries';

/** One value of a series, published or derived. */
export interface SeriesValue {
  readonly period: Period;
  /** Its datum, in the plain unit; a rate in percent. */
  readonly datum: Datum;
  /** The observations that it is or rests on. */
  readonly from: readonly Observation[];
  /** Total of a count out of a total; null for all else. */
  readonly denominator: number | null;
}

export interface SeriesValues {
  /** One for each period, by end. */
  readonly joined: readonly SeriesValue[];
  /** Irreconcilable values of other sources, and values of another nature (stocks beside flows). */
  readonly unconnected: readonly SeriesValue[];
}

/** The observations of a series, period by period: the one to show first, and those that are irreconcilable with it. */
export function valuesByPeriod(
  ctx: Context,
  observations: readonly Observation[],
): { readonly main: Observation[]; readonly apart: Observation[] } {
  const groups = new Map<string, Observation[]>();
  for (const o of observations) {
    const code = periodCode(o.period);
    const group = groups.get(code);
    if (group) group.push(o);
    else groups.set(code, [o]);
  }
  const shown = [...groups.values()].map((group) =>
    group.length === 1 ? group : irreconcilableValues(ctx, group),
  );
  const ordered = (list: Observation[]): Observation[] =>
    list.sort((a, b) => compareByEnd(a.period, b.period));
  return {
    main: ordered(shown.flatMap((group) => group.slice(0, 1))),
    apart: ordered(shown.flatMap((group) => group.slice(1))),
  };
}

/** The datum of an observation on an axis of the plain unit. */
export function plainDatum(ctx: Context, o: Observation, name: string): Datum {
  const datum = observationDatum(ctx, o, name);
  return {
    ...datum,
    value: rescale(o.value, o.mult, 0),
    interval: datum.interval && rescaleInterval(datum.interval, o.mult, 0),
  };
}

const seriesValue = (ctx: Context, o: Observation, name: string): SeriesValue => ({
  period: o.period,
  datum: plainDatum(ctx, o, capitalise(ctx.locale, `${name}, ${periodRunning(ctx.locale, o.period)}`)),
  from: [o],
  denominator: o.outOf,
});

/** The published values of a series in one measure. */
export function publishedValues(ctx: Context, ref: SeriesRef, measure: Measure, name: string): SeriesValues {
  const { main, apart } = valuesByPeriod(ctx, publishedOf(ctx.dataset, ref, measure));
  // A count on a day and a value of a whole month are two things, though published under one name: the more frequent
  // ones are joined, the others are unconnected.
  const stocks = main.filter((o) => isInstant(o.period)).length;
  const belongs = (o: Observation): boolean => isInstant(o.period) === stocks > main.length / 2;
  const valuesOf = (observations: readonly Observation[]): SeriesValue[] =>
    observations.map((o) => seriesValue(ctx, o, name));
  return {
    joined: valuesOf(main.filter(belongs)),
    unconnected: valuesOf([...apart, ...main.filter((o) => !belongs(o))]),
  };
}
