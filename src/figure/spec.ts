/**
 * What a figure shows: small, serialisable, and all that a figure needs besides the dataset and a language.
 * Periods are time codes; areas, indicators and the rest are codes of the code lists.
 */
export type FigureSpec = DumbbellSpec | BarsSpec | LinesSpec | BulletSpec | UnitsSpec;
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
