import type { Observation } from '../dataset/observation';
import type { Period } from '../dataset/period';
import type { Interval } from '../stats/interval';

/** The laws that published figures must keep, in the order of the method note. */
export const RULES = [
  'same-key',
  'falling-cumulative',
  'rest-out-of-scale',
  'cumulative-outside-parts',
  'part-exceeds-whole',
  'implied-weights',
] as const;
export type Rule = (typeof RULES)[number];

/** One side of a disagreement: a value, what rounding leaves open of it, and the figures that it rests on. */
export interface Side {
  readonly value: number;
  readonly interval: Interval;
  readonly period: Period;
  /** Published as it stands, or computed from several figures. */
  readonly derived: boolean;
  /** The figures behind it, the first by priority first; never empty. */
  readonly observations: readonly Observation[];
}

/** How far the sides are apart: percentage points for rates, a ratio for levels, a count for counts. */
export interface Size {
  readonly unit: 'points' | 'times' | 'count';
  readonly value: number;
}

/** What would make the figures agree, where that can be said. */
export interface Reconciliation {
  /** The level stated for the longer period fits its last month alone. */
  readonly kind: 'last-month-alone';
  readonly month: Period;
}

/** Figures that cannot all be right, however they were rounded. */
export interface Finding {
  /** The same for the same disagreement of the same figures, whatever else the dataset holds. */
  readonly id: string;
  readonly rule: Rule;
  /** Both in one unit, power of ten and basis: those of the first figure of the first side. */
  readonly sides: readonly [Side, Side];
  readonly size: Size;
  /** For ranking: disagreements of different kinds on one scale, larger is weightier. */
  readonly weight: number;
  readonly reconciliation: Reconciliation | null;
  /** One body published the second side, and later the first in its place: a revision, and no contradiction. */
  readonly revised: boolean;
}

/** What was compared, so that silence means something. */
export type Tally = Readonly<Record<Rule, { readonly compared: number; readonly disagreed: number }>>;

export interface CrossCheck {
  /** The weightiest first. */
  readonly findings: readonly Finding[];
  readonly tally: Tally;
}
