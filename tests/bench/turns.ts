/** Whether one of two builds, measured in turns, is slower: in pairs, since whatever else a machine does weighs on both. */

/** Slower by less than this is not worth a word. */
const WORTH = 1.15;

/** The value below which a share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return low + (high - low) * (at - Math.floor(at));
}

export interface Verdict {
  /** How many times as long it took, round by round: the median, and what the middle half lies between. */
  readonly times: number;
  readonly low: number;
  readonly high: number;
  readonly word: 'slower' | 'faster' | 'alike';
}

/** Of rounds in which both were measured. A median counts only where three rounds of four lean the same way. */
export function verdictOf(now: readonly number[], before: readonly number[]): Verdict {
  if (now.length === 0 || now.length !== before.length) throw new Error('every round measures both builds');
  const ratios = now.map((value, i) => value / (before[i] ?? NaN));
  const [low, times, high] = [0.25, 0.5, 0.75].map((share) => quantile(ratios, share)) as [
    number,
    number,
    number,
  ];
  const slower = times > WORTH && low > 1;
  const faster = times < 1 / WORTH && high < 1;
  return { times, low, high, word: slower ? 'slower' : faster ? 'faster' : 'alike' };
}
