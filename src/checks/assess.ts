import { intervalDistance } from './intervals';
import { sideAtMultiplier } from './claims';
import type { Finding, Reconciliation, Rule, Side, Size } from './finding';
import { observationKey } from './keys';
import type { MeasureSemantics } from './measureSemantics';

/** What a rule says of a dataset: what it found, and how often it compared. */
export interface Verdicts {
  readonly findings: readonly Finding[];
  readonly compared: number;
}

/** Ten percentage points weigh as much as a factor of two. */
const POINTS_A_UNIT = 10;

/** A factor without limit, from a level of zero, weighs as much as a factor of a thousand. */
const HEAVIEST = 10;

const factorWeight = (large: number, small: number): number =>
  small > 0 && large > 0 ? Math.min(HEAVIEST, Math.log2(large / small)) : HEAVIEST;

/**
 * How far two sides are apart as a reader sees it (their stated values), and how much of that rounding cannot explain
 * (their closest ends), as a weight: points by ten, levels and counts by the logarithm of their ratio to base 2. A count
 * has one added on both sides, so that a count of zero is no limit. A ratio to a level of zero or less is infinite.
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

/** A published side is named by the figure that it shows, a derived one by all that it rests on. */
function named({ derived, observations: [first, ...rest] }: Side): string {
  const key = first ? observationKey(first) : '';
  return derived ? [key, ...rest.map(observationKey)].join('+') : key;
}

/**
 * A finding from sides that are already known to be apart. They come in the power of ten `mult` and leave in that of the
 * first figure of the first side, in which its reader knows it.
 */
export function findingOf(
  nature: MeasureSemantics,
  rule: Rule,
  mult: number,
  sides: readonly [Side, Side],
  reconciliation: Reconciliation | null = null,
): Finding {
  const target = sides[0].observations[0]?.mult ?? mult;
  const [a, b] = [sideAtMultiplier(sides[0], mult, target), sideAtMultiplier(sides[1], mult, target)];
  const id = `${rule}~${named(a)}~${named(b)}`;
  return { id, rule, sides: [a, b], ...measure(nature, a, b), reconciliation, revised: false };
}
