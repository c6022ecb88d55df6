import type { Observation } from '../dataset/observation';
import { disjoint, hull, intervalDistance, type Interval } from '../stats/interval';
import { rescale, rescaleInterval } from '../stats/rescale';
import { printedInterval } from '../stats/roundingInterval';
import type { Side } from './finding';

/** A side in another power of ten of its unit. */
export const sideAtMultiplier = (side: Side, from: number, to: number): Side =>
  from === to
    ? side
    : {
        ...side,
        value: rescale(side.value, from, to),
        interval: rescaleInterval(side.interval, from, to),
      };

/** One observation as a side of a comparison, in the power of ten `mult` of its unit. */
export function observationSide(o: Observation, mult: number): Side {
  return {
    value: rescale(o.value, o.mult, mult),
    interval: rescaleInterval(printedInterval(o), o.mult, mult),
    period: o.period,
    derived: false,
    observations: [o],
  };
}

/** Publications of one thing that one true value could explain, the first by priority first. */
export interface Claim {
  readonly readings: readonly [Side, ...Side[]];
}

/**
 * A claim as one side: with the value of `shown`, the first by priority if not given, and the observations of all
 * readings.
 */
export function sideOf({ readings }: Claim, shown: Side = readings[0]): Side {
  if (readings.length === 1) return shown;
  const others = readings.filter((r) => r !== shown);
  return { ...shown, observations: [shown, ...others].flatMap((r) => r.observations) };
}

export const sourcesOf = ({ readings }: Claim): string[] =>
  readings.flatMap((r) => r.observations.map((o) => o.source));

/**
 * Groups several publications of one thing into claims that rounding cannot reconcile, in the order given, that of
 * priority. The intervals of a claim have a point in common: one claim means that all publications agree, several that
 * some are irreconcilable.
 */
export function claimsOf(observations: readonly Observation[], mult: number): Claim[] {
  const claims: { readings: [Side, ...Side[]]; common: Interval }[] = [];
  for (const o of observations) {
    const r = observationSide(o, mult);
    const claim = claims.find(({ common }) => !disjoint(common, r.interval));
    if (claim) {
      claim.readings.push(r);
      const low = Math.max(claim.common.low, r.interval.low);
      claim.common = { low, high: Math.max(low, Math.min(claim.common.high, r.interval.high)) };
    } else claims.push({ readings: [r], common: r.interval });
  }
  return claims;
}

/**
 * The parts of a whole as one derived side. Its interval holds every weighted mean of them (weights not negative, sum
 * 1); its value is that of the part nearest to the whole.
 */
export function weighted(parts: readonly [Side, ...Side[]], whole: Side): Side {
  let [nearest] = parts;
  let least = Infinity;
  for (const part of parts) {
    const away = intervalDistance(part.interval, whole.interval);
    if (away < least) [nearest, least] = [part, away];
  }
  return {
    value: nearest.value,
    interval: hull(parts.map(({ interval }) => interval)),
    period: whole.period,
    derived: true,
    observations: parts.flatMap(({ observations }) => observations),
  };
}
