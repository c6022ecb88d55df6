/** Growth targets against the newest actual figures. */
export interface TargetsSpec {
  readonly kind: 'targets';
  readonly area: string;
  /** The targets of this period's year, as things stood at its end; without it, every target as things stand. */
  readonly period?: string;
  /** One indicator only, for a headline card; all targets of the year without it. */
  readonly indicator?: string;
}

export const targetsId = (spec: TargetsSpec): string => `bullet-${spec.indicator?.toLowerCase() ?? 'all'}`;
