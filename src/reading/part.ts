import type { Ignored } from './ignored';
import type { Meaning } from './lexicon';
import type { PeriodPhrase } from './periods';
import type { Quantity } from './quantities';
import type { Span } from './span';

export interface PhrasePart extends Span {
  readonly type: 'phrase';
  readonly meanings: readonly Meaning[];
  /** The period inside a base: "so với cùng kỳ năm 2023". */
  readonly period: PeriodPhrase | null;
}

export interface PeriodPart extends Span {
  readonly type: 'period';
  readonly period: PeriodPhrase;
}

export interface QuantityPart extends Span {
  readonly type: 'quantity';
  readonly quantity: Quantity;
}

/** Words that the grammar does not know. */
export interface WordsPart extends Span {
  readonly type: 'words';
  readonly count: number;
}

export interface MarkPart extends Span {
  readonly type: 'mark';
  readonly key: string;
}

/** A number that is no statistic. */
export interface IgnoredPart extends Span {
  readonly type: 'ignored';
  readonly reason: Ignored;
}

/** What a sentence is made of once its words have been recognised. */
export type Part = PhrasePart | PeriodPart | QuantityPart | WordsPart | MarkPart | IgnoredPart;

export const hasRole = (part: Part | undefined, ...roles: readonly Meaning['role'][]): boolean =>
  part?.type === 'phrase' && part.meanings.some(({ role }) => roles.includes(role));

export const codesOf = (part: Part, role: Meaning['role']): readonly string[] =>
  part.type === 'phrase'
    ? part.meanings.flatMap((meaning) => ('code' in meaning && meaning.role === role ? [meaning.code] : []))
    : [];
