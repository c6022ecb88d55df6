/** A count and the part of it that a breakdown gives, unit by unit. */
export interface CountsSpec {
  readonly kind: 'counts';
  readonly area: string;
  readonly indicator: string;
  readonly activity: string;
  /** Code of the breakdown that is the part. */
  readonly part: string;
  /** Code of an indicator whose amounts belong to the count: capital beside projects. */
  readonly amounts?: string;
  readonly period: string;
}

export const countsId = (spec: CountsSpec): string => `units-${spec.indicator.toLowerCase()}`;
