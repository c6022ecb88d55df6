import { focusArea } from '../dataset/focusArea';
import { periodsOf } from '../dataset/growthPeriods';
import { headlineRank } from '../dataset/headlineRank';
import { isRate } from '../dataset/observation';
import { isYearToDate, yearOf } from '../dataset/period';
import { select } from '../dataset/select';
import { readyViews } from './readyViews';
import { type FigureSpec } from '../kinds/registry';
import type { Context } from '../model/context';
import { targetsOf } from '../targets/progress';
import { figureName } from '../figure/figureName';
import {
  activitiesSpec,
  areasSpec,
  INDUSTRY,
  productsSpec,
  progressSpec,
  projectsSpec,
  targetsSpec,
} from '../figure/overviewSpecs';

/** A figure of the site that nobody had to ask for. */
export interface ReadyFigure {
  /** Stands in addresses and in names of files: small letters, digits and hyphens. */
  readonly name: string;
  readonly spec: FigureSpec;
}

/** The paths of the years with their pace, as the page of targets draws them. */
function pathSpecs(ctx: Context, area: string): FigureSpec[] {
  const rank = (indicator: string): number => headlineRank(ctx.dataset.codes, indicator);
  const [indicator] = targetsOf(ctx, area)
    .filter(isRate)
    .map((target) => target.indicator)
    .sort((a, b) => rank(a) - rank(b));
  if (indicator === undefined) return [];
  const known = select(ctx.dataset, {
    area,
    indicator,
    activity: '_T',
    transformation: 'GY',
    scenario: 'ACTUAL',
  });
  const years = new Set(known.filter((o) => isYearToDate(o.period)).map((o) => String(yearOf(o.period))));
  return [...years].map((year) => ({ kind: 'progress', area, indicator, year, pace: true }));
}

/**
 * What the site shows by itself: the figures of the overview for every period that has one, those of the targets, and
 * the views that exploring begins with. The data may have nothing for some of them: their model is null.
 */
export function readyFigures(ctx: Context): readonly ReadyFigure[] {
  const { area, reference } = focusArea(ctx.dataset);
  const overviews = periodsOf(ctx.dataset, area).flatMap((period): FigureSpec[] =>
    [productsSpec, progressSpec, areasSpec, activitiesSpec, targetsSpec].map((spec) =>
      spec({ area, reference, period }),
    ),
  );
  const projects = [INDUSTRY, '_T'].flatMap((activity) =>
    select(ctx.dataset, {
      area,
      indicator: 'PROJECTS',
      activity,
      breakdown: '_T',
      scenario: 'ACTUAL',
    }).map(({ period }): FigureSpec => projectsSpec(area, activity, period)),
  );
  const specs: readonly FigureSpec[] = [
    ...overviews,
    ...projects,
    { kind: 'targets', area },
    ...pathSpecs(ctx, area),
    ...readyViews(ctx).map(({ spec }) => spec),
  ];
  return [...new Map(specs.map((spec) => [figureName(spec), spec]))].map(([name, spec]) => ({ name, spec }));
}
