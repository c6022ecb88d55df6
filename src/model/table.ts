import type { Interval } from '../stats/interval';
import type { Provenance } from './provenance';
import type { Status } from './status';

/** A table cell; `status` is set when the cell is a value. */
export interface Cell {
  readonly text: string;
  readonly status?: Status;
  /** Of a cell with a value. */
  readonly provenance?: Provenance | null;
  /**
   * The value as a number, for sorting and for machines: in the plain unit, a rate in percent, a difference in points.
   */
  readonly value?: number;
  /** The interval of the value, in the unit of `value`. */
  readonly interval?: Interval;
  /** Its words say that rounding leaves the value open, and no value. */
  readonly open?: true;
  /** Sort key of the cell within its column, where its text would sort wrongly: for a period its time. */
  readonly order?: number;
  /** A finding concerns it. */
  readonly conflict?: true;
}
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
