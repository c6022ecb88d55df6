import type { Observation } from '../dataset/observation';
import { compareByEnd, equal, periodBefore, yearBefore, type Period } from '../dataset/period';
import type { Context } from '../model/context';
import { derivedProvenance, type Provenance } from '../model/provenance';
import type { Measure, SeriesRef } from '../spec/series';
import { differenceInPoints } from '../stats/differenceInPoints';
import { growthFromEstimates } from '../stats/growthFromLevels';
import { disjoint, type Estimate } from '../stats/interval';
import { printedInterval } from '../stats/roundingInterval';
import { breakBetween } from './comparable';
import { publishedIn } from './publishedSeries';
import type { Refusal } from './refusal';
import { valuesByPeriod } from './seriesValues';
import { valueAt, type ValueAt } from './valueAt';

/** One series in both periods. */
export interface SeriesPair {
  readonly ref: SeriesRef;
  readonly seriesIndex: number;
  readonly name: string;
  /** Its name with its subject, for a sentence. */
  readonly whole: string;
  readonly a: ValueAt | null;
  readonly b: ValueAt | null;
  /** Growth from the earlier period to the later, as published. */
  readonly published: Observation | null;
  /** The same, computed from the two levels. */
  readonly computed: Estimate | null;
  /** Difference of two rates: A less B, in percentage points. */
  readonly gap: Estimate | null;
}

/** Whether rounding cannot reconcile published and computed growth. */
export const growthsDiffer = ({ published, computed }: SeriesPair): boolean =>
  published !== null && computed !== null && disjoint(printedInterval(published), computed);

/** The growth to show first, with its interval; null where none is known. */
export function growthOf({ published, computed }: SeriesPair): Estimate | null {
  if (published) return { value: published.value, ...printedInterval(published) };
  return computed;
}

/** The provenance of a growth computed from two published levels; null where one of them is derived. */
export function growthProvenance({ a, b }: SeriesPair): Provenance | null {
  const ids = [a, b].flatMap((one) => one?.from ?? []).map((o) => o.id);
  return ids.length === 2 ? derivedProvenance('growth-from-levels', ids) : null;
}

/** The published change that leads from the earlier period to the later. */
function publishedGrowth(ctx: Context, ref: SeriesRef, earlier: Period, later: Period): Observation | null {
  const measure = equal(yearBefore(later), earlier)
    ? 'yoy'
    : equal(periodBefore(later), earlier)
      ? 'mom'
      : null;
  if (measure === null) return null;
  return valuesByPeriod(ctx, publishedIn(ctx.dataset, ref, measure, later)).main[0] ?? null;
}

/** The pair of a series, or why its two values cannot be compared. */
export function seriesPair(
  ctx: Context,
  { ref, seriesIndex, name, whole }: Pick<SeriesPair, 'ref' | 'seriesIndex' | 'name' | 'whole'>,
  [a, b]: readonly [Period, Period],
  measure: Measure,
): SeriesPair | Refusal {
  const at = (period: Period): ValueAt | null => valueAt(ctx, ref, period, { measure, name });
  const [inA, inB] = [at(a), at(b)];
  if (!inA || !inB)
    return { ref, seriesIndex, name, whole, a: inA, b: inB, published: null, computed: null, gap: null };
  if (inA.denominator !== inB.denominator)
    return { code: 'denominators', series: ref, a: inA.denominator, b: inB.denominator };
  const base = { ref, seriesIndex, name, whole, a: inA, b: inB };
  if (measure !== 'level') {
    const [x, y] = [inA.from[0], inB.from[0]];
    return { ...base, published: null, computed: null, gap: x && y ? differenceInPoints(x, y) : null };
  }
  const broken = breakBetween(ctx, ref, [...inA.from, ...inB.from]);
  if (broken) return { code: 'sources', series: ref, a: broken[0], b: broken[1] };
  const [earlier, later] = compareByEnd(a, b) < 0 ? [inA, inB] : [inB, inA];
  // A level that was derived from the growth would only return that growth.
  const independent = earlier.how !== 'year-before' && later.how !== 'year-before';
  return {
    ...base,
    published: publishedGrowth(ctx, ref, earlier.period, later.period),
    computed: independent ? growthFromEstimates(later.estimate, earlier.estimate) : null,
    gap: null,
  };
}
