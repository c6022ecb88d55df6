import type { Finding } from '../checks/finding';
import { beginning, end, isInstant, shift, type Period } from '../dataset/period';
import { periodShort } from '../i18n/period';
import type { Context } from '../model/context';
import type { LengthClass, SeriesRef } from '../spec/series';
import { sourcesJoin } from './comparable';
import { distance, follows, lengthClassesAmong } from './lengthClass';
import type { SeriesGap, SeriesPoint } from './line';
import type { SeriesValue } from './seriesValues';
import { seriesValueWords } from './words';

/** A value with its point on the axis of time. */
export interface PlacedValue extends SeriesValue {
  readonly point: SeriesPoint;
}

/** A series of the spec with the values that are drawn. */
export interface DrawnSeries {
  readonly ref: SeriesRef;
  readonly seriesIndex: number;
  readonly name: string;
  /** Its name with its subject, for a sentence. */
  readonly whole: string;
  /** Unit of its levels; empty for rates and indexes. */
  readonly unit: string;
  readonly joined: readonly PlacedValue[];
  readonly unconnected: readonly PlacedValue[];
  /** How an index was made. */
  readonly index: 'levels' | 'changes' | null;
  /** What contradicts a chained index: the published growth on a year before. */
  readonly disputed: Finding | null;
}

function pointOf({ locale }: Context, value: SeriesValue, length: LengthClass): SeriesPoint {
  const { period, datum } = value;
  const [from, to] = [beginning(period), end(period)];
  const at = isInstant(period) ? from : length === 'to-date' ? to : (from + to) / 2;
  return { from, to, at, length, period: periodShort(locale, period), datum };
}

export const placeValues = (
  ctx: Context,
  values: readonly SeriesValue[],
  beside: readonly Period[],
): PlacedValue[] => {
  const lengthOf = lengthClassesAmong(beside);
  return values.map((value) => ({ ...value, point: pointOf(ctx, value, lengthOf(value.period)) }));
};

/** The first and the last period between two of one class; null when there is none or the two are no sequence. */
function between(a: Period, b: Period, length: LengthClass): readonly [Period, Period] | null {
  if (length === 'to-date')
    return a.start === b.start
      ? [
          { ...a, months: a.months + 1 },
          { ...b, months: Math.max(1, b.months - 1) },
        ]
      : null;
  if (isInstant(a) !== isInstant(b)) return null;
  const step = isInstant(a) ? 1 : a.months;
  return [shift(a, step), shift(b, -step)];
}

interface Joined {
  readonly runs: readonly (readonly PlacedValue[])[];
  readonly gaps: readonly SeriesGap[];
  /** Some consecutive values are not joined, since their sources may not count alike. */
  readonly broken: boolean;
}

/**
 * The runs of one series: a line joins consecutive values of one class, but never two denominators, nor levels of two
 * sources that may not count alike.
 */
export function runsOf(ctx: Context, { ref, unit, joined: values }: DrawnSeries): Joined {
  const t = seriesValueWords(ctx.locale);
  const runs: PlacedValue[][] = [];
  const gaps: SeriesGap[] = [];
  const open = new Map<string, PlacedValue[]>();
  const sourceOf = (value: PlacedValue): string => value.from[0]?.source ?? '';
  const joins = (a: PlacedValue, b: PlacedValue): boolean =>
    unit === '' || sourcesJoin(ctx.dataset, ref, sourceOf(a), sourceOf(b));
  let broken = false;
  for (const value of values) {
    const { length } = value.point;
    // A stock and a flow of a month are two sequences: neither interrupts the other.
    const row = `${length} ${isInstant(value.period)}`;
    const run = open.get(row);
    const last = run?.at(-1);
    if (run && last && follows(last.period, value.period, length) && last.denominator === value.denominator) {
      if (joins(last, value)) {
        run.push(value);
        continue;
      }
      broken = true;
    }
    if (last && distance(last.period, value.period) > 0 && !follows(last.period, value.period, length)) {
      const missing = between(last.period, value.period, length);
      if (missing) {
        const [first, final] = missing.map((period) => periodShort(ctx.locale, period));
        gaps.push({
          from: last.point.to,
          to: value.point.from < last.point.to ? value.point.to : value.point.from,
          words: t.gap(first ?? '', final ?? ''),
          short: t.gapShort,
        });
      }
    }
    const fresh = [value];
    runs.push(fresh);
    open.set(row, fresh);
  }
  return { runs, gaps, broken };
}
