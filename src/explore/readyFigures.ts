import { focusArea } from '../dataset/focusArea';
import { periodsOf } from '../dataset/growthPeriods';
import { TOTAL } from '../dataset/observation';
import { isYearToDate, yearOf } from '../dataset/period';
import { select } from '../dataset/select';
import { figureName } from '../figure/figureName';
import { OVERVIEW_FIGURE_NAMES, overviewFigure } from '../figure/overviewFigures';
import type { FigureSpec } from '../kinds/registry';
import type { Context } from '../model/context';
import { pathIndicator, targetsOf } from '../targets/progress';
import { readyViews } from './readyViews';

/** A ready figure: one that the site shows without a reader's choice. */
export interface ReadyFigure {
  /** Part of addresses and file names: small letters, digits and hyphens. */
  readonly name: string;
  readonly spec: FigureSpec;
}

/** The progress of the years with their pace, as on the page of targets. */
function pathSpecs(ctx: Context, area: string): FigureSpec[] {
  const indicator = pathIndicator(ctx, targetsOf(ctx, area));
  if (indicator === null) return [];
  const known = select(ctx.dataset, {
    area,
    indicator,
    activity: TOTAL,
    transformation: 'GY',
    scenario: 'ACTUAL',
  });
  const years = new Set(known.filter((o) => isYearToDate(o.period)).map((o) => String(yearOf(o.period))));
  return [...years].map((year) => ({ kind: 'progress', area, indicator, year, pace: true }));
}

/**
 * The specs of all ready figures: those of the overview for every period that has one, those of the targets, and the
 * ready views of Explore. Where the dataset has nothing for one, its model is null.
 */
export function readyFigures(ctx: Context): readonly ReadyFigure[] {
  const { area, reference } = focusArea(ctx.dataset);
  const figures = OVERVIEW_FIGURE_NAMES.map(overviewFigure);
  const overviews = periodsOf(ctx.dataset, area).flatMap((period): FigureSpec[] =>
    figures.flatMap(({ spec, all }) => (all ? [] : (spec(ctx, { area, reference, period }) ?? []))),
  );
  const further = figures.flatMap(({ all }) => all?.(ctx, area) ?? []);
  const specs: readonly FigureSpec[] = [
    ...overviews,
    ...further,
    { kind: 'targets', area },
    ...pathSpecs(ctx, area),
    ...readyViews(ctx).map(({ spec }) => spec),
  ];
  return [...new Map(specs.map((spec) => [figureName(spec), spec]))].map(([name, spec]) => ({ name, spec }));
}
