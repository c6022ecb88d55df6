import type { Observation } from '../dataset/observation';
import { comparePeriods, isInstant, type Period } from '../dataset/period';
import type { Interval } from '../stats/interval';
import { hullOf } from './apart';
import { claimsOf, sideOf, type Claim } from './claims';
import { groupBy, periodKey } from './keys';
import type { Nature } from './nature';

/** What is published of one period: everything between the lowest and the highest claim. */
export interface Stated {
  readonly period: Period;
  readonly interval: Interval;
  readonly claims: readonly Claim[];
}

/** What is published of one series, by the month in which a period begins; the shorter period first. */
export type Timeline = ReadonlyMap<number, readonly Stated[]>;

/** Spans of whole months only: no other can be laid end to end. */
export function timelineOf(series: readonly Observation[], nature: Nature): Timeline {
  const spans = series.filter(({ period }) => !isInstant(period) && period.days === 0);
  const timeline = new Map<number, Stated[]>();
  for (const same of groupBy(spans, (o) => periodKey(o.period)).values()) {
    const [head] = same;
    if (!head) continue;
    const claims = claimsOf(same, head.mult, nature);
    const interval = hullOf(claims.map((claim) => sideOf(claim).interval));
    const begun = timeline.get(head.period.start) ?? [];
    timeline.set(head.period.start, [...begun, { period: head.period, interval, claims }]);
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
  const reached = new Map<number, readonly Stated[]>([[from, []]]);
  for (let month = from; month < to; month++) {
    const before = reached.get(month);
    if (!before) continue;
    for (const stated of timeline.get(month) ?? []) {
      const next = month + stated.period.months;
      if (next > to || !admit(stated)) continue;
      const known = reached.get(next);
      if (!known || known.length > before.length + 1) reached.set(next, [...before, stated]);
    }
  }
  return reached.get(to) ?? null;
}
