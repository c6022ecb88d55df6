import { focusArea } from '../../dataset/focusArea';
import { nearestPeriod, nearestWhere } from '../../dataset/growthPeriods';
import { equal, yearOf, type Period } from '../../dataset/period';
import { select, type Selection } from '../../dataset/select';
import {
  OVERVIEW_FIGURE_NAMES,
  overviewFigureId,
  type OverviewFigureName,
} from '../../figure/overviewFigures';
import type { Context } from '../../model/context';
import { hasCard } from '../../pages/overview/cards';
import { cardId } from '../../pages/overview/partIds';

/** Where somebody searches: what is found stands on the page nearest to the one in view. */
export interface Place {
  readonly ctx: Context;
  readonly area: string;
  /** The periods that have a page of the overview. */
  readonly pages: readonly Period[];
  /** The period in view. */
  readonly near: Period;
  /**
   * The ids of the elements of figures, the same on every page that has them; empty where the package names nothing
   * for one.
   */
  readonly parts: Readonly<Record<OverviewFigureName, string>>;
}

export function placeOf(ctx: Context, area: string, pages: readonly Period[], near: Period): Place {
  const subject = { ...focusArea(ctx.dataset), period: near };
  const parts = Object.fromEntries(
    OVERVIEW_FIGURE_NAMES.map((name) => [name, overviewFigureId(ctx, name, subject) ?? '']),
  ) as Record<OverviewFigureName, string>;
  return { ctx, area, pages, near, parts };
}

/** The page nearest to a place that has an observation of the selection. */
export function nearestHaving({ ctx, area, pages, near }: Place, selection: Selection): Period | null {
  const having = select(ctx.dataset, { area, ...selection }).map((o) => o.period);
  return nearestWhere(pages, near, (page) => having.some((p) => equal(p, page)));
}

interface Where {
  /** Null when no page has it. */
  readonly period: Period | null;
  readonly part: string;
}

/** Which page and part show an indicator. */
export function whereIs(place: Place, code: string): Where {
  const { ctx, area, pages, near, parts } = place;
  const indicator = ctx.dataset.codes.indicators.get(code);
  switch (indicator?.concept) {
    case 'PRODUCTION_INDEX':
      return {
        period: nearestHaving(place, { indicator: code, transformation: 'GY' }),
        part: parts.progress,
      };
    case 'PRODUCT_OUTPUT':
      return { period: nearestHaving(place, { indicator: code }), part: parts.products };
    case 'INVESTMENT_PROJECTS':
    case 'REGISTERED_CAPITAL': {
      const part = parts.industryProjects;
      const counted = select(ctx.dataset, { area, indicator: code, scenario: 'ACTUAL' }).length > 0;
      return { period: counted && part !== '' ? near : null, part };
    }
  }
  if (indicator && indicator.headline !== null)
    return {
      period: nearestWhere(pages, near, (page) => hasCard(ctx, area, code, page)),
      part: cardId(code),
    };
  const targets = select(ctx.dataset, {
    area,
    indicator: code,
    transformation: 'GY',
    scenario: 'TARGET',
  });
  const years = targets.map((o) => yearOf(o.period));
  return {
    period: nearestPeriod(
      pages.filter((page) => years.includes(yearOf(page))),
      near,
    ),
    part: parts.targets,
  };
}
