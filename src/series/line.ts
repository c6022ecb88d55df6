import type { Axis } from '../model/axis';
import type { Datum } from '../model/datum';
import type { LengthClass } from '../spec/series';

/** A figure of a series over the extent of its period, in months since year 0. */
export interface SeriesPoint {
  readonly from: number;
  readonly to: number;
  /** Where its mark stands: the middle of a period of its own, the end of a cumulative one, the day of a stock. */
  readonly at: number;
  readonly length: LengthClass;
  /** In words: `T2/2025`. */
  readonly period: string;
  readonly datum: Datum;
}

/** Nothing is published between two points that would otherwise be joined. */
export interface SeriesGap {
  readonly from: number;
  readonly to: number;
  /** Which periods, and that they are not published; and only the latter, for a narrow place. */
  readonly words: string;
  readonly short: string;
}
export interface SeriesLine {
  readonly id: string;
  /** What tells it from the others of its figure. */
  readonly name: string;
  /** Its place in the spec: colour, dash and shape follow it, whatever else is shown. */
  readonly seriesIndex: number;
  /** Names the control that takes it away and brings it back. */
  readonly toggle: string;
  /** Of its values: one object where series share it. */
  readonly axis: Axis;
  /** Each run is joined by a line: one length class, nothing missing between, one denominator. */
  readonly runs: readonly (readonly SeriesPoint[])[];
  /** What other sources say of the same periods, where rounding cannot reconcile them. */
  readonly unconnected: readonly SeriesPoint[];
  readonly gaps: readonly SeriesGap[];
}
