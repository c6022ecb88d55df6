import { end, equal, yearOf, type Period } from '../../dataset/period';
import { periodCode } from '../../dataset/periodCode';
import { select, type Selection } from '../../dataset/select';
import type { Context } from '../../figure/context';
import { figureModel } from '../../figure/figureModel';
import type { FigureModel } from '../../figure/model';
import { nearestPeriod } from '../../dataset/growthPeriods';

/** Sections B to E: the industry that this site is about. */
const INDUSTRY = 'BTE';

export interface Subject {
  readonly area: string;
  readonly reference: string;
  readonly period: Period;
}

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

export const productsModel = (ctx: Context, { area, period }: Subject): FigureModel | null =>
  figureModel(ctx, { kind: 'dumbbell', area, indicator: 'OUTPUT', period: periodCode(period) });

export const progressModel = (ctx: Context, { area, period }: Subject): FigureModel | null =>
  figureModel(ctx, { kind: 'lines', area, indicator: 'IIP', year: String(yearOf(period)) });

export const areasModel = (ctx: Context, { area, reference, period }: Subject): FigureModel | null =>
  figureModel(ctx, {
    kind: 'bars',
    by: 'area',
    areas: [area, reference],
    indicator: 'IIP',
    period: periodCode(period),
  });

export const activitiesModel = (ctx: Context, { area, period }: Subject): FigureModel | null =>
  figureModel(ctx, {
    kind: 'bars',
    by: 'activity',
    areas: [area],
    indicator: 'IIP',
    period: periodCode(period),
  });

export const targetsModel = (ctx: Context, { area, period }: Subject): FigureModel | null =>
  figureModel(ctx, { kind: 'bullet', area, period: periodCode(period) });

/** A count of projects with its part of foreign investment and the capital registered with it. */
function projectsOf(ctx: Context, area: string, activity: string, period: Period): FigureModel | null {
  const spec = {
    kind: 'units',
    area,
    indicator: 'PROJECTS',
    part: 'FDI',
    amounts: 'CAPITAL',
    activity,
  } as const;
  const model = figureModel(ctx, { ...spec, period: periodCode(period) });
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
