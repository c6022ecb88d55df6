import { comparePeriods, isInstant, type Period } from '../dataset/period';
import { hull, type Interval } from '../stats/interval';
import type { Claim } from './claims';
import type { SeriesPeriod } from './series';

/** One period with the interval from the lowest to the highest of its claims. */
export interface Stated {
  readonly period: Period;
  readonly interval: Interval;
  readonly claims: readonly Claim[];
}

/** The periods of one series by the month in which they begin; the shorter period first. */
export type Timeline = ReadonlyMap<number, readonly Stated[]>;

/** Holds spans of whole months only: no others can be joined end to end. */
export function timelineOf(periods: readonly SeriesPeriod[]): Timeline {
  const timeline = new Map<number, Stated[]>();
  for (const { period, observations, claims: claimsAt } of periods) {
    if (isInstant(period) || period.days !== 0) continue;
    const claims = claimsAt(observations[0].mult);
    const stated = { period, claims, interval: hull(claims.map(({ readings }) => readings[0].interval)) };
    const begun = timeline.get(period.start);
    if (begun) begun.push(stated);
    else timeline.set(period.start, [stated]);
  }
  for (const begun of timeline.values()) begun.sort((a, b) => comparePeriods(a.period, b.period));
  return timeline;
}

/** The fewest admitted periods that fill `[from, to)` end to end; null when none do, empty when there is nothing to fill. */
export function tiling(
  timeline: Timeline,
  from: number,
  to: number,
  admit: (stated: Stated) => boolean,
): readonly Stated[] | null {
  /**
   * By month after `from`: the least number of periods that reach it, and the last of them, to trace the result back.
   */
  const reached: { readonly fewest: number; readonly last: Stated | null }[] = [{ fewest: 0, last: null }];
  for (let month = from; month < to; month++) {
    if (reached.length <= month - from) return null;
    const before = reached[month - from];
    if (!before) continue;
    for (const stated of timeline.get(month) ?? []) {
      const next = month + stated.period.months;
      if (next > to || !admit(stated)) continue;
      const known = reached[next - from];
      if (!known || known.fewest > before.fewest + 1)
        reached[next - from] = { fewest: before.fewest + 1, last: stated };
    }
  }
  let place = reached[to - from];
  if (!place) return null;
  const way: Stated[] = [];
  while (place?.last) {
    way.push(place.last);
    place = reached[place.last.period.start - from];
  }
  return way.reverse();
}
