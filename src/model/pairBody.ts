import type { Axis } from './axis';
import type { Datum } from './datum';

/** Two values on one scale that cannot, or can hardly, both be right. */
export interface PairBody {
  readonly kind: 'pair';
  readonly axis: Axis;
  readonly sides: readonly [Datum, Datum];
  /** The first is published as a part of the second: both are drawn from zero, one within the other. */
  readonly nested: boolean;
}
