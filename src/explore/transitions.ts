import { COMPARE_VIEWS, type CompareSpec, type CompareView } from '../kinds/compare/spec';
import { type SeriesSpec, type SeriesView } from '../kinds/series/spec';
import type { Context } from '../model/context';
import { type SeriesMeasure, type SeriesRef } from '../spec/series';
import { nearestComparison } from './comparisons';
import type { ExploreSpec } from './exploreSpec';
import { memoizedExploreFigure } from './memoizedExploreFigure';
import { omit } from './omit';

export type FigureView = SeriesView | CompareView;

const isCompareView = (view: FigureView): view is CompareView =>
  (COMPARE_VIEWS as readonly string[]).includes(view);

/** In this order: a change on a year before is what most series have, and joins different units on one axis. */
const USUAL: readonly SeriesMeasure[] = ['yoy', 'level', 'mom', 'index'];

/** How much of a spec can be drawn: nothing, or the number of series less what is refused. */
function drawn(ctx: Context, spec: ExploreSpec): number {
  const { model, refusals } = memoizedExploreFigure(ctx, spec);
  return model ? 1 + spec.series.length - refusals.length : 0;
}

/** Of some specs the first of those of which most can be drawn. */
const best = <S extends ExploreSpec>(ctx: Context, specs: readonly [S, ...S[]]): S =>
  specs.reduce((held, one) => (drawn(ctx, one) > drawn(ctx, held) ? one : held));

/** Series through time in the measure that most of them have; `wish` where nothing speaks against it. */
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

/** Where no period is known to begin with; no period of any data, and the nearest to it is the newest. */
const NO_PERIOD = '9999';

/** The same series in another view: periods are kept where they can be, and otherwise taken from what the data have. */
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

/** The same view of other series; of the first that is chosen, in a measure and periods that it has. */
export function withSeries(ctx: Context, spec: ExploreSpec, series: readonly SeriesRef[]): ExploreSpec {
  const next = { ...spec, series };
  if (spec.series.length > 0 || series.length === 0 || memoizedExploreFigure(ctx, next).model) return next;
  if (next.kind === 'series') return seriesThroughTime(ctx, next.view, series, next.measure);
  return nearestComparison(ctx, next) ?? seriesThroughTime(ctx, 'lines', series);
}

/**
 * What the same choice could be instead, where it gives nothing or not all: the nearest with something to draw, or
 * `whole` with every series of the choice.
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
