import { nearestPeriod } from '../../dataset/growthPeriods';
import { equal, type Period } from '../../dataset/period';
import { select, type Selection } from '../../dataset/select';
import type { Context } from '../../model/context';

/** The nearest of the overview's periods that has an observation of the selection. */
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
