/**
 * What a figure shows: small, serialisable, and all that a figure needs besides the dataset and a language.
 * Periods are time codes; areas, indicators and the rest are codes of the code lists.
 */
export type FigureSpec =
  DumbbellSpec | BarsSpec | LinesSpec | BulletSpec | UnitsSpec | SeriesSpec | CompareSpec;
export type FigureKind = FigureSpec['kind'];

/** Products of an area, each against its level a year before (= 100). */
export interface DumbbellSpec {
  readonly kind: 'dumbbell';
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
}

/** One rate for several areas, or for several activities of one area, in one period. */
export interface BarsSpec {
  readonly kind: 'bars';
  readonly by: 'area' | 'activity';
  readonly areas: readonly string[];
  readonly indicator: string;
  readonly period: string;
}

/** Growth to date at every published point of a year, against the year's target. */
export interface LinesSpec {
  readonly kind: 'lines';
  readonly area: string;
  readonly indicator: string;
  readonly year: string;
  /** Further years laid under it. */
  readonly over?: readonly string[];
  /** Draw the pace that the rest of the year needs at each point. */
  readonly pace?: boolean;
}

/** Growth targets against the newest actual figures. */
export interface BulletSpec {
  readonly kind: 'bullet';
  readonly area: string;
  /** The targets of this period's year, as things stood at its end; without it, every target as things stand. */
  readonly period?: string;
  /** One indicator only, for a headline card; all targets of the year without it. */
  readonly indicator?: string;
}

/** A count and the part of it that a breakdown gives, unit by unit. */
export interface UnitsSpec {
  readonly kind: 'units';
  readonly area: string;
  readonly indicator: string;
  readonly activity: string;
  /** Code of the breakdown that is the part. */
  readonly part: string;
  /** Code of an indicator whose amounts belong to the count: capital beside projects. */
  readonly amounts?: string;
  readonly period: string;
}

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

export const SERIES_VIEWS = ['lines', 'multiples'] as const;
export type SeriesView = (typeof SERIES_VIEWS)[number];

/** Published series through time, on one true axis of time. */
export interface SeriesSpec {
  readonly kind: 'series';
  readonly view: SeriesView;
  readonly series: readonly SeriesRef[];
  readonly measure: SeriesMeasure;
  /** Of an index: the period at which it is 100. Without it, the first that all series have. */
  readonly base?: string;
  /** All there are, without it. */
  readonly lengths?: readonly LengthClass[];
  /** Periods that lie before the beginning of `from` or after the end of `to` are left out. */
  readonly from?: string;
  readonly to?: string;
  /** A logarithmic axis: only for values that are all positive. */
  readonly log?: boolean;
}

export const COMPARE_VIEWS = ['bars', 'dumbbell', 'slope', 'contribution'] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

export const SORTS = ['value', 'growth', 'name'] as const;
export type Sort = (typeof SORTS)[number];

/** Series in two periods of one length. */
export interface CompareSpec {
  readonly kind: 'compare';
  readonly view: CompareView;
  readonly series: readonly SeriesRef[];
  /** The period in view. */
  readonly a: string;
  /** The period that it is compared with. */
  readonly b: string;
  /** Without it levels where every series has one, else the change on a year before. */
  readonly measure?: Measure;
  readonly sort: Sort;
}
