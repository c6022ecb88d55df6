import type { Observation } from '../dataset/observation';
import type { Period } from '../dataset/period';
import { claimsOf, type Claim } from './claims';
import { groupBy, periodKey, seriesKeys } from './keys';

/** What is published of one period of a series, the first by priority first. */
export interface Slot {
  readonly period: Period;
  readonly figures: readonly [Observation, ...Observation[]];
  /** Its claims in a power of ten of the unit. Several rules ask in the same one, so the last answer is kept. */
  readonly claims: (mult: number) => readonly Claim[];
}

/** Figures that differ in period, source and place only. */
export interface Series {
  /** The first by priority. It has the place, indicator, activity, product, split, basis and unit of all. */
  readonly head: Observation;
  /** By priority; never empty. */
  readonly figures: readonly Observation[];
  /** In the order in which their first figures come. */
  readonly slots: readonly Slot[];
}

export function slotOf(figures: readonly [Observation, ...Observation[]]): Slot {
  let known: { readonly mult: number; readonly claims: readonly Claim[] } | null = null;
  return {
    period: figures[0].period,
    figures,
    claims: (mult) => {
      if (known?.mult !== mult) known = { mult, claims: claimsOf(figures, mult) };
      return known.claims;
    },
  };
}

/** What is left of a slot when one source is asked alone; null when it says nothing. */
export function slotOfSource(slot: Slot, source: string): Slot | null {
  if (slot.figures.every((o) => o.source === source)) return slot;
  const [first, ...rest] = slot.figures.filter((o) => o.source === source);
  return first ? slotOf([first, ...rest]) : null;
}

/**
 * Sorts figures into series once for all rules: nothing is compared beyond a series but slots of several of them, and
 * there are far fewer series than figures to make keys of.
 */
export function seriesOf(figures: readonly Observation[]): Series[] {
  const keyed = seriesKeys();
  return [...groupBy(figures, keyed).values()].map((own) => ({
    head: own[0],
    figures: own,
    slots: [...groupBy(own, (o) => periodKey(o.period)).values()].map((same) => slotOf(same)),
  }));
}
