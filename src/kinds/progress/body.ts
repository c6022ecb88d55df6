import type { Axis } from '../../model/axis';
import type { Datum, SeriesRole } from '../../model/datum';

export interface ProgressPoint {
  /** On the time axis: months since the beginning of the axis' year. */
  readonly at: number;
  readonly role: SeriesRole;
  readonly datum: Datum;
}
export interface ProgressBody {
  readonly kind: 'progress';
  readonly time: Axis;
  readonly axis: Axis;
  /** Joined in this order; points of other sources are unconnected. */
  readonly points: readonly ProgressPoint[];
  readonly unconnected: readonly ProgressPoint[];
  /** Other years drawn behind it, oldest first. */
  readonly years: readonly YearLine[];
  /** The required pace at each point: derived, with its band as interval. */
  readonly pace: readonly ProgressPoint[];
  /** The label of the pace line. */
  readonly paceName: string;
  readonly target: Datum | null;
}
export interface YearLine {
  readonly year: string;
  readonly points: readonly ProgressPoint[];
}
