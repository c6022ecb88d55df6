import { byPriority } from '../dataset/select';
import type { Observation } from '../dataset/observation';
import { disjoint } from '../stats/interval';
import type { Context } from './context';
import { intervalOf } from './datum';

/**
 * Of several publications of one figure, those a reader must see: the first by priority, and each further one that
 * rounding cannot reconcile with any shown before. Empty when nothing is published.
 */
export function tellApart(ctx: Context, observations: readonly Observation[]): Observation[] {
  const shown: Observation[] = [];
  for (const o of byPriority(ctx.dataset, observations)) {
    if (shown.every((s) => disjoint(intervalOf(s), intervalOf(o)))) shown.push(o);
  }
  return shown;
}
