import { sideOf } from './differenceInPoints';
import type { Estimate } from './interval';

export const VERDICTS = ['met', 'missed', 'ahead', 'behind', 'cannot-tell', 'no-data'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What is known of a target's period. */
export interface VerdictInput {
  /** Actual less target; null when no actual value is published. */
  readonly gap: Estimate | null;
  /** The actual value is for the target's whole period. */
  readonly whole: boolean;
  /** The period is over. */
  readonly ended: boolean;
}

/**
 * The verdict on a target. Met or missed only when the period is over and a value for the whole of it is published; ahead
 * or behind while the period runs, even where an early estimate speaks of the whole; any of them only when rounding
 * cannot reverse it. A period that is over without a value of its
 * own has no data, even where values of its parts are published.
 */
export function verdict({ gap, whole, ended }: VerdictInput): Verdict {
  if (gap === null || (ended && !whole)) return 'no-data';
  const side = sideOf(gap);
  if (side === 'cannot-tell') return 'cannot-tell';
  if (whole && ended) return side === 'above' ? 'met' : 'missed';
  return side === 'above' ? 'ahead' : 'behind';
}
