import { memoByCode } from '../dataset/memo';
import { buildFigure } from '../figure/figureModel';
import { encodeSpec } from '../figure/specCodec';
import type { FigureResult } from '../kinds/registry';
import type { Context } from '../model/context';
import type { ExploreSpec } from './exploreSpec';

/** A reader goes to and fro between views, and each choice asks which others there would be. */
const MOST_KEPT = 300;

/** The figure of a spec and what of it is refused, made once for a context as long as it is remembered. */
export const memoizedExploreFigure = memoByCode(
  (spec: ExploreSpec) => encodeSpec(spec, true).toString(),
  (ctx: Context, spec: ExploreSpec): FigureResult => buildFigure(ctx, spec),
  MOST_KEPT,
);
