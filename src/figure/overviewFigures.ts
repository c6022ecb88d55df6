import type { CodeLists } from '../dataset/codes';
import { breakdownOf, indicatorOf, industryOf, type IndicatorConcept } from '../dataset/concepts';
import { TOTAL } from '../dataset/observation';
import { end, yearOf, type Period } from '../dataset/period';
import { periodCode } from '../dataset/periodCode';
import { select } from '../dataset/select';
import type { CountsSpec } from '../kinds/counts/spec';
import { kindOf, type FigureModel, type FigureSpec } from '../kinds/registry';
import type { Context } from '../model/context';
import { partAndWhole } from '../model/partAndWhole';
import { figureModel } from './figureModel';

/** The subject of an overview. */
export interface Subject {
  readonly area: string;
  readonly reference: string;
  readonly period: Period;
}

interface OverviewFigure {
  /** What it shows on the page of a period; null where no code of the package stands for what it is about. */
  readonly spec: (ctx: Context, subject: Subject) => FigureSpec | null;
  /** The package names the codes that the figure is about, so that readers look for it where it is missing. */
  readonly isCoded: (codes: CodeLists) => boolean;
  /** Whatever it can show of an area, where not every page has one of its own. */
  readonly all?: (ctx: Context, area: string) => readonly FigureSpec[];
}

/** A figure of the indicator that stands for a concept. */
const figureOn = (
  concept: IndicatorConcept,
  spec: (indicator: string, subject: Subject) => FigureSpec,
): OverviewFigure => ({
  spec: ({ dataset }, subject) => {
    const indicator = indicatorOf(dataset.codes, concept);
    return indicator === null ? null : spec(indicator, subject);
  },
  isCoded: (codes) => indicatorOf(codes, concept) !== null,
});

/** Projects of an activity: how many, their part of foreign investment, and the capital registered with them. */
function projectsOf(
  codes: CodeLists,
  area: string,
  activity: string | null,
): Omit<CountsSpec, 'period'> | null {
  const indicator = indicatorOf(codes, 'INVESTMENT_PROJECTS');
  const part = breakdownOf(codes, 'FOREIGN_INVESTMENT');
  if (indicator === null || part === null || activity === null) return null;
  const amounts = indicatorOf(codes, 'REGISTERED_CAPITAL');
  return { kind: 'counts', area, indicator, part, ...(amounts !== null && { amounts }), activity };
}

/** The periods in which somebody counts projects. */
const countedIn = (
  { dataset }: Context,
  { area, indicator, activity }: Omit<CountsSpec, 'period'>,
): Period[] =>
  select(dataset, { area, indicator, activity, breakdown: TOTAL, scenario: 'ACTUAL' }).map((o) => o.period);

/** In the newest of some periods that is over by the end of another and has a figure, or else in the first that has. */
function newestBy(
  ctx: Context,
  projects: Omit<CountsSpec, 'period'>,
  periods: readonly Period[],
  by: Period,
): CountsSpec | null {
  const past = periods.filter((p) => end(p) <= end(by)).sort((a, b) => end(b) - end(a));
  const later = periods.filter((p) => end(p) > end(by)).sort((a, b) => end(a) - end(b));
  const { area, activity, indicator, part } = projects;
  const shown = [...past, ...later].find(
    (period) => partAndWhole(ctx, { area, activity, indicator, period }, part) !== null,
  );
  return shown ? { ...projects, period: periodCode(shown) } : null;
}

const projectsFigure = (
  activityOf: (codes: CodeLists) => string | null,
  spec: (ctx: Context, projects: Omit<CountsSpec, 'period'>, period: Period) => CountsSpec | null,
): OverviewFigure => {
  const projects = (codes: CodeLists, area: string) => projectsOf(codes, area, activityOf(codes));
  return {
    spec: (ctx, { area, period }) => {
      const found = projects(ctx.dataset.codes, area);
      return found && spec(ctx, found, period);
    },
    isCoded: (codes) => projects(codes, '') !== null,
    all: (ctx, area) => {
      const found = projects(ctx.dataset.codes, area);
      return found ? countedIn(ctx, found).map((period) => ({ ...found, period: periodCode(period) })) : [];
    },
  };
};

/** The figures of the overview, in the order in which they are read. */
export const OVERVIEW_FIGURES = {
  products: figureOn('PRODUCT_OUTPUT', (indicator, { area, period }) => ({
    kind: 'products',
    area,
    indicator,
    period: periodCode(period),
  })),
  progress: figureOn('PRODUCTION_INDEX', (indicator, { area, period }) => ({
    kind: 'progress',
    area,
    indicator,
    year: String(yearOf(period)),
  })),
  areas: figureOn('PRODUCTION_INDEX', (indicator, { area, reference, period }) => ({
    kind: 'rates',
    by: 'area',
    areas: [area, reference],
    indicator,
    period: periodCode(period),
  })),
  activities: figureOn('PRODUCTION_INDEX', (indicator, { area, period }) => ({
    kind: 'rates',
    by: 'activity',
    areas: [area],
    indicator,
    period: periodCode(period),
  })),
  targets: {
    spec: (_, { area, period }) => ({ kind: 'targets', area, period: periodCode(period) }),
    isCoded: () => true,
  },
  // Counted rarely, so a page shows the newest of its time; those of all sectors stand beside them in their own period.
  industryProjects: projectsFigure(industryOf, (ctx, projects, period) =>
    newestBy(ctx, projects, countedIn(ctx, projects), period),
  ),
  allProjects: projectsFigure(
    () => TOTAL,
    (_, projects, period) => ({ ...projects, period: periodCode(period) }),
  ),
} as const satisfies Readonly<Record<string, OverviewFigure>>;

export type OverviewFigureName = keyof typeof OVERVIEW_FIGURES;
export const OVERVIEW_FIGURE_NAMES = Object.keys(OVERVIEW_FIGURES) as readonly OverviewFigureName[];

export const overviewFigure = (name: OverviewFigureName): OverviewFigure => OVERVIEW_FIGURES[name];

/** The id of a figure's element on the overview, where projects stand twice: of industry and of all sectors. */
const elementId = (spec: FigureSpec): string =>
  spec.kind === 'counts'
    ? `${kindOf(spec).id(spec)}-${spec.activity.replace('_', '').toLowerCase()}`
    : kindOf(spec).id(spec);

/** The id of the element in which a page shows a figure, if it does; null where the package names nothing for it. */
export function overviewFigureId(ctx: Context, name: OverviewFigureName, subject: Subject): string | null {
  const spec = overviewFigure(name).spec(ctx, subject);
  return spec && elementId(spec);
}

/** A figure of the page of a period; null where the data have nothing for it. */
export function overviewModel(ctx: Context, name: OverviewFigureName, subject: Subject): FigureModel | null {
  const spec = overviewFigure(name).spec(ctx, subject);
  const model = spec && figureModel(ctx, spec);
  return model && { ...model, id: elementId(model.spec) };
}

/** All figures that a page has, in the order in which they are read. */
export const overviewModels = (ctx: Context, subject: Subject): FigureModel[] =>
  OVERVIEW_FIGURE_NAMES.flatMap((name) => overviewModel(ctx, name, subject) ?? []);
