import type { Axis } from '../../model/axis';
import type { Datum, SeriesRole } from '../../model/datum';

export interface TargetRow {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  /** `own` without it. */
  readonly role?: SeriesRole;
  readonly actual: Datum;
  readonly target: Datum;
  /** The gap in points, or that rounding leaves it open; empty where there is none. */
  readonly gap: string;
}
export interface TargetsBody {
  readonly kind: 'targets';
  /** The name and the measured value already stand above the picture. */
  readonly compact: boolean;
  readonly axis: Axis;
  readonly rows: readonly TargetRow[];
}
