import type { Interval } from '../stats/interval';
import type { Provenance } from './provenance';
import type { Status } from './status';

/**
 * Whose figure it is, where one picture holds several: `own` is the area in focus. `muted` stands back behind those that
 * somebody chose to be seen first.
 */
export type SeriesRole = 'own' | 'other-source' | 'reference' | 'muted';

/** One finished figure: a mark, a table cell and a tooltip all render this. */
export interface Datum {
  /** Unique within the figure. */
  readonly id: string;
  /** On the axis of the figure; null when nothing is published. */
  readonly value: number | null;
  /** What the value may be, given its rounding; on the axis of the figure. */
  readonly interval: Interval | null;
  /** With sign and unit, as it stands at the mark. */
  readonly text: string;
  /** The text with the word for its status where the look alone would not say it: `+19,25 % (ước)`. */
  readonly label: string;
  /** What a sentence says in place of the label, whose dash is for the eye; of a figure that nobody has published. */
  readonly missing?: string;
  readonly status: Status;
  /** What the figure is of: `Điện sản xuất`. */
  readonly name: string;
  /** A cross-check speaks against it: another published figure and it cannot both be right. */
  readonly conflict?: true;
  /** Where the figure comes from, for whoever asks; null for what is no figure (a place without one, a base of 100). */
  readonly provenance: Provenance | null;
  /** Basis, period, status, rounding and source, one short line each. */
  readonly facts: readonly string[];
}
