import type { Period } from '../dataset/period';
import { parsePeriod } from '../dataset/periodCode';
import { barsModel } from '../kinds/rates/model';
import { bulletModel } from '../kinds/targets/model';
import type { Context } from '../model/context';
import { dumbbellModel } from '../kinds/products/model';
import { exploreFigure, type ExploreSpec } from '../explore/exploreFigure';
import { finalizeModel } from './finalizeModel';
import { linesModel } from '../kinds/progress/model';
import type { FigureModel } from './figure';
import type { FigureSpec } from './spec';
import { unitsModel } from '../kinds/counts/model';

function readPeriod(code: string): Period {
  const period = parsePeriod(code);
  if (!period) throw new RangeError(`invalid period: expected a time code such as 2024-Q1, got "${code}"`);
  return period;
}

type ReadySpec = Exclude<FigureSpec, ExploreSpec>;

function built(ctx: Context, spec: ReadySpec): FigureModel | null {
  if (spec.kind === 'bullet')
    return bulletModel(ctx, spec, spec.period === undefined ? null : readPeriod(spec.period));
  const period = readPeriod(spec.kind === 'lines' ? spec.year : spec.period);
  switch (spec.kind) {
    case 'dumbbell':
      return dumbbellModel(ctx, spec, period);
    case 'bars':
      return barsModel(ctx, spec, period);
    case 'lines':
      return linesModel(ctx, spec, period);
    case 'units':
      return unitsModel(ctx, spec, period);
  }
}

/**
 * The finished figure of a spec: numbers, intervals, order, axes, words, notes, sources and table. Pure. Null when the
 * dataset holds nothing of what the spec asks for.
 *
 * @throws RangeError when the spec's period is not a time code.
 */
export function figureModel(ctx: Context, spec: FigureSpec): FigureModel | null {
  if (spec.kind === 'series' || spec.kind === 'compare') return exploreFigure(ctx, spec).model;
  const model = built(ctx, spec);
  return model && finalizeModel(ctx, model);
}
