import { nice, ticks } from 'd3-array';
import type { Context } from './context';
import type { Axis } from './model';
import { tickLabel } from './names';

/**
 * An axis that holds every value and every one of `mustHold`, ending on ticks. `count` is the number of ticks aimed at.
 * Constant input gets an axis around it.
 */
export function axisFor(
  ctx: Context,
  values: readonly number[],
  mustHold: readonly number[],
  count = 5,
): Axis {
  const all = [...values, ...mustHold];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const [from, to] = low === high ? [low - 1, high + 1] : nice(low, high, count);
  return {
    low: from,
    high: to,
    ticks: ticks(from, to, count).map((value) => ({ value, label: tickLabel(ctx, value) })),
  };
}
