import { kindOf, type FigureModel, type FigureResult, type FigureSpec } from '../kinds/registry';
import type { Context } from '../model/context';
import { finalizeModel } from './finalizeModel';

/**
 * The finished figure of a spec, with the refusals of the spec. Pure.
 *
 * @throws RangeError when a period of the spec is not a time code.
 */
export function buildFigure(ctx: Context, spec: FigureSpec): FigureResult {
  const { model, refusals } = kindOf(spec).build(ctx, spec);
  return { model: model && finalizeModel(ctx, model), refusals };
}

/**
 * The finished figure of a spec: numbers, intervals, order, axes, words, notes, sources and table. Pure. Null when the
 * dataset has nothing for the spec.
 *
 * @throws RangeError when a period of the spec is not a time code.
 */
export const figureModel = (ctx: Context, spec: FigureSpec): FigureModel | null =>
  buildFigure(ctx, spec).model;
