import { memoByCode } from '../dataset/memo';
import type { Dataset } from '../dataset/dataset';
import { compareByEnd, end, equal, yearBefore, type Period } from '../dataset/period';
import { parsePeriod } from '../dataset/periodCode';
import { encodeSpec } from '../figure/specCodec';
import { type CompareSpec } from '../kinds/compare/spec';
import type { Context } from '../model/context';
import { periodRefusal } from '../series/comparable';
import { knownPeriods } from '../series/knownPeriods';
import { MEASURES, type Measure, type SeriesRef } from '../spec/series';
import { memoizedExploreFigure } from './memoizedExploreFigure';

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

interface Candidate {
  readonly a: Known;
  readonly b: Known;
  /** How many of the series have a value in both, in the measure in which most have. */
  readonly held: number;
  readonly far: number;
  readonly yearApart: boolean;
}

const distanceTo = (period: Period, near: Period | null | undefined): number =>
  near ? Math.abs(end(period) - end(near)) : 0;

/**
 * Pairs of periods that can be compared, the best first: those that most of the series have, then those that end nearest
 * to the two of `near`, then those a year apart, then the newest.
 */
function candidates(
  dataset: Dataset,
  series: readonly SeriesRef[],
  measure: Measure | undefined,
  near: readonly (Period | null)[],
): Candidate[] {
  const known = series.map((ref) => knownPeriods(dataset, ref));
  const periods = knownToSome(dataset, series, measure);
  // Which of the series have which period: looked up once, as there are as many pairs as periods squared.
  const having = measuresOf(measure).map((of) => ({
    of,
    has: new Map(periods.map(({ code }) => [code, known.map((one) => one.in[of].has(code))])),
  }));
  const held = (a: Known, b: Known): number =>
    Math.max(
      ...having.map(({ of, has }) => {
        if (periodRefusal(a.period, b.period, of)) return 0;
        const inB = has.get(b.code);
        return has.get(a.code)?.filter((there, i) => there && inB?.[i] === true).length ?? 0;
      }),
    );
  const found = periods.flatMap((a) =>
    periods
      .filter((b) => end(b.period) < end(a.period))
      .map((b): Candidate => ({
        a,
        b,
        held: held(a, b),
        far: distanceTo(a.period, near[0]) + distanceTo(b.period, near[1]),
        yearApart: equal(yearBefore(a.period), b.period),
      })),
  );
  return found
    .filter((one) => one.held > 0)
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

const MOST_KEPT = 300;

/** The comparison of the same series in the same view that can be drawn and is nearest to what was asked; null when none is. */
export const nearestComparison = memoByCode(
  (spec: CompareSpec) => encodeSpec(spec, true).toString(),
  searched,
  MOST_KEPT,
);

function searched(ctx: Context, spec: CompareSpec): CompareSpec | null {
  const { dataset } = ctx;
  const { series, view } = spec;
  // One period twice asks for no second.
  const near = [parsePeriod(spec.a), spec.a === spec.b ? null : parsePeriod(spec.b)];
  const draws = (one: CompareSpec): boolean => memoizedExploreFigure(ctx, one).model !== null;
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
