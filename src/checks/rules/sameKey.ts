import { TOTAL, type Observation } from '../../dataset/observation';
import { joinKey } from '../../dataset/observationId';
import { isInstant } from '../../dataset/period';
import type { SourceList } from '../../dataset/sourceOrder';
import { findingOf, type Verdicts } from '../assess';
import { claimsOf, sideOf, type Claim } from '../claims';
import type { Finding } from '../finding';
import { disjoint } from '../../stats/interval';
import { groupBy, periodKey } from '../keys';
import type { MeasureSemantics } from '../measureSemantics';
import { vintagesOf, type Observations } from '../revisions';
import { seriesPeriod, type Series, type SeriesPeriod } from '../series';

/** The key under which "14 of 25" finds its 25: the total in the same place of the same source. */
const placeKey = (o: Observation): string =>
  joinKey([o.area, o.indicator, o.activity, o.product, periodKey(o.period), o.unit, o.source, o.locator]);

/** The totals of `WATCHED` counts, by place. */
const watchedOf = (
  series: readonly Series[],
  { isOutOfWatched }: MeasureSemantics,
): ReadonlyMap<string, number> =>
  new Map(
    series
      .filter(({ head }) => isOutOfWatched(head) && head.breakdown === TOTAL)
      .flatMap(({ observations }) => observations.map((o) => [placeKey(o), o.value] as const)),
  );

/** The periods of one series whose observations are of one thing. Those that compare with nothing are left out. */
function sameOf(
  series: Series,
  watched: ReadonlyMap<string, number>,
  nature: MeasureSemantics,
): Iterable<SeriesPeriod> {
  const { head, observations, periods } = series;
  const periodsBy = (some: readonly Observation[], key: (o: Observation) => string | number) =>
    [...groupBy(some, key).values()].map((same) => seriesPeriod(same));
  if (!nature.isOutOfWatched(head))
    return periods.some(({ period }) => isInstant(period))
      ? periodsBy(observations, (o) => periodKey(nature.periodOf(o)))
      : periods;
  if (head.breakdown === TOTAL) return [];
  const outOf = (o: Observation): number | undefined => watched.get(placeKey(o));
  return periodsBy(
    observations.filter((o) => outOf(o) !== undefined),
    (o) => joinKey([periodKey(o.period), outOf(o) ?? '']),
  );
}

/** Each other claim against the first by priority. */
const contradictions = (
  [first, ...rest]: readonly Claim[],
  mult: number,
  nature: MeasureSemantics,
): Finding[] =>
  rest.flatMap((other) => {
    const shown = first?.readings.find((r) => disjoint(r.interval, other.readings[0].interval));
    return first && shown ? [findingOf(nature, 'same-key', mult, [sideOf(first, shown), sideOf(other)])] : [];
  });

/** The revision of an observation by its body; null where rounding reconciles both. */
function revision(
  before: Observations,
  after: Observations,
  mult: number,
  nature: MeasureSemantics,
): Finding | null {
  const [olds, news] = [claimsOf(before, mult), claimsOf(after, mult)];
  const meet = news.some((one) =>
    one.readings.some((a) => olds.some((old) => old.readings.some((b) => !disjoint(a.interval, b.interval)))),
  );
  const [old, now] = [olds[0], news[0]];
  if (meet || !old || !now) return null;
  return { ...findingOf(nature, 'same-key', mult, [sideOf(now), sideOf(old)]), revised: true };
}

/**
 * The findings among publications of one thing: revisions of each body by themselves, then contradictions of current
 * values.
 */
function findingsAmong(
  { observations, claims }: SeriesPeriod,
  nature: MeasureSemantics,
  sources: SourceList,
): Finding[] {
  const { mult } = observations[0];
  const bodies = vintagesOf(observations, sources);
  if (bodies.length === 0) return contradictions(claims(mult), mult, nature);
  const former = bodies.flatMap((vintages) => vintages.slice(0, -1));
  const left = new Set(former.flat());
  return [observations.filter((o) => !left.has(o)), ...former]
    .flatMap((together) => contradictions(claimsOf(together, mult), mult, nature))
    .concat(
      bodies.flatMap(([first, ...later]) =>
        later.flatMap((after, i) => revision(later[i - 1] ?? first, after, mult, nature) ?? []),
      ),
    );
}

/**
 * Rule: publications of one thing, by two sources or in two places of one, give one number.
 *
 * Tolerance: the rounding of both; closed intervals that meet agree. Source: method note, cross-check 1.
 *
 * A stock on the first day of a month and the stock stated for that month are one thing only where the code list says
 * so (`OPENING_STOCK`: the provincial bulletins publish the national office's count of workers on the 1st as the
 * month's); each side keeps its own period. An estimate and a later value disagree like any two. `WATCHED` counts are
 * compared only where the same number was watched, and the number watched never: each release chooses it.
 *
 * Three sources with two values are one finding. A later value of the same body is a revision: it is compared with the
 * body's earlier value, and only current values are compared between bodies.
 */
export function sameKey(series: readonly Series[], nature: MeasureSemantics, sources: SourceList): Verdicts {
  const watched = watchedOf(series, nature);
  const sameThing = series.flatMap((one) => [...sameOf(one, watched, nature)]);
  const several = sameThing.filter(({ observations }) => observations.length > 1);
  return {
    findings: several.flatMap((same) => findingsAmong(same, nature, sources)),
    compared: several.reduce((sum, { observations }) => sum + observations.length - 1, 0),
  };
}
