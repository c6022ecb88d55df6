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
  'chained-changes',
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

/** How often a series breaks a rule that is checked period by period and reported once for the series. */
export interface Breaks {
  /** The periods that break it, in the order of the series. */
  readonly periods: readonly Period[];
  /** The periods that could be compared. */
  readonly compared: number;
  /** Of the periods that break it, those that would not had every value been rounded to a digit less than printed. */
  readonly coarser: number;
  /** Everything that takes part in a comparison that breaks it. */
  readonly observations: readonly Observation[];
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
  /** For a finding on a whole series; its sides are those of the period that is furthest apart. */
  readonly breaks: Breaks | null;
}

/** How many comparisons each rule made and how many of them disagreed, so that a rule without findings is known to have run. */
export type Tally = Readonly<Record<Rule, { readonly compared: number; readonly disagreed: number }>>;

export interface CrossCheck {
  /** The weightiest first. */
  readonly findings: readonly Finding[];
  readonly tally: Tally;
}

/** Everything that takes part in a finding, each once: its sides, and of a series the comparisons that break the rule. */
export const takingPart = ({ sides, breaks }: Finding): readonly Observation[] => [
  ...new Set([...sides.flatMap(({ observations }) => observations), ...(breaks?.observations ?? [])]),
];
