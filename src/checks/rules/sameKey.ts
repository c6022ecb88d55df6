import { TOTAL, type Observation } from '../../dataset/observation';
import { isInstant } from '../../dataset/period';
import type { SourceList } from '../../dataset/sourceOrder';
import { intervalDistance } from '../intervals';
import { claimsOf, sideOf, type Claim } from '../claims';
import type { Finding } from '../finding';
import { findingOf, type Verdicts } from '../assess';
import { groupBy, keyOf, periodKey } from '../keys';
import type { MeasureSemantics } from '../measureSemantics';
import { vintagesOf, type Observations } from '../revisions';
import { seriesPeriod, type Series, type SeriesPeriod } from '../series';

/** Where "14 of 25" finds its 25: the total beside it in the same place of the same source. */
const placeKey = (o: Observation): string =>
  keyOf(o.area, o.indicator, o.activity, o.product, periodKey(o.period), o.unit, o.source, o.locator);

/** The totals of counts out of a number watched, by place. */
const watchedOf = (
  series: readonly Series[],
  { isOutOfWatched }: MeasureSemantics,
): ReadonlyMap<string, number> =>
  new Map(
    series
      .filter(({ head }) => isOutOfWatched(head) && head.breakdown === TOTAL)
      .flatMap(({ observations }) => observations.map((o) => [placeKey(o), o.value] as const)),
  );

/** What is one figure, of one series. What compares with nothing is left out. */
function sameOf(
  series: Series,
  watched: ReadonlyMap<string, number>,
  nature: MeasureSemantics,
): Iterable<SeriesPeriod> {
  const { head, observations, periods } = series;
  const slotsBy = (some: readonly Observation[], key: (o: Observation) => string | number) =>
    [...groupBy(some, key).values()].map((same) => seriesPeriod(same));
  if (!nature.isOutOfWatched(head))
    return periods.some(({ period }) => isInstant(period))
      ? slotsBy(observations, (o) => periodKey(nature.periodOf(o)))
      : periods;
  if (head.breakdown === TOTAL) return [];
  const outOf = (o: Observation): number | undefined => watched.get(placeKey(o));
  return slotsBy(
    observations.filter((o) => outOf(o) !== undefined),
    (o) => keyOf(periodKey(o.period), outOf(o) ?? ''),
  );
}

/** Each claim that differs against the first by priority. */
const contradictions = (
  [first, ...rest]: readonly Claim[],
  mult: number,
  nature: MeasureSemantics,
): Finding[] =>
  rest.flatMap((other) => {
    const shown = first?.readings.find((r) => intervalDistance(r.interval, other.readings[0].interval) > 0);
    return first && shown ? [findingOf(nature, 'same-key', mult, [sideOf(first, shown), sideOf(other)])] : [];
  });

/** What a body put in the place of what it had published before; null where rounding makes one number of both. */
function revision(
  before: Observations,
  after: Observations,
  mult: number,
  nature: MeasureSemantics,
): Finding | null {
  const [olds, news] = [claimsOf(before, mult), claimsOf(after, mult)];
  const meet = news.some((one) =>
    one.readings.some((a) =>
      olds.some((old) => old.readings.some((b) => intervalDistance(a.interval, b.interval) === 0)),
    ),
  );
  const [old, now] = [olds[0], news[0]];
  if (meet || !old || !now) return null;
  return { ...findingOf(nature, 'same-key', mult, [sideOf(now), sideOf(old)]), revised: true };
}

/** What one figure's publications say against one another, with what each body no longer says told by itself. */
function judged(
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
 * Law: what is published of one figure, by two sources or in two places of one, is one number.
 *
 * Tolerance: the rounding of both; closed intervals that meet agree. Source: method note, cross-check 1.
 *
 * A stock on the first day of a month is one figure with the stock stated for that month only where the code list says
 * so (the provincial bulletins take over the national office's count of workers on the 1st as the month's); each side
 * keeps its own period. An estimate and a later figure disagree like any two. Counts out of a number watched are compared
 * only where the same number was watched, and the number watched never: each release chooses it.
 *
 * Three sources with two values are one finding. What a body has published anew on a later day is a revision: it is set
 * against what that body said before, and only what it says now against what others say.
 */
export function sameKey(series: readonly Series[], nature: MeasureSemantics, sources: SourceList): Verdicts {
  const watched = watchedOf(series, nature);
  const slots = series.flatMap((one) => [...sameOf(one, watched, nature)]);
  const told = slots.filter(({ observations }) => observations.length > 1);
  return {
    findings: told.flatMap((slot) => judged(slot, nature, sources)),
    compared: told.reduce((sum, { observations }) => sum + observations.length - 1, 0),
  };
}
