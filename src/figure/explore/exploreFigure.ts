import type { Context } from '../context';
import { finalizeModel } from '../finished';
import type { CompareSpec, SeriesSpec } from '../spec';
import { compareFigure } from './compareModel';
import type { ExploreResult } from './explored';
import { seriesFigure } from './seriesModel';

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
