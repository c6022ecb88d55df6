import type { Interval } from '../stats/interval';
import type { Provenance } from './provenance';
import type { Status } from './status';

/** A table cell; `status` is there when the cell is a figure. */
export interface Cell {
  readonly text: string;
  readonly status?: Status;
  /** Where the figure comes from. */
  readonly provenance?: Provenance | null;
  /** The figure as a number, for sorting and for machines: in the plain unit, a rate in percent, a gap in points. */
  readonly value?: number;
  /** What rounding leaves open of a figure, as numbers in the same unit as its value. */
  readonly interval?: Interval;
  /** Its words say that rounding leaves the figure open, and no value. */
  readonly open?: true;
  /** Place of the cell among those of its column, where its text would sort otherwise: of a period its time. */
  readonly order?: number;
  /** A cross-check speaks against it. */
  readonly conflict?: true;
}
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
