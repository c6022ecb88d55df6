import { nearestWhere } from '../../dataset/growthPeriods';
import type { Period } from '../../dataset/period';
import { overviewModel, type OverviewFigureName, type Subject } from '../../figure/overviewFigures';
import type { Context } from '../../model/context';

/** The nearest of the overview's periods whose page has a figure; null where none has. */
export const nearestWith = (
  ctx: Context,
  pages: readonly Period[],
  subject: Subject,
  name: OverviewFigureName,
): Period | null =>
  nearestWhere(pages, subject.period, (period) => overviewModel(ctx, name, { ...subject, period }) !== null);
