import type { Context } from '../context';
import type { CompareSpec, SeriesSpec } from '../spec';
import { compareFigure } from './compareModel';
import type { Explored } from './explored';
import { seriesFigure } from './seriesModel';

/**
 * The figure of a reader's own choice, and what of the choice is not in it and why. Pure.
 *
 * @throws RangeError when a period of a comparison is not a time code.
 */
export const exploreFigure = (ctx: Context, spec: SeriesSpec | CompareSpec): Explored =>
  spec.kind === 'series' ? seriesFigure(ctx, spec) : compareFigure(ctx, spec);
