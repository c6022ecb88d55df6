/** A value with the decimals with which it was printed: they say how much was rounded away. */
export interface Printed {
  readonly value: number;
  readonly decimals: number;
  /** A count or a target: nothing was rounded away. */
  readonly exact?: boolean;
}
