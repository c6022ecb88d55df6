/** One published series: the codes of its lists. */
export interface SeriesRef {
  readonly area: string;
  readonly indicator: string;
  readonly activity: string;
  readonly product: string;
  readonly breakdown: string;
  /** Of its levels; empty for the only one there is. Rates have none of their own. */
  readonly unit: string;
  /** One source only; empty for all by priority, what rounding cannot reconcile shown apart. */
  readonly source: string;
}

/** What of a series is shown: its level, its change on a year before, on the period before. */
export const MEASURES = ['level', 'yoy', 'mom'] as const;
export type Measure = (typeof MEASURES)[number];

/** The same, or an index that is 100 at a period of the reader's choice: derived. */
export const SERIES_MEASURES = [...MEASURES, 'index'] as const;
export type SeriesMeasure = (typeof SERIES_MEASURES)[number];

/** How long a period is: periods of one class only are joined by a line. A stock belongs to the months. */
export const LENGTHS = ['month', 'quarter', 'to-date', 'year'] as const;
export type LengthClass = (typeof LENGTHS)[number];
