import { type Datum } from '../model/datum';
import { type Status } from '../model/status';
import { STATUSES } from '../model/status';

/** The looks that some data use, in the order of the grammar: the legend of their figure. */
export const statusesUsed = (data: readonly Datum[]): Status[] =>
  STATUSES.filter((status) => status !== 'missing' && data.some((datum) => datum.status === status));
