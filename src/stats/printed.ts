/** A figure with the decimals it was printed with: all that is known of what was rounded away. */
export interface Printed {
  readonly value: number;
  readonly decimals: number;
  /** Counted one by one: nothing was rounded away. */
  readonly exact?: boolean;
}
