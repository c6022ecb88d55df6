import type { Interval } from '../../stats/interval';
import { isAbove } from '../intervals';
import { sideOf, weighted, type Claim } from '../claims';
import type { Finding, Side } from '../finding';
import { findingOf, type Verdicts } from '../assess';
import type { MeasureSemantics } from '../measureSemantics';
import { seriesPeriodOfSource, type Series } from '../series';
import { tiling, timelineOf, type Stated, type Timeline } from '../tiling';

/** Parts that all grow faster than the whole, or all slower, and fill it; null when none do. */
function refuting(timeline: Timeline, { interval, period }: Side): readonly Stated[] | null {
  const fill = (admit: (part: Interval) => boolean): readonly Stated[] | null =>
    tiling(timeline, period.start, period.start + period.months, (part) => admit(part.interval));
  return fill((part) => isAbove(part, interval)) ?? fill((part) => isAbove(interval, part));
}

/** What one series says: all sources together, and each by itself. */
interface Told {
  readonly all: Timeline;
  readonly by: (source: string) => Timeline;
}

function toldBy({ observations, head, periods }: Series): Told {
  const all = timelineOf(periods);
  if (observations.every(({ source }) => source === head.source)) return { all, by: () => all };
  const known = new Map<string, Timeline>();
  const by = (source: string): Timeline => {
    const own =
      known.get(source) ?? timelineOf(periods.flatMap((s) => seriesPeriodOfSource(s, source) ?? []));
    known.set(source, own);
    return own;
  };
  return { all, by };
}

/** The first contradiction of a whole: by its own source's parts, else by everyone's. */
function contradicted({ all, by }: Told, whole: Claim): readonly [Side, Side] | null {
  const own = whole.readings.flatMap((shown) =>
    shown.observations.map(({ source }) => ({ shown, timeline: by(source) })),
  );
  for (const { shown, timeline } of [...own, { shown: whole.readings[0], timeline: all }]) {
    const parts = refuting(timeline, shown) ?? [];
    const [first, ...rest] = parts.flatMap(({ claims }) => claims.map(({ readings }) => readings[0]));
    if (first) return [sideOf(whole, shown), weighted([first, ...rest], shown)];
  }
  return null;
}

/**
 * Law: growth over a period on the same period a year before is the mean of its parts' growths, weighted by their levels
 * of the year before; so it lies between the least and the greatest of them, whatever the weights.
 *
 * Tolerance: the rounding of the whole and of every part. Source: method note, cross-check 4.
 *
 * Only for what adds up over a period, and index numbers of it: a stock at the end of a quarter is no mean of its months.
 *
 * Speaks when published parts fill the whole period (months, quarters, a shorter period and the rest) and all of them lie
 * on one side of it. The whole's own source is asked for parts first; then all sources together, and a part of which
 * they differ counts with everything between their figures. With a part missing nothing is contradicted: what the whole
 * then says of it is told by `impliedParts`.
 *
 * A series whose earlier months are revised while their published growths are not (the national office's) breaks this
 * law truly: its figures cannot all be right at once.
 */
export function cumulativeOutsideParts(series: readonly Series[], nature: MeasureSemantics): Verdicts {
  const findings: Finding[] = [];
  let compared = 0;
  for (const one of series.filter(({ head }) => nature.isFlowGrowth(head))) {
    const { mult } = one.head;
    const told = toldBy(one);
    for (const { period, claims } of [...told.all.values()].flat()) {
      const parts = (part: Stated): boolean => part.period.months < period.months;
      if (!tiling(told.all, period.start, period.start + period.months, parts)) continue;
      compared += claims.length;
      for (const whole of claims) {
        const sides = contradicted(told, whole);
        if (sides) findings.push(findingOf(nature, 'cumulative-outside-parts', mult, sides));
      }
    }
  }
  return { findings, compared };
}
