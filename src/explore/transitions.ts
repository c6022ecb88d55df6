import { COMPARE_VIEWS, type CompareSpec, type CompareView } from '../kinds/compare/spec';
import type { SeriesSpec, SeriesView } from '../kinds/series/spec';
import type { Context } from '../model/context';
import type { SeriesMeasure, SeriesRef } from '../spec/series';
import { nearestComparison } from './comparisons';
import type { ExploreSpec } from './exploreSpec';
import { memoizedExploreFigure } from './memoizedExploreFigure';
import { omit } from './omit';

export type FigureView = SeriesView | CompareView;

const isCompareView = (view: FigureView): view is CompareView =>
  (COMPARE_VIEWS as readonly string[]).includes(view);

/** In order of preference: most series have a change on a year before, which puts different units on one axis. */
const USUAL: readonly SeriesMeasure[] = ['yoy', 'level', 'mom', 'index'];

/** How much of a spec can be drawn: 0, or the number of series less its refusals. */
function drawn(ctx: Context, spec: ExploreSpec): number {
  const { model, refusals } = memoizedExploreFigure(ctx, spec);
  return model ? 1 + spec.series.length - refusals.length : 0;
}

/** The spec of which most can be drawn; the first of equals. */
const best = <S extends ExploreSpec>(ctx: Context, specs: readonly [S, ...S[]]): S =>
  specs.reduce((held, one) => (drawn(ctx, one) > drawn(ctx, held) ? one : held));

/** Series through time in the measure that most of them have; `wish` if it is among the best. */
export function seriesThroughTime(
  ctx: Context,
  view: SeriesView,
  series: readonly SeriesRef[],
  wish?: SeriesMeasure,
): SeriesSpec {
  const of = (measure: SeriesMeasure): SeriesSpec => ({ kind: 'series', view, series, measure });
  const [first = 'yoy', ...rest] =
    wish === undefined ? USUAL : [wish, ...USUAL.filter((one) => one !== wish)];
  return best(ctx, [of(first), ...rest.map(of)]);
}

/** A period after all data, for when none is given: the nearest to it is the newest. */
const NO_PERIOD = '9999';

/** The same series in another view: with the same periods where possible, else the nearest of the data. */
export function withView(ctx: Context, spec: ExploreSpec, view: FigureView): ExploreSpec {
  if (!isCompareView(view))
    return spec.kind === 'series'
      ? { ...spec, view }
      : seriesThroughTime(ctx, view, spec.series, spec.measure);
  const wish: CompareSpec =
    spec.kind === 'compare'
      ? { ...spec, view }
      : {
          kind: 'compare',
          view,
          series: spec.series,
          a: spec.to ?? NO_PERIOD,
          b: spec.to ?? NO_PERIOD,
          sort: view === 'bars' || view === 'dumbbell' ? 'growth' : 'value',
        };
  if (spec.kind === 'compare' && memoizedExploreFigure(ctx, wish).model) return wish;
  return nearestComparison(ctx, wish) ?? wish;
}

/** The same view of other series; for the first series, in a measure and periods that it has. */
export function withSeries(ctx: Context, spec: ExploreSpec, series: readonly SeriesRef[]): ExploreSpec {
  const next = { ...spec, series };
  if (spec.series.length > 0 || series.length === 0 || memoizedExploreFigure(ctx, next).model) return next;
  if (next.kind === 'series') return seriesThroughTime(ctx, next.view, series, next.measure);
  return nearestComparison(ctx, next) ?? seriesThroughTime(ctx, 'lines', series);
}

/**
 * A suggestion for a spec of which nothing or not everything can be drawn: the nearest spec with something to draw, or,
 * with `whole`, with every series. Null when there is none.
 */
export function nearestWithData(ctx: Context, spec: ExploreSpec, whole = false): ExploreSpec | null {
  const has = (one: ExploreSpec | null): one is ExploreSpec => {
    if (one === null) return false;
    const { model, refusals } = memoizedExploreFigure(ctx, one);
    return model !== null && !(whole && refusals.length > 0);
  };
  if (spec.series.length === 0) return null;
  const tries: readonly (() => ExploreSpec | null)[] =
    spec.kind === 'compare'
      ? [
          () => nearestComparison(ctx, spec),
          () => nearestComparison(ctx, omit(spec, 'measure')),
          () => seriesThroughTime(ctx, 'lines', spec.series),
          () => seriesThroughTime(ctx, 'multiples', spec.series),
        ]
      : [
          () => omit(spec, 'lengths', 'from', 'to', 'base'),
          () => seriesThroughTime(ctx, spec.view, spec.series, spec.measure),
          () => seriesThroughTime(ctx, 'multiples', spec.series, spec.measure),
        ];
  for (const attempt of tries) {
    const one = attempt();
    if (has(one)) return one;
  }
  return null;
}
