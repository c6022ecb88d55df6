import { focusArea } from '../../dataset/focusArea';
import { TOTAL } from '../../dataset/observation';
import { isYearToDate } from '../../dataset/period';
import { select } from '../../dataset/select';
import { figureModel } from '../../figure/figureModel';
import type { FigureModel } from '../../kinds/registry';
import type { Context } from '../../model/context';
import { pathIndicator } from '../../targets/progress';
import { targetLines, type TargetLine } from './lines';
import { pathYears, type TargetsParams } from './params';

/** The common subject of both pages of targets. */
export interface TargetSubject {
  readonly area: string;
  readonly lines: readonly TargetLine[];
  /** The indicator whose progress is drawn: the first among the targets. */
  readonly indicator: string;
  /** Years with growth to date, newest first. */
  readonly years: readonly string[];
}

export function targetSubject(ctx: Context): TargetSubject {
  const { area } = focusArea(ctx.dataset);
  const lines = targetLines(ctx);
  const targets = lines.map((line) => line.progress.target);
  const indicator = pathIndicator(ctx, targets) ?? '';
  const known = select(ctx.dataset, {
    area,
    indicator,
    activity: TOTAL,
    transformation: 'GY',
    scenario: 'ACTUAL',
  });
  return { area, lines, indicator, years: pathYears(known.filter((o) => isYearToDate(o.period))) };
}

export const pathModel = (
  ctx: Context,
  { area, indicator }: TargetSubject,
  { year, over }: Pick<TargetsParams, 'year' | 'over'>,
): FigureModel | null =>
  year === '' ? null : figureModel(ctx, { kind: 'progress', area, indicator, year, over, pace: true });
