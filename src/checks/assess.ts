import { intervalDistance } from '../stats/interval';
import { sideAtMultiplier } from './claims';
import type { Finding, Rule, Side, Size } from './finding';
import { observationKey } from './keys';
import type { MeasureSemantics } from './measureSemantics';

/** The result of a rule: its findings, and how many comparisons it made. */
export interface Verdicts {
  readonly findings: readonly Finding[];
  readonly compared: number;
}

/** Ten percentage points weigh as much as a factor of two. */
const POINTS_A_UNIT = 10;

/** An infinite ratio, to a level of zero, weighs as much as a factor of a thousand. */
const HEAVIEST = 10;

const factorWeight = (large: number, small: number): number =>
  small > 0 && large > 0 ? Math.min(HEAVIEST, Math.log2(large / small)) : HEAVIEST;

/**
 * The size of a disagreement, from the stated values as a reader sees them, and its weight, from the closest ends of
 * the intervals, which rounding cannot explain: points divided by ten; for levels and counts the logarithm of their
 * ratio to base 2. Counts are raised by one on both sides, so that a count of zero has a finite ratio. A ratio to a
 * level of zero or less is infinite.
 */
function measure(nature: MeasureSemantics, a: Side, b: Side): { size: Size; weight: number } {
  const [large, small] = a.value >= b.value ? [a, b] : [b, a];
  const sample = a.observations[0];
  const difference = large.value - small.value;
  if (sample && nature.inPoints(sample))
    return {
      size: { unit: 'points', value: difference },
      weight: intervalDistance(a.interval, b.interval) / POINTS_A_UNIT,
    };
  if (sample?.exact)
    return {
      size: { unit: 'count', value: difference },
      weight: factorWeight(large.interval.low + 1, small.interval.high + 1),
    };
  return {
    size: { unit: 'times', value: small.value > 0 ? large.value / small.value : Infinity },
    weight: factorWeight(large.interval.low, small.interval.high),
  };
}

/** The id of a side: of a published one its first observation, of a derived one all its observations. */
function named({ derived, observations: [first, ...rest] }: Side): string {
  const key = first ? observationKey(first) : '';
  return derived ? [key, ...rest.map(observationKey)].join('+') : key;
}

/**
 * A finding from sides whose intervals are disjoint. They come in the power of ten `mult`; the finding has them in that
 * of the first observation of the first side, as it was printed.
 */
export function findingOf(
  nature: MeasureSemantics,
  rule: Rule,
  mult: number,
  sides: readonly [Side, Side],
): Finding {
  const target = sides[0].observations[0]?.mult ?? mult;
  const [a, b] = [sideAtMultiplier(sides[0], mult, target), sideAtMultiplier(sides[1], mult, target)];
  const id = `${rule}~${named(a)}~${named(b)}`;
  return {
    id,
    rule,
    sides: [a, b],
    ...measure(nature, a, b),
    reconciliation: null,
    revised: false,
    breaks: null,
  };
}
