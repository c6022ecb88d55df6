/** One published series: the codes of its lists. */
export interface SeriesRef {
  readonly area: string;
  readonly indicator: string;
  readonly activity: string;
  readonly product: string;
  readonly breakdown: string;
  /** Unit of the levels; empty where there is only one. Rates do not need it. */
  readonly unit: string;
  /** One source only; empty for all sources: the first by priority, and irreconcilable values unconnected beside it. */
  readonly source: string;
}

/** What a figure shows of a series: its level, its change on a year before, or its change on the period before. */
export const MEASURES = ['level', 'yoy', 'mom'] as const;
export type Measure = (typeof MEASURES)[number];

/** `MEASURES`, and a derived index that is 100 at a period of the reader's choice. */
export const SERIES_MEASURES = [...MEASURES, 'index'] as const;
export type SeriesMeasure = (typeof SERIES_MEASURES)[number];

/** Classes of the length of a period: a line joins periods of one class only. A stock counts as a month. */
export const LENGTHS = ['month', 'quarter', 'to-date', 'year'] as const;
export type LengthClass = (typeof LENGTHS)[number];
