import type { Axis } from './axis';
import type { Datum } from './datum';

/** The two sides of a finding on one scale. */
export interface PairBody {
  readonly kind: 'pair';
  readonly axis: Axis;
  readonly sides: readonly [Datum, Datum];
  /** The first is published as a part of the second: both are drawn from zero, one within the other. */
  readonly nested: boolean;
}
