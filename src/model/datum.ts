import type { Interval } from '../stats/interval';
import type { Provenance } from './provenance';
import type { Status } from './status';

/**
 * Whose value it is, where a figure has several: `own` is the area in focus. `muted` is drawn weaker, behind the
 * highlighted ones.
 */
export type SeriesRole = 'own' | 'other-source' | 'reference' | 'muted';

/** One value of a figure, ready to be drawn: mark, table cell and tooltip all render it. */
export interface Datum {
  /** Unique within the figure. */
  readonly id: string;
  /** On the axis of the figure; null when nothing is published. */
  readonly value: number | null;
  /** The interval of the value, on the axis of the figure. */
  readonly interval: Interval | null;
  /** The value with sign and unit, as at the mark. */
  readonly text: string;
  /** The text with the word for its status where the mark style alone would not say it: `+19,25 % (ước)`. */
  readonly label: string;
  /** What a sentence says in place of the label, whose dash is for the eye; of a value that nobody has published. */
  readonly missing?: string;
  readonly status: Status;
  /** What the value is of: `Điện sản xuất`. */
  readonly name: string;
  /** A finding concerns it: it and another observation cannot both be right. */
  readonly conflict?: true;
  /** Null for what is no value: a missing one, or the base of an index. */
  readonly provenance: Provenance | null;
  /** Basis, period, status, rounding and source, one short line each. */
  readonly facts: readonly string[];
}
