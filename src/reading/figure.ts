import type { Period } from '../dataset/period';
import type { Approximation } from './quantities';
import type { Span } from './span';

export type Kind = 'level' | 'count' | 'growth' | 'target' | 'plan_ratio' | 'share' | 'contribution';
export type Form = 'value' | 'pct' | 'diff' | 'times' | 'ratio' | 'index100' | 'pp';
export type Transformation = 'N' | 'GY' | 'G1' | 'PLAN' | 'SHARE' | 'CONTRIBUTION';

/** Where one part of a figure was read: printed with the number, carried from before, or supposed. */
export type Origin = 'printed' | 'carried' | 'supposed';

/** One printed number that states a statistic, and the words that say so. */
export interface ReadFigure {
  readonly number: Span;
  /** As printed: `13.370`, `14/25`. */
  readonly printed: string;
  /** Decimal point, digits as printed, negative for a decrease. */
  readonly value: string;
  readonly outOf: string | null;
  readonly unit: { readonly code: string; readonly mult: number; readonly span: Span | null };
  readonly kind: Kind;
  readonly form: Form;
  readonly transformation: Transformation;
  readonly scenario: 'ACTUAL' | 'TARGET';
  readonly status: 'A' | 'E' | 'P';
  readonly approximation: Approximation | null;
  readonly bound: 'low' | 'high' | null;
  readonly indicator: string | null;
  /** Null where the text names an activity or product that no list has. */
  readonly activity: string | null;
  readonly product: string | null;
  readonly breakdown: string | null;
  readonly subject: Span | null;
  readonly period: Period | null;
  readonly periodSpan: Span | null;
  /** Several where one number is said of several. */
  readonly areas: readonly string[];
  readonly areaSpan: Span | null;
  readonly baseSpan: Span | null;
  /** True where it is the value of an earlier year, printed to compare with. */
  readonly comparator: boolean;
  /** The rule that made it. */
  readonly rule: string;
  /** Why somebody should look at it; empty where the reader is sure. */
  readonly doubts: readonly string[];
}
