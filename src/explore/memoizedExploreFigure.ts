import { encodeSpec } from '../figure/specCodec';
import { buildFigure } from '../figure/figureModel';
import type { FigureResult } from '../kinds/registry';
import type { Context } from '../model/context';
import type { ExploreSpec } from './exploreSpec';

/** A reader goes to and fro between views, and each choice asks which others there would be. */
const MOST_KEPT = 300;
const kept = new WeakMap<Context, Map<string, FigureResult>>();

/** The figure of a spec and what of it is refused, made once for a context as long as it is remembered. */
export function memoizedExploreFigure(ctx: Context, spec: ExploreSpec): FigureResult {
  const figures = kept.get(ctx) ?? new Map<string, FigureResult>();
  kept.set(ctx, figures);
  const key = encodeSpec(spec, true).toString();
  const known = figures.get(key);
  if (known) return known;
  const made = buildFigure(ctx, spec);
  // The oldest goes: a map keeps its keys in the order in which they came.
  const [oldest] = figures.keys();
  if (oldest !== undefined && figures.size >= MOST_KEPT) figures.delete(oldest);
  figures.set(key, made);
  return made;
}
