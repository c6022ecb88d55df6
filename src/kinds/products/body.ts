import type { Axis } from '../../model/axis';
import type { Datum, SeriesRole } from '../../model/datum';

export interface ProductRow {
  readonly id: string;
  readonly name: string;
  /** `other-source` for a second growth of the same product that is irreconcilable with the first. */
  readonly role: SeriesRole;
  /** Index of the period; the year before is 100. */
  readonly now: Datum;
  /** The year before: 100, derived. */
  readonly before: Datum;
  readonly level: string;
  /** The level and another observation cannot both be right. */
  readonly levelConflict?: true;
  readonly levelBefore: string;
}
export interface ProductsBody {
  readonly kind: 'products';
  readonly axis: Axis;
  readonly rows: readonly ProductRow[];
}
