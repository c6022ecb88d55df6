/** Growth targets against the newest actual observations. */
export interface TargetsSpec {
  readonly kind: 'targets';
  readonly area: string;
  /** Targets of this period's year, as known at its end. Default: every target, as known now. */
  readonly period?: string;
  /** One indicator only, for a headline card; default: all targets of the year. */
  readonly indicator?: string;
}

export const targetsId = (spec: TargetsSpec): string => `bullet-${spec.indicator?.toLowerCase() ?? 'all'}`;
