import { sideOf } from './differenceInPoints';
import type { Estimate } from './interval';

export const VERDICTS = ['met', 'missed', 'ahead', 'behind', 'cannot-tell', 'no-data'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What is known of a target's period. */
export interface VerdictInput {
  /** Actual less target, with what rounding allows; null when no actual figure is published. */
  readonly gap: Estimate | null;
  /** The figure is for the target's whole period. */
  readonly whole: boolean;
  /** The period is over. */
  readonly ended: boolean;
}

/**
 * Met or missed only when a figure for the whole period is published; ahead or behind only while the period runs; and
 * either only when rounding cannot turn the answer. A period that is over without a figure of its own has no data,
 * whatever its parts say.
 */
export function verdict({ gap, whole, ended }: VerdictInput): Verdict {
  if (gap === null || (ended && !whole)) return 'no-data';
  const side = sideOf(gap);
  if (side === 'cannot-tell') return 'cannot-tell';
  if (whole) return side === 'above' ? 'met' : 'missed';
  return side === 'above' ? 'ahead' : 'behind';
}
