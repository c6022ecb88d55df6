import type { Estimate } from './interval';
import type { Printed } from './printed';
import { printedInterval } from './roundingInterval';

const HUNDRED: Estimate = { value: 100, low: 100, high: 100 };

/** What a change in percent multiplies by. */
const factor = (percent: number): number => 1 + percent / 100;

/**
 * An index that is 100 at index `base` of a chain of changes, each in percent on the one before it: `I(t) = I(t-1) (1 +
 * g(t)/100)` onwards from the base and its inverse back from it. `changes[0]` compares with a moment before the chain
 * and is not used; of one change only the base remains. The intervals are what the rounding of all changes on the way
 * allows: they widen with every step. Empty for no changes; all null for a base outside the chain.
 *
 * Null where rounding could bring a change to -100 %, and everywhere beyond: the index could be zero there.
 */
export function chainIndex(changes: readonly Printed[], base: number): (Estimate | null)[] {
  const made: (Estimate | null)[] = changes.map(() => null);
  if (base < 0 || base >= changes.length) return made;
  made[base] = HUNDRED;
  for (let i = base + 1; i < changes.length; i += 1) {
    const [before, change] = [made[i - 1], changes[i]];
    if (!before || !change) break;
    const g = printedInterval(change);
    if (g.low <= -100) break;
    made[i] = {
      value: before.value * factor(change.value),
      low: before.low * factor(g.low),
      high: before.high * factor(g.high),
    };
  }
  for (let i = base - 1; i >= 0; i -= 1) {
    const [after, change] = [made[i + 1], changes[i + 1]];
    if (!after || !change) break;
    const g = printedInterval(change);
    if (g.low <= -100) break;
    made[i] = {
      value: after.value / factor(change.value),
      low: after.low / factor(g.high),
      high: after.high / factor(g.low),
    };
  }
  return made;
}
