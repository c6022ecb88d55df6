import { group } from 'd3-array';
import type { Observation } from '../dataset/observation';
import { compareByEnd, restOf, type Period } from '../dataset/period';
import { parsePeriod, periodCode } from '../dataset/periodCode';
import { readPeriod } from '../kinds/readPeriod';
import type { Context } from '../model/context';
import { periodRefusal } from '../series/comparable';
import { basesOf } from '../series/indexValues';
import { lengthClassesAmong } from '../series/lengthClass';
import { publishedOf } from '../series/publishedSeries';
import type { Refusal } from '../series/refusal';
import { seriesName } from '../series/seriesName';
import { seriesPair } from '../series/seriesPair';
import { valuesByPeriod } from '../series/seriesValues';
import { valueAt } from '../series/valueAt';
import { seriesCode } from '../spec/fields';
import {
  LENGTHS,
  MEASURES,
  type LengthClass,
  type Measure,
  type SeriesMeasure,
  type SeriesRef,
} from '../spec/series';

/** A series of the dataset, and what figures can show of it. */
export interface AvailableSeries {
  readonly code: string;
  readonly ref: SeriesRef;
  readonly name: string;
  /** Keys of the sources that publish it, in the order of the package. */
  readonly sources: readonly string[];
  readonly measures: readonly SeriesMeasure[];
  /** Codes of the periods with an observation, by end. */
  readonly periods: Readonly<Record<Measure, readonly string[]>>;
  readonly lengths: readonly LengthClass[];
  /** Codes of the periods that can be the base of an index. */
  readonly bases: readonly string[];
  /** Number of observations of all measures. */
  readonly count: number;
}

/** The subject of a series, without unit and source. */
export const SUBJECT = ['area', 'indicator', 'activity', 'product', 'breakdown'] as const;

/** The series of the dataset, one for each unit of their levels, in the order of the package. */
function seriesRefs(ctx: Context): SeriesRef[] {
  const found = new Map<
    string,
    { readonly key: Omit<SeriesRef, 'unit' | 'source'>; readonly units: Set<string> }
  >();
  for (const o of ctx.dataset.observations) {
    if (o.scenario !== 'ACTUAL') continue;
    const { area, indicator, activity, product, breakdown } = o;
    const code = SUBJECT.map((key) => o[key]).join('.');
    const entry = found.get(code) ?? {
      key: { area, indicator, activity, product, breakdown },
      units: new Set<string>(),
    };
    if (o.transformation === 'N') entry.units.add(o.unit);
    found.set(code, entry);
  }
  return [...found.values()].flatMap(({ key, units }): SeriesRef[] =>
    units.size > 1
      ? [...units].map((unit) => ({ ...key, unit, source: '' }))
      : [{ ...key, unit: '', source: '' }],
  );
}

const periodsOf = (ctx: Context, observations: readonly Observation[]): Period[] =>
  valuesByPeriod(ctx, observations).main.map((o) => o.period);

/** What figures can show of one series. */
function availableOf(ctx: Context, ref: SeriesRef): AvailableSeries {
  const published = MEASURES.map((measure) => [measure, publishedOf(ctx.dataset, ref, measure)] as const);
  const all = published.flatMap(([, observations]) => observations);
  const classes = published.flatMap(([, observations]) => {
    const periods = periodsOf(ctx, observations);
    const lengthOf = lengthClassesAmong(periods);
    return periods.map((period) => lengthOf(period));
  });
  const bases = basesOf(ctx, ref);
  const periods = Object.fromEntries(
    published.map(([measure, observations]) => [measure, periodsOf(ctx, observations).map(periodCode)]),
  ) as unknown as Record<Measure, string[]>;
  return {
    code: seriesCode(ref),
    ref,
    name: seriesName(ctx, ref),
    sources: [...new Set(all.map((o) => o.source))],
    measures: [
      ...MEASURES.filter((measure) => periods[measure].length > 0),
      ...(bases.length > 0 ? (['index'] as const) : []),
    ],
    periods,
    lengths: LENGTHS.filter((length) => classes.includes(length)),
    bases,
    count: all.length,
  };
}

/** Every series of the dataset with what figures can show of it, in the order of the package. */
export const availableSeries = (ctx: Context): AvailableSeries[] =>
  seriesRefs(ctx).map((ref) => availableOf(ctx, ref));

/** A level that nobody published, derived from two published ones. */
export interface Remainder {
  readonly period: string;
  readonly whole: string;
  readonly part: string;
}

/**
 * The remainders of a series: a quarter less its first two months, ten months less nine. Without those that are
 * published.
 */
export function remaindersOf(ctx: Context, ref: SeriesRef): Remainder[] {
  // Counts out of a total cannot be subtracted: both count the same things.
  const levels = valuesByPeriod(ctx, publishedOf(ctx.dataset, ref, 'level')).main.filter(
    (o) => o.outOf === null,
  );
  const published = new Set(levels.map((o) => periodCode(o.period)));
  const beside = group(levels, (o) => o.period.start);
  const made = new Map<string, Remainder>();
  for (const whole of levels)
    for (const part of beside.get(whole.period.start) ?? []) {
      const rest = whole.unit === part.unit ? restOf(whole.period, part.period) : null;
      if (!rest) continue;
      const period = periodCode(rest);
      if (!published.has(period) && !made.has(period))
        made.set(period, { period, whole: periodCode(whole.period), part: periodCode(part.period) });
    }
  return [...made.values()];
}

/** A period for which some of the series have a value, published or derived. */
export interface ComparePeriod {
  readonly period: string;
  /** The number of series with a value. */
  readonly count: number;
  /** All the values are derived. */
  readonly derived: boolean;
}

/** The periods in which the series could be compared, newest first: as published, the year before, and remainders. */
export function comparePeriods(ctx: Context, refs: readonly SeriesRef[], measure: Measure): ComparePeriod[] {
  const candidates = new Map<string, { readonly period: Period; count: number; published: boolean }>();
  for (const ref of refs) {
    const published = periodsOf(ctx, publishedOf(ctx.dataset, ref, measure));
    const growths = measure === 'level' ? periodsOf(ctx, publishedOf(ctx.dataset, ref, 'yoy')) : [];
    const codes = new Set([
      ...published.map(periodCode),
      ...growths.map((period) => periodCode({ ...period, start: period.start - 12 })),
      ...(measure === 'level' ? remaindersOf(ctx, ref).map((one) => one.period) : []),
    ]);
    for (const code of codes) {
      const period = parsePeriod(code);
      const value = period && valueAt(ctx, ref, period, { measure, name: '' });
      if (!period || !value) continue;
      const entry = candidates.get(code) ?? { period, count: 0, published: false };
      entry.count += 1;
      entry.published ||= value.how === 'published';
      candidates.set(code, entry);
    }
  }
  return [...candidates]
    .sort(([, x], [, y]) => compareByEnd(y.period, x.period))
    .map(([period, { count, published }]) => ({ period, count, derived: !published }));
}

/**
 * Why none of the series can be compared in two periods; null when one can.
 *
 * @throws RangeError when a period is not a time code.
 */
export function whyNotComparable(
  ctx: Context,
  refs: readonly SeriesRef[],
  [a, b]: readonly [string, string],
  measure: Measure,
): Refusal | null {
  const [first, second] = [readPeriod(a), readPeriod(b)];
  const refused = periodRefusal(first, second, measure);
  if (refused) return refused;
  let reason: Refusal = { code: 'no-series' };
  for (const [seriesIndex, ref] of refs.entries()) {
    const pair = seriesPair(ctx, { ref, seriesIndex, name: '', whole: '' }, [first, second], measure);
    if ('code' in pair) reason = pair;
    else if (pair.a && pair.b) return null;
    else reason = { code: 'no-value', series: ref, period: pair.a ? b : a };
  }
  return reason;
}
