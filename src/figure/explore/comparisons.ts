import type { Dataset } from '../../dataset/dataset';
import { compareByEnd, end, equal, yearBefore, type Period } from '../../dataset/period';
import { parsePeriod } from '../../dataset/periodCode';
import type { Context } from '../context';
import { MEASURES, type CompareSpec, type Measure, type SeriesRef } from '../spec';
import { periodRefusal } from './comparable';
import { knownPeriods } from './knownPeriods';
import { rememberedFigure } from './rememberedFigure';

const measuresOf = (measure: Measure | undefined): readonly Measure[] =>
  measure === undefined ? MEASURES : [measure];

interface Known {
  readonly code: string;
  readonly period: Period;
}

/** The periods of which some of the series have something, newest first. */
function knownToSome(dataset: Dataset, series: readonly SeriesRef[], measure: Measure | undefined): Known[] {
  const known = series.map((ref) => knownPeriods(dataset, ref));
  const codes = new Set(known.flatMap((one) => measuresOf(measure).flatMap((of) => [...one.in[of]])));
  return [...codes]
    .flatMap((code): Known[] => {
      const period = parsePeriod(code);
      return period ? [{ code, period }] : [];
    })
    .sort((x, y) => -compareByEnd(x.period, y.period));
}

/** How many of the series have a value in both periods, in the measure in which most have. */
function holding(
  dataset: Dataset,
  series: readonly SeriesRef[],
  [a, b]: readonly [Known, Known],
  measure: Measure | undefined,
): number {
  const known = series.map((ref) => knownPeriods(dataset, ref));
  return Math.max(
    ...measuresOf(measure).map((of) =>
      periodRefusal(a.period, b.period, of)
        ? 0
        : known.filter((one) => one.in[of].has(a.code) && one.in[of].has(b.code)).length,
    ),
  );
}

interface Candidate {
  readonly a: Known;
  readonly b: Known;
  readonly held: number;
  readonly far: number;
  readonly yearApart: boolean;
}

/**
 * Pairs of periods that can be compared, the best first: those that most of the series have, then those that end nearest
 * to `near`, then those a year apart, then the newest.
 */
function candidates(
  dataset: Dataset,
  series: readonly SeriesRef[],
  measure: Measure | undefined,
  near: Period | null,
): Candidate[] {
  const periods = knownToSome(dataset, series, measure);
  return periods
    .flatMap((a) =>
      periods
        .filter((b) => end(b.period) < end(a.period))
        .map((b): Candidate => ({
          a,
          b,
          held: holding(dataset, series, [a, b], measure),
          far: near ? Math.abs(end(a.period) - end(near)) : 0,
          yearApart: equal(yearBefore(a.period), b.period),
        })),
    )
    .filter(({ held }) => held > 0)
    .sort(
      (x, y) =>
        y.held - x.held ||
        x.far - y.far ||
        Number(y.yearApart) - Number(x.yearApart) ||
        end(y.a.period) - end(x.a.period) ||
        end(y.b.period) - end(x.b.period),
    );
}

/** As many pairs as are tried before it is said that there is no comparison. */
const MOST_TRIED = 24;

/** The comparison of the same series in the same view that can be drawn and is nearest to what was asked; null when none is. */
export function nearestComparison(ctx: Context, spec: CompareSpec): CompareSpec | null {
  const { dataset } = ctx;
  const { series, view } = spec;
  const near = parsePeriod(spec.a);
  const draws = (one: CompareSpec): boolean => rememberedFigure(ctx, one).model !== null;
  const found = candidates(dataset, series, view === 'contribution' ? 'level' : spec.measure, near)
    .slice(0, MOST_TRIED)
    .map(({ a, b }) => ({ ...spec, a: a.code, b: b.code }))
    .find(draws);
  if (found || view !== 'contribution') return found ?? null;
  // Parts of a whole can be shown in one period too.
  return (
    knownToSome(dataset, series, 'level')
      .slice(0, MOST_TRIED)
      .map(({ code }) => ({ ...spec, a: code, b: code }))
      .find(draws) ?? null
  );
}
