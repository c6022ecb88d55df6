import { beginning, end, isInstant, shift, type Period } from '../dataset/period';
import { exploreFigureMessages } from '../i18n/exploreFigure';
import { periodShort } from '../i18n/period';
import type { Context } from '../model/context';
import type { LengthClass, SeriesRef } from '../spec/series';
import type { ChainDisputes } from './chainDispute';
import { sourcesJoin } from './comparable';
import { distance, follows, lengthClass } from './lengthClass';
import type { SeriesGap, SeriesPoint } from './line';
import type { SeriesValue } from './seriesValues';

/** A figure on the axis of time. */
export interface PlacedValue extends SeriesValue {
  readonly point: SeriesPoint;
}

/** A series of the spec with all that is drawn of it. */
export interface DrawnSeries {
  readonly ref: SeriesRef;
  readonly seriesIndex: number;
  readonly name: string;
  /** Its name with what it is of, for a sentence. */
  readonly whole: string;
  /** Of its levels; empty for rates and indexes. */
  readonly unit: string;
  readonly joined: readonly PlacedValue[];
  readonly unconnected: readonly PlacedValue[];
  /** How an index was made. */
  readonly index: 'levels' | 'changes' | null;
  /** Where a chained index contradicts what is published. */
  readonly disputes: ChainDisputes | null;
}

function pointOf({ locale }: Context, figure: SeriesValue, length: LengthClass): SeriesPoint {
  const { period, datum } = figure;
  const [from, to] = [beginning(period), end(period)];
  const at = isInstant(period) ? from : length === 'to-date' ? to : (from + to) / 2;
  return { from, to, at, length, period: periodShort(locale, period), datum };
}

export const placeValues = (
  ctx: Context,
  figures: readonly SeriesValue[],
  beside: readonly Period[],
): PlacedValue[] =>
  figures.map((figure) => ({
    ...figure,
    point: pointOf(ctx, figure, lengthClass(figure.period, beside)),
  }));

/** The periods that lie between two of one class, first and last; null when none does or they are not of one row. */
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
  /** Figures that follow one another are not joined, as two sources may not count alike. */
  readonly broken: boolean;
}

/**
 * The runs of one series: a line joins what follows without a gap within one class, and never two denominators, nor
 * levels of two sources between which there may be a break.
 */
export function runsOf(ctx: Context, { ref, unit, joined: figures }: DrawnSeries): Joined {
  const t = exploreFigureMessages(ctx.locale).series;
  const runs: PlacedValue[][] = [];
  const gaps: SeriesGap[] = [];
  const open = new Map<string, PlacedValue[]>();
  const sourceOf = (figure: PlacedValue): string => figure.from[0]?.source ?? '';
  const joins = (a: PlacedValue, b: PlacedValue): boolean =>
    unit === '' || sourcesJoin(ctx.dataset, ref, sourceOf(a), sourceOf(b));
  let broken = false;
  for (const figure of figures) {
    const { length } = figure.point;
    // A stock and a flow of a month are two things: neither interrupts the other.
    const row = `${length} ${isInstant(figure.period)}`;
    const run = open.get(row);
    const last = run?.at(-1);
    if (
      run &&
      last &&
      follows(last.period, figure.period, length) &&
      last.denominator === figure.denominator
    ) {
      if (joins(last, figure)) {
        run.push(figure);
        continue;
      }
      broken = true;
    }
    if (last && distance(last.period, figure.period) > 0 && !follows(last.period, figure.period, length)) {
      const missing = between(last.period, figure.period, length);
      if (missing) {
        const [first, final] = missing.map((period) => periodShort(ctx.locale, period));
        gaps.push({
          from: last.point.to,
          to: figure.point.from < last.point.to ? figure.point.to : figure.point.from,
          words: t.gap(first ?? '', final ?? ''),
          short: t.gapShort,
        });
      }
    }
    const fresh = [figure];
    runs.push(fresh);
    open.set(row, fresh);
  }
  return { runs, gaps, broken };
}
