import type { Observation } from '../../dataset/observation';
import { gapBetween } from '../apart';
import { claimsOf, sideOf } from '../claims';
import type { Finding } from '../finding';
import { findingOf, type Verdicts } from '../judge';
import { groupBy, keyOf, periodKey, seriesKey, stockPeriodKey, TOTAL } from '../keys';
import type { Nature } from '../nature';

/** Where "14 of 25" finds its 25: the total beside it in the same place of the same source. */
const placeKey = (o: Observation): string =>
  keyOf(o.area, o.indicator, o.activity, o.product, periodKey(o.period), o.unit, o.source, o.locator);

/** A key for every figure, with the number watched where it is one of so many; what compares with nothing is alone. */
function keysOf(figures: readonly Observation[], { isOutOfWatched }: Nature): (o: Observation) => string {
  const watched = new Map(
    figures.filter((o) => isOutOfWatched(o) && o.breakdown === TOTAL).map((o) => [placeKey(o), o.value]),
  );
  return (o) => {
    const key = keyOf(seriesKey(o), stockPeriodKey(o.period));
    if (!isOutOfWatched(o)) return key;
    const outOf = o.breakdown === TOTAL ? undefined : watched.get(placeKey(o));
    return outOf === undefined ? keyOf(key, 'alone', o.id) : keyOf(key, outOf);
  };
}

/**
 * Law: what is published of one figure, by two sources or in two places of one, is one number.
 *
 * Tolerance: the rounding of both; closed intervals that meet agree. Source: method note, cross-check 1.
 *
 * A stock on the first day of a month is one figure with the stock stated for that month (the provincial bulletins take
 * over the national office's count of workers on the 1st as the month's); each side keeps its own period. An estimate
 * and a later figure disagree like any two. Counts out of a number watched are compared only where the same number was
 * watched, and the number watched never: each release chooses it.
 *
 * Publications that agree stand together, and each group that differs is set against the first by priority: three
 * sources with two values are one finding.
 */
export function sameKey(figures: readonly Observation[], nature: Nature): Verdicts {
  const findings: Finding[] = [];
  let compared = 0;
  for (const group of groupBy(figures, keysOf(figures, nature)).values()) {
    const [head] = group;
    if (!head || group.length < 2) continue;
    compared += group.length - 1;
    const [first, ...rest] = claimsOf(group, head.mult, nature);
    for (const other of rest) {
      const shown = first?.readings.find((r) => gapBetween(r.interval, other.readings[0].interval) > 0);
      if (first && shown)
        findings.push(findingOf(nature, 'same-key', head.mult, [sideOf(first, shown), sideOf(other)]));
    }
  }
  return { findings, compared };
}
