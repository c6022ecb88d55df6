import type { Axis } from '../../model/axis';
import type { Datum } from '../../model/datum';
import type { CompareView } from './spec';

export interface CompareRow {
  readonly id: string;
  readonly name: string;
  readonly seriesIndex: number;
  /** On the axis of the figure; null where the view has no mark for it. */
  readonly a: Datum | null;
  readonly b: Datum | null;
  /** What stands at the row beside its values: the change, as published or computed. */
  readonly change: string;
}

/** Series in two periods. */
export interface CompareBody {
  readonly kind: 'compare';
  readonly view: CompareView;
  readonly axis: Axis;
  /** Where bars begin. */
  readonly zero: number;
  /** The periods, in words. */
  readonly a: string;
  readonly b: string;
  readonly unit: string;
  readonly rows: readonly CompareRow[];
  /** Names stand beside bars, one line a bar, and changes are left to the table: for a size that has no room for more. */
  readonly brief?: true;
}
