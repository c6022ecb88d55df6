import type { LengthClass, SeriesMeasure, SeriesRef } from '../../spec/series';

export const SERIES_VIEWS = ['lines', 'multiples'] as const;
export type SeriesView = (typeof SERIES_VIEWS)[number];

/** Published series through time, on one true axis of time. */
export interface SeriesSpec {
  readonly kind: 'series';
  readonly view: SeriesView;
  readonly series: readonly SeriesRef[];
  readonly measure: SeriesMeasure;
  /** Base of an index. Default: the first period that all series have. */
  readonly base?: string;
  /** Default: all. */
  readonly lengths?: readonly LengthClass[];
  /** Periods that lie before the beginning of `from` or after the end of `to` are left out. */
  readonly from?: string;
  readonly to?: string;
  /** A logarithmic axis: only for values that are all positive. */
  readonly log?: boolean;
}

export const seriesId = (spec: SeriesSpec): string => `series-${spec.view}-${spec.measure}`;
