import { nice, ticks } from 'd3-array';
import type { Axis } from './axis';
import type { Context } from './context';
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
  // Constant input has one meaningful tick: its value.
  if (low === high)
    return { low: low - 1, high: high + 1, ticks: [{ value: low, label: tickLabel(ctx, low) }] };
  const [from, to] = nice(low, high, count);
  return {
    low: from,
    high: to,
    ticks: ticks(from, to, count).map((value) => ({ value, label: tickLabel(ctx, value) })),
  };
}
