/** One rate for several areas, or for several activities of one area, in one period. */
export interface RatesSpec {
  readonly kind: 'rates';
  readonly by: 'area' | 'activity';
  readonly areas: readonly string[];
  readonly indicator: string;
  readonly period: string;
}

export const ratesId = (spec: RatesSpec): string => `bars-${spec.by}-${spec.indicator.toLowerCase()}`;
