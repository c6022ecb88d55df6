import type { Axis } from '../../model/axis';
import type { Datum, SeriesRole } from '../../model/datum';

export interface RateRow {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly role: SeriesRole;
  readonly datum: Datum;
}
export interface RatesBody {
  readonly kind: 'rates';
  readonly axis: Axis;
  readonly rows: readonly RateRow[];
  /** The details of the rows are bounds of contributions, which a small size leaves out before it leaves out rows. */
  readonly bounded?: boolean;
}
