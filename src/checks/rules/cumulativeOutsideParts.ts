import { isAbove, type Interval } from '../../stats/interval';
import { sideOf, weighted, type Claim } from '../claims';
import type { Finding, Side } from '../finding';
import { findingOf, type Verdicts } from '../assess';
import type { MeasureSemantics } from '../measureSemantics';
import { seriesPeriodOfSource, type Series } from '../series';
import { tiling, timelineOf, type Stated, type Timeline } from '../tiling';

/** Parts that fill the whole and all grow faster than it, or all slower; null when there are none. */
function refuting(timeline: Timeline, { interval, period }: Side): readonly Stated[] | null {
  const fill = (admit: (part: Interval) => boolean): readonly Stated[] | null =>
    tiling(timeline, period.start, period.start + period.months, (part) => admit(part.interval));
  return fill((part) => isAbove(part, interval)) ?? fill((part) => isAbove(interval, part));
}

/** The timelines of one series: of all sources together, and of each source. */
interface Timelines {
  readonly all: Timeline;
  readonly by: (source: string) => Timeline;
}

function timelinesOf({ observations, head, periods }: Series): Timelines {
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

/** The first contradiction of a whole: by the parts of its own source, else by those of all sources. */
function contradicted({ all, by }: Timelines, whole: Claim): readonly [Side, Side] | null {
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
 * Rule: growth over a period on the same period a year before is the mean of its parts' growths, weighted by their
 * levels of the year before; so it lies between the least and the greatest of them, whatever the weights.
 *
 * Tolerance: the rounding of the whole and of every part. Source: method note, cross-check 4.
 *
 * Only for what adds up over a period, and index numbers of it: a stock at the end of a quarter is no mean of its
 * months.
 *
 * Finds a contradiction when published parts fill the whole period (months, quarters, a shorter period and the rest)
 * and all of them lie on one side of it. Parts of the whole's own source come first, then those of all sources
 * together; where sources disagree on a part, it counts with the hull of their intervals. With a part missing there is
 * no contradiction: `impliedParts` then gives the bound on it.
 *
 * The national office revises earlier months and not their published growths. Such a series does break this rule: its
 * observations cannot all be right at once.
 */
export function cumulativeOutsideParts(series: readonly Series[], nature: MeasureSemantics): Verdicts {
  const findings: Finding[] = [];
  let compared = 0;
  for (const one of series.filter(({ head }) => nature.isFlowGrowth(head))) {
    const { mult } = one.head;
    const timelines = timelinesOf(one);
    for (const { period, claims } of [...timelines.all.values()].flat()) {
      const parts = (part: Stated): boolean => part.period.months < period.months;
      if (!tiling(timelines.all, period.start, period.start + period.months, parts)) continue;
      compared += claims.length;
      for (const whole of claims) {
        const sides = contradicted(timelines, whole);
        if (sides) findings.push(findingOf(nature, 'cumulative-outside-parts', mult, sides));
      }
    }
  }
  return { findings, compared };
}
