import type { Axis } from '../model/axis';
import type { Datum } from '../model/datum';
import type { LengthClass } from '../spec/series';

/** A value of a series over its period, in months since year 0. */
export interface SeriesPoint {
  readonly from: number;
  readonly to: number;
  /** Time of its mark: the middle of a separate period, the end of a cumulative one, the day of a stock. */
  readonly at: number;
  readonly length: LengthClass;
  /** In words: `T2/2025`. */
  readonly period: string;
  readonly datum: Datum;
}

/** A gap between two points, where nothing is published; otherwise a line would join them. */
export interface SeriesGap {
  readonly from: number;
  readonly to: number;
  /** Which periods are not published; `short`, without the periods, is for narrow places. */
  readonly words: string;
  readonly short: string;
}
export interface SeriesLine {
  readonly id: string;
  /** What distinguishes it from the other series of its figure. */
  readonly name: string;
  /** Index in the spec: colour, dash and shape follow it, whichever series are shown. */
  readonly seriesIndex: number;
  /** Label of the control that hides and shows it. */
  readonly toggle: string;
  /** Axis of its values: one object where series share it. */
  readonly axis: Axis;
  /** A line joins each run: periods of one length class without a gap, with one denominator. */
  readonly runs: readonly (readonly SeriesPoint[])[];
  /** Irreconcilable values of other sources for the same periods. */
  readonly unconnected: readonly SeriesPoint[];
  readonly gaps: readonly SeriesGap[];
}
