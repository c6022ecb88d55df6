import { end, equal, type Period } from '../../dataset/period';
import { select, type Selection } from '../../dataset/select';
import type { Context } from '../../model/context';
import { figureModel } from '../../figure/figureModel';
import {
  activitiesSpec,
  areasSpec,
  INDUSTRY,
  productsSpec,
  progressSpec,
  projectsSpec,
  targetsSpec,
  type Subject,
} from '../../figure/overviewSpecs';
import { nearestPeriod } from '../../dataset/growthPeriods';
import type { FigureModel } from '../../kinds/registry';

const periodsWith = (ctx: Context, selection: Selection): Period[] =>
  select(ctx.dataset, selection).map((o) => o.period);

/** Of the periods of which the overview has pages, the nearest that has what the selection asks for. */
export function nearestWith(
  ctx: Context,
  pages: readonly Period[],
  near: Period,
  selection: Selection,
): Period | null {
  const having = periodsWith(ctx, selection);
  return nearestPeriod(
    pages.filter((page) => having.some((p) => equal(p, page))),
    near,
  );
}

export const productsModel = (ctx: Context, subject: Subject): FigureModel | null =>
  figureModel(ctx, productsSpec(subject));

export const progressModel = (ctx: Context, subject: Subject): FigureModel | null =>
  figureModel(ctx, progressSpec(subject));

export const areasModel = (ctx: Context, subject: Subject): FigureModel | null =>
  figureModel(ctx, areasSpec(subject));

export const activitiesModel = (ctx: Context, subject: Subject): FigureModel | null =>
  figureModel(ctx, activitiesSpec(subject));

export const targetsModel = (ctx: Context, subject: Subject): FigureModel | null =>
  figureModel(ctx, targetsSpec(subject));

function projectsOf(ctx: Context, area: string, activity: string, period: Period): FigureModel | null {
  const model = figureModel(ctx, projectsSpec(area, activity, period));
  return model && { ...model, id: `${model.id}-${activity.replace('_', '').toLowerCase()}` };
}

/** Projects of industry in the newest period that is over by the end of the chosen one, or in the first ever counted. */
export function industryProjectsModel(ctx: Context, { area, period }: Subject): FigureModel | null {
  const counted = periodsWith(ctx, {
    area,
    indicator: 'PROJECTS',
    activity: INDUSTRY,
    breakdown: '_T',
    scenario: 'ACTUAL',
  });
  const past = counted.filter((p) => end(p) <= end(period)).sort((a, b) => end(b) - end(a));
  const later = counted.filter((p) => end(p) > end(period)).sort((a, b) => end(a) - end(b));
  return (
    [...past, ...later].map((p) => projectsOf(ctx, area, INDUSTRY, p)).find((model) => model !== null) ?? null
  );
}

/** Projects of all sectors, where they are counted for the period itself. */
export const allProjectsModel = (ctx: Context, { area, period }: Subject): FigureModel | null =>
  projectsOf(ctx, area, '_T', period);
