import type { Dataset } from '../dataset/dataset';
import { memoByCode } from '../dataset/memo';
import { compareByEnd, type Period } from '../dataset/period';
import { parsePeriod } from '../dataset/periodCode';
import { encodeSpec } from '../figure/specCodec';
import type { CompareSpec } from '../kinds/compare/spec';
import type { Context } from '../model/context';
import { periodRefusal } from '../series/comparable';
import { knownPeriods } from '../series/knownPeriods';
import { isCumulative } from '../series/lengthClass';
import { MEASURES, type Measure, type SeriesRef } from '../spec/series';
import { memoizedExploreFigure } from './memoizedExploreFigure';
import { nearestPairs, type CodedPeriod, type PeriodPair } from './nearestPairs';

const measuresOf = (measure: Measure | undefined): readonly Measure[] =>
  measure === undefined ? MEASURES : [measure];

/** The periods of which some of the series have something, newest first. */
function knownToSome(
  dataset: Dataset,
  series: readonly SeriesRef[],
  measure: Measure | undefined,
): CodedPeriod[] {
  const known = series.map((ref) => knownPeriods(dataset, ref));
  const codes = new Set(known.flatMap((one) => measuresOf(measure).flatMap((of) => [...one.in[of]])));
  return [...codes]
    .flatMap((code): CodedPeriod[] => {
      const period = parsePeriod(code);
      return period ? [{ code, period }] : [];
    })
    .sort((x, y) => -compareByEnd(x.period, y.period));
}

/** The best pairs of periods that can be compared: those that most of the series have, then the nearest to `near`. */
function candidates(
  dataset: Dataset,
  series: readonly SeriesRef[],
  measure: Measure | undefined,
  near: readonly [Period | null, Period | null],
): PeriodPair[] {
  const known = series.map((ref) => knownPeriods(dataset, ref));
  const measures = measuresOf(measure);
  /** For each measure, which of the series have a period. */
  const having = ({ code }: CodedPeriod): readonly boolean[][] =>
    measures.map((of) => known.map((one) => one.in[of].has(code)));
  return nearestPairs(
    knownToSome(dataset, series, measure),
    {
      near,
      groupOf: (one) =>
        JSON.stringify([one.period.months, one.period.days, isCumulative(one.period), having(one)]),
      // How many of the series have a value in both, in the measure in which most have.
      held: (a, b) => {
        const [inA, inB] = [having(a), having(b)];
        const counts = measures.map((of, i) =>
          periodRefusal(a.period, b.period, of)
            ? 0
            : (inA[i] ?? []).filter((there, place) => there && inB[i]?.[place] === true).length,
        );
        return Math.max(...counts);
      },
    },
    MOST_TRIED,
  );
}

/** As many pairs are tried before there is no comparison. */
const MOST_TRIED = 24;

const MOST_KEPT = 300;

/** The comparison of the same series in the same view that can be drawn and is nearest to a spec; null when none is. */
export const nearestComparison = memoByCode(
  (spec: CompareSpec) => encodeSpec(spec, true).toString(),
  searched,
  MOST_KEPT,
);

function searched(ctx: Context, spec: CompareSpec): CompareSpec | null {
  const { dataset } = ctx;
  const { series, view } = spec;
  // One period twice asks for no second.
  const near = [parsePeriod(spec.a), spec.a === spec.b ? null : parsePeriod(spec.b)] as const;
  const draws = (one: CompareSpec): boolean => memoizedExploreFigure(ctx, one).model !== null;
  const found = candidates(dataset, series, view === 'contribution' ? 'level' : spec.measure, near)
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
