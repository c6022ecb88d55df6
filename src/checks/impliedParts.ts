import type { Observation } from '../dataset/observation';
import { span, type Period } from '../dataset/period';
import { isAbove, type Interval } from '../stats/interval';
import { sideOf, type Claim } from './claims';
import type { CheckLists } from './crossCheck';
import { actualObservations } from './actualObservations';
import { measureSemantics } from './measureSemantics';
import { currentValues } from './revisions';
import { seriesOf } from './series';
import { tiling, timelineOf, type Stated, type Timeline } from './tiling';

/** A bound, from published growths, on the growth of a period for which none is published. */
export interface ImpliedPart {
  readonly period: Period;
  readonly direction: 'above' | 'below';
  /** What the growth of the missing period must lie above or below: the growth of the whole, with its rounding. */
  readonly bound: { readonly value: number; readonly interval: Interval };
  /** The observation of the whole period, then those of its known parts; all of one series. */
  readonly from: readonly Observation[];
}

const published = (): boolean => true;

/** Of each part, the first observation by priority of every claim. */
const figuresOf = (parts: readonly Stated[]): Observation[] =>
  parts.flatMap(({ claims }) => claims.flatMap(({ readings }) => readings[0].observations));

/**
 * The shortest gap between admitted parts that fill the whole from its start and admitted parts that fill it to its
 * end.
 */
function gapIn(timeline: Timeline, { start, months }: Period, admit: (part: Stated) => boolean) {
  const end = start + months;
  const marks = Array.from({ length: months + 1 }, (_, i) => start + i);
  const opening = (to: number): readonly Stated[] | null => tiling(timeline, start, to, admit);
  const closing = (from: number): readonly Stated[] | null => tiling(timeline, from, end, admit);
  const from = marks.findLast((mark) => mark < end && opening(mark) !== null) ?? start;
  const to = marks.find((mark) => mark > from && closing(mark) !== null) ?? end;
  const parts = [...(opening(from) ?? []), ...(closing(to) ?? [])];
  return { period: span(from, to - from), parts };
}

/** The missing parts that one published growth bounds, where all known parts grow more slowly, or all faster. */
function impliedBy(timeline: Timeline, claim: Claim): ImpliedPart[] {
  const whole = sideOf(claim);
  const known = {
    above: (part: Stated): boolean => isAbove(whole.interval, part.interval),
    below: (part: Stated): boolean => isAbove(part.interval, whole.interval),
  } as const;
  return (['above', 'below'] as const).flatMap((direction) => {
    const { period, parts } = gapIn(timeline, whole.period, known[direction]);
    if (parts.length === 0 || tiling(timeline, period.start, period.start + period.months, published))
      return [];
    const bound = { value: whole.value, interval: whole.interval };
    return [{ period, direction, bound, from: [...claim.readings[0].observations, ...figuresOf(parts)] }];
  });
}

/**
 * Bounds the growth of a part of a period for which no growth is published: when every other part grew more slowly than
 * the whole, the missing part grew faster than the whole, and vice versa (the whole is the weighted mean of its parts).
 * "Two months +24.46 %, February +9.32 %" implies a January above +24.46 %, whatever the weights.
 *
 * An implication, not a contradiction: no observation is in doubt. A part is missing only where no published periods
 * fill the gap; the result has the shortest, once for each observation of the whole and direction. All sources are used
 * together: where they disagree on a part, all its observations must lie on the same side.
 */
export function impliedParts(observations: readonly Observation[], codes: CheckLists): ImpliedPart[] {
  const actual = currentValues(actualObservations(observations, codes.sources), codes.sources);
  const rates = actual.filter(measureSemantics(codes).isFlowGrowth);
  return seriesOf(rates).flatMap(({ periods }) => {
    const timeline = timelineOf(periods);
    const claims = [...timeline.values()].flat().flatMap((stated) => stated.claims);
    return claims.flatMap((claim) => impliedBy(timeline, claim));
  });
}
