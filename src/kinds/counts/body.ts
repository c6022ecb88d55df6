import type { Datum } from '../../model/datum';

export interface CountsBody {
  readonly kind: 'counts';
  readonly whole: Datum;
  readonly part: Datum;
  /** Amounts stated with the count, one for each unit; never added. */
  readonly amounts: readonly Datum[];
}
