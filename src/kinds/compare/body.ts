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
  /** The change that is shown with the row, published or computed. */
  readonly change: string;
  /** A value that `change` names and another observation cannot both be right. */
  readonly changeConflict?: true;
}

/** Series in two periods. */
export interface CompareBody {
  readonly kind: 'compare';
  readonly view: CompareView;
  readonly axis: Axis;
  /** The value at which bars begin. */
  readonly zero: number;
  /** The periods, in words. */
  readonly a: string;
  readonly b: string;
  readonly unit: string;
  readonly rows: readonly CompareRow[];
  /** Compact: names beside bars, one line for each bar, and changes in the table only. */
  readonly brief?: true;
}
