import type { Observation } from '../../dataset/observation';
import { isInstant } from '../../dataset/period';
import { gapBetween } from '../apart';
import { sideOf } from '../claims';
import type { Finding } from '../finding';
import { findingOf, type Verdicts } from '../judge';
import { groupBy, keyOf, periodKey, TOTAL } from '../keys';
import type { Nature } from '../nature';
import { slotOf, type Series, type Slot } from '../series';

/** Where "14 of 25" finds its 25: the total beside it in the same place of the same source. */
const placeKey = (o: Observation): string =>
  keyOf(o.area, o.indicator, o.activity, o.product, periodKey(o.period), o.unit, o.source, o.locator);

/** The totals of counts out of a number watched, by place. */
const watchedOf = (series: readonly Series[], { isOutOfWatched }: Nature): ReadonlyMap<string, number> =>
  new Map(
    series
      .filter(({ head }) => isOutOfWatched(head) && head.breakdown === TOTAL)
      .flatMap(({ figures }) => figures.map((o) => [placeKey(o), o.value] as const)),
  );

/** What is one figure, of one series. What compares with nothing is left out. */
function sameOf(series: Series, watched: ReadonlyMap<string, number>, nature: Nature): Iterable<Slot> {
  const { head, figures, slots } = series;
  const slotsBy = (some: readonly Observation[], key: (o: Observation) => string | number) =>
    [...groupBy(some, key).values()].map((same) => slotOf(same));
  if (!nature.isOutOfWatched(head))
    return slots.some(({ period }) => isInstant(period))
      ? slotsBy(figures, (o) => periodKey(nature.periodOf(o)))
      : slots;
  if (head.breakdown === TOTAL) return [];
  const outOf = (o: Observation): number | undefined => watched.get(placeKey(o));
  return slotsBy(
    figures.filter((o) => outOf(o) !== undefined),
    (o) => keyOf(periodKey(o.period), outOf(o) ?? ''),
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
 * Publications that agree stand together, and each group that differs is set against the first by priority: three
 * sources with two values are one finding.
 */
export function sameKey(series: readonly Series[], nature: Nature): Verdicts {
  const findings: Finding[] = [];
  let compared = 0;
  const watched = watchedOf(series, nature);
  for (const one of series)
    for (const { figures, claims } of sameOf(one, watched, nature)) {
      if (figures.length < 2) continue;
      compared += figures.length - 1;
      const { mult } = figures[0];
      const [first, ...rest] = claims(mult);
      for (const other of rest) {
        const shown = first?.readings.find((r) => gapBetween(r.interval, other.readings[0].interval) > 0);
        if (first && shown)
          findings.push(findingOf(nature, 'same-key', mult, [sideOf(first, shown), sideOf(other)]));
      }
    }
  return { findings, compared };
}
