import type { Observation } from '../dataset/observation';
import type { Period } from '../dataset/period';
import type { Interval } from '../stats/interval';

/** The rules that observations must keep, in the order of the method note. */
export const RULES = [
  'same-key',
  'falling-cumulative',
  'rest-out-of-scale',
  'cumulative-outside-parts',
  'part-exceeds-whole',
  'implied-weights',
] as const;
export type Rule = (typeof RULES)[number];

/** One side of a disagreement: a value, its rounding interval, and its observations. */
export interface Side {
  readonly value: number;
  readonly interval: Interval;
  readonly period: Period;
  /** Computed from several observations, and not published as it is. */
  readonly derived: boolean;
  /** The observations that give its value, the first by priority first; never empty. */
  readonly observations: readonly Observation[];
}

/** How far the sides are apart: percentage points for rates, a ratio for levels, a count for counts. */
export interface Size {
  readonly unit: 'points' | 'times' | 'count';
  readonly value: number;
}

/** A reading under which the observations would agree. */
export interface Reconciliation {
  /** The level stated for the longer period fits its last month alone. */
  readonly kind: 'last-month-alone';
  readonly month: Period;
}

/** Observations that cannot all be right, however they were rounded. */
export interface Finding {
  /** Depends on the rule and its observations only, and on nothing else of the dataset. */
  readonly id: string;
  readonly rule: Rule;
  /** Both in one unit, power of ten and basis: those of the first observation of the first side. */
  readonly sides: readonly [Side, Side];
  readonly size: Size;
  /** For ranking: disagreements of different kinds on one scale, larger is weightier. */
  readonly weight: number;
  readonly reconciliation: Reconciliation | null;
  /** The first side is a later publication of the second by the same body: a revision, and no contradiction. */
  readonly revised: boolean;
}

/** How many comparisons each rule made, so that a rule without findings is known to have run. */
export type Tally = Readonly<Record<Rule, { readonly compared: number; readonly disagreed: number }>>;

export interface CrossCheck {
  /** The weightiest first. */
  readonly findings: readonly Finding[];
  readonly tally: Tally;
}
