import type { Observation } from '../../dataset/observation';
import type { Interval } from '../../stats/interval';
import { gapBetween, hullOf, isAbove } from '../apart';
import { sideOf, sourcesOf, type Claim } from '../claims';
import type { Finding, Side } from '../finding';
import { findingOf, type Verdicts } from '../judge';
import { groupBy, keyOf, seriesKey } from '../keys';
import { tiling, timelineOf, type Stated, type Timeline } from '../tiling';

const any = (): boolean => true;

/** Parts that all grow faster than the whole, or all slower, and fill it; null when none do. */
function refuting(timeline: Timeline, whole: Claim): readonly Stated[] | null {
  const { interval, period } = whole.readings[0];
  const fill = (admit: (part: Interval) => boolean): readonly Stated[] | null =>
    tiling(timeline, period.start, period.start + period.months, (part) => admit(part.interval));
  return fill((part) => isAbove(part, interval)) ?? fill((part) => isAbove(interval, part));
}

/** The parts as one side: everything that any weights could make of them, shown by the part nearest to the whole. */
function together(parts: readonly Stated[], whole: Side): Side {
  const shown = parts.flatMap(({ claims }) => claims.map(({ readings }) => readings[0]));
  const nearest = shown.reduce((best, side) =>
    gapBetween(side.interval, whole.interval) < gapBetween(best.interval, whole.interval) ? side : best,
  );
  return {
    value: nearest.value,
    interval: hullOf(parts.map(({ interval }) => interval)),
    period: whole.period,
    derived: true,
    observations: shown.flatMap(({ observations }) => observations),
  };
}

/**
 * Law: growth over a period on the same period a year before is the mean of its parts' growths, weighted by their levels
 * of the year before; so it lies between the least and the greatest of them, whatever the weights.
 *
 * Tolerance: the rounding of the whole and of every part. Source: method note, cross-check 4.
 *
 * Speaks when published parts fill the whole period (months, quarters, a shorter period and the rest) and all of them lie
 * on one side of it. The whole's own source is asked for parts first; then all sources together, and a part of which
 * they differ counts with everything between their figures. With a part missing nothing is contradicted: what the whole
 * then says of it is told by `impliedParts`.
 *
 * A series whose earlier months are revised while their published growths are not (the national office's) breaks this
 * law truly: its figures cannot all be right at once.
 */
export function cumulativeOutsideParts(figures: readonly Observation[]): Verdicts {
  const findings: Finding[] = [];
  let compared = 0;
  const rates = figures.filter((o) => o.transformation === 'GY');
  for (const series of groupBy(rates, seriesKey).values()) {
    const all = timelineOf(series);
    const bySource = new Map<string, Timeline>();
    for (const [source, own] of groupBy(series, (o) => keyOf(o.source))) bySource.set(source, timelineOf(own));
    for (const { period, claims } of [...all.values()].flat()) {
      if (period.months < 2 || !tiling(all, period.start, period.start + period.months, any)) continue;
      for (const whole of claims) {
        compared += 1;
        const timelines = [...sourcesOf(whole).flatMap((source) => bySource.get(source) ?? []), all];
        const parts = timelines.reduce<readonly Stated[] | null>(
          (found, timeline) => found ?? refuting(timeline, whole),
          null,
        );
        const side = sideOf(whole);
        if (parts) findings.push(findingOf('cumulative-outside-parts', [side, together(parts, side)]));
      }
    }
  }
  return { findings, compared };
}
