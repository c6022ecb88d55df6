import type { Datum } from '../../model/datum';

export interface CountsBody {
  readonly kind: 'counts';
  readonly whole: Datum;
  readonly part: Datum;
  /** Amounts published with the count, one for each unit; never summed. */
  readonly amounts: readonly Datum[];
}
