import type { Context } from '../model/context';
import { finalizeModel } from '../figure/finalizeModel';
import type { CompareSpec } from '../kinds/compare/spec';
import type { SeriesSpec } from '../kinds/series/spec';
import { compareFigure } from '../kinds/compare/model';
import type { ExploreResult } from './exploreResult';
import { seriesFigure } from '../kinds/series/model';

/** What readers put together themselves. */
export type ExploreSpec = SeriesSpec | CompareSpec;

/**
 * The figure of a reader's own choice, and what of the choice is not in it and why. Pure.
 *
 * @throws RangeError when a period of a comparison is not a time code.
 */
export function exploreFigure(ctx: Context, spec: ExploreSpec): ExploreResult {
  const { model, refusals } = spec.kind === 'series' ? seriesFigure(ctx, spec) : compareFigure(ctx, spec);
  return { model: model && finalizeModel(ctx, model), refusals };
}
