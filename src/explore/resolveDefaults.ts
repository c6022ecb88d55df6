import { usualMeasure } from '../kinds/compare/model';
import { defaultBase } from '../kinds/series/drawn';
import type { Context } from '../model/context';
import type { ExploreSpec } from './exploreSpec';

/**
 * A spec with its defaults written out, so that it is the same figure after the data have changed. A share or a
 * contribution has no measure, and a figure without series has no defaults.
 */
export function resolveDefaults(ctx: Context, spec: ExploreSpec): ExploreSpec {
  if (spec.series.length === 0) return spec;
  if (spec.kind === 'compare')
    return spec.measure !== undefined || spec.view === 'contribution'
      ? spec
      : { ...spec, measure: usualMeasure(ctx, spec) };
  const base = spec.measure === 'index' ? (spec.base ?? defaultBase(ctx, spec.series)) : null;
  return base === null ? spec : { ...spec, base };
}
