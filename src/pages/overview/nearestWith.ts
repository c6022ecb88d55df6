import { nearestPeriod } from '../../dataset/growthPeriods';
import { equal, type Period } from '../../dataset/period';
import { select, type Selection } from '../../dataset/select';
import type { Context } from '../../model/context';

/** Of the periods of which the overview has pages, the nearest that has what the selection asks for. */
export function nearestWith(
  ctx: Context,
  pages: readonly Period[],
  near: Period,
  selection: Selection,
): Period | null {
  const having = select(ctx.dataset, selection).map((o) => o.period);
  return nearestPeriod(
    pages.filter((page) => having.some((p) => equal(p, page))),
    near,
  );
}
