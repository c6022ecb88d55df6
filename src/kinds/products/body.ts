import type { Axis } from '../../model/axis';
import type { Datum, SeriesRole } from '../../model/datum';

export interface ProductRow {
  readonly id: string;
  readonly name: string;
  /** `other-source` where another growth of the same product is published that rounding cannot reconcile. */
  readonly role: SeriesRole;
  /** Index of the period, the year before being 100. */
  readonly now: Datum;
  /** The year before: 100, derived. */
  readonly before: Datum;
  readonly level: string;
  readonly levelBefore: string;
}
export interface ProductsBody {
  readonly kind: 'products';
  readonly axis: Axis;
  readonly rows: readonly ProductRow[];
}
