import { provenancesIn, type Usage } from '../../provenance/usage';
import type { Provenance } from '../../model/provenance';
import type { Context } from '../../model/context';
import { seriesHolding } from '../../explore/catalogue';
import { readyViews } from '../../explore/readyViews';
import { memoizedExploreFigure } from '../../explore/memoizedExploreFigure';
import { measureOf } from '../../series/publishedSeries';
import { explorePath } from './view';
import type { ExploreSpec } from '../../explore/exploreSpec';

function shown(ctx: Context, spec: ExploreSpec): Usage[] {
  const { model } = memoizedExploreFigure(ctx, spec);
  if (!model) return [];
  return [
    {
      href: explorePath(ctx.locale, spec),
      words: `${ctx.t.shell.pages.explore}: ${model.title}`,
      provenances: provenancesIn(model),
    },
  ];
}

/** The values in the ready views of the page. */
export const exploreUsage = (ctx: Context): Usage[] =>
  readyViews(ctx).flatMap(({ spec }) => shown(ctx, spec));

/**
 * The series of an observation: a place that shows every actual observation, even without a ready view. Where another
 * source publishes the same and is shown in its place, the series is that of its own source.
 */
export function seriesUsage(ctx: Context, provenance: Provenance): Usage[] {
  const o =
    provenance.kind === 'observation' && ctx.dataset.observations.find(({ id }) => id === provenance.id);
  const series = o && seriesHolding(ctx, o);
  if (!o || !series) return [];
  const of = (source: string): Usage[] =>
    shown(ctx, {
      kind: 'series',
      view: 'lines',
      series: [{ ...series.ref, source }],
      measure: measureOf(o),
    });
  const all = of('');
  return all.some(({ provenances }) => provenances.has(o.id)) ? all : of(o.source);
}
