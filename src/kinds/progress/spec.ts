/** Growth to date at every published point of a year, against the year's target. */
export interface ProgressSpec {
  readonly kind: 'progress';
  readonly area: string;
  readonly indicator: string;
  readonly year: string;
  /** Further years drawn behind it. */
  readonly over?: readonly string[];
  /** Draw the required pace at each point. */
  readonly pace?: boolean;
}

export const progressId = (spec: ProgressSpec): string => `lines-${spec.indicator.toLowerCase()}`;
