import { MOST_SERIES, seriesCode } from '../../spec/fields';
import type { Context } from '../../model/context';
import type { AvailableSeries } from '../../explore/available';
import { knownPeriods } from '../../series/knownPeriods';
import { withView, type FigureView } from '../../explore/transitions';
import { memoizedExploreFigure } from '../../explore/memoizedExploreFigure';
import type { Refusal } from '../../series/refusal';
import { refusalText } from '../../series/refusalText';
import { sameRates } from '../../series/publishedSeries';
import type { CompareSpec, Sort } from '../../kinds/compare/spec';
import type { SeriesSpec } from '../../kinds/series/spec';
import { MEASURES, type SeriesRef } from '../../spec/series';
import { explorePageMessages } from '../../i18n/explorePage';
import { formatNumber } from '../../i18n/number';
import { buildFigure } from '../../figure/figureModel';
import type { ExploreSpec } from '../../explore/exploreSpec';

/** Why a series is not drawn in the figure of a spec; null when it is. */
function refusalWith(ctx: Context, spec: ExploreSpec, ref: SeriesRef): Refusal | null {
  const code = seriesCode(ref);
  const { model, refusals } = buildFigure(ctx, { ...spec, series: [...spec.series, ref] });
  const body = model?.body;
  const drawn = body?.kind === 'series' ? body.lines : body?.kind === 'compare' ? body.rows : [];
  if (drawn.some(({ id }) => id === code)) return null;
  return (
    refusals.find((one) => 'series' in one && seriesCode(one.series) === code) ??
    refusals.at(-1) ?? { code: 'nothing-there', series: ref }
  );
}

const alone = <S extends ExploreSpec>(spec: S): S => ({ ...spec, series: [] });

function refusalInTime(ctx: Context, spec: SeriesSpec, series: AvailableSeries): Refusal | null {
  const { measure, view } = spec;
  const { ref } = series;
  if (!series.measures.includes(measure)) return { code: 'no-measure', series: ref };
  if (sameRates(measure, ref, spec.series)) return { code: 'same-rates', series: ref };
  // Other series matter only where they decide the base or the unit.
  const together = measure === 'index' || (measure === 'level' && view === 'lines');
  return refusalWith(ctx, alone(spec), ref) ?? (together ? refusalWith(ctx, spec, ref) : null);
}

function refusalInPeriods(ctx: Context, spec: CompareSpec, { ref }: AvailableSeries): Refusal | null {
  if (spec.view === 'contribution') return refusalWith(ctx, alone(spec), ref);
  const known = knownPeriods(ctx.dataset, ref).in;
  if (spec.measure && sameRates(spec.measure, ref, spec.series)) return { code: 'same-rates', series: ref };
  const has = (spec.measure ? [spec.measure] : MEASURES).some(
    (measure) => known[measure].has(spec.a) || known[measure].has(spec.b),
  );
  // Measure and common scale depend on all the series.
  return has ? refusalWith(ctx, spec, ref) : { code: 'no-value', series: ref, period: spec.a };
}

/** Why a series would add nothing to a view, in words; null when it would, or is chosen already. */
export function whyNotSeries(ctx: Context, spec: ExploreSpec, series: AvailableSeries): string | null {
  if (
    spec.series.length === 0 ||
    spec.series.some((ref) => seriesCode({ ...ref, source: '' }) === series.code)
  )
    return null;
  if (spec.series.length >= MOST_SERIES)
    return explorePageMessages(ctx.locale).most(formatNumber(ctx.locale, MOST_SERIES, 0));
  const refusal =
    spec.kind === 'series' ? refusalInTime(ctx, spec, series) : refusalInPeriods(ctx, spec, series);
  return refusal && refusalText(ctx, refusal);
}

/** Why a change would leave nothing to draw, in words; null when it would leave something. */
export function whyNotSpec(ctx: Context, spec: ExploreSpec): string | null {
  const { model, refusals } = memoizedExploreFigure(ctx, spec);
  const [first] = refusals;
  return model || !first ? null : refusalText(ctx, first);
}

/** Why an order would change nothing, in words; null when it would. */
export function whyNotSort(ctx: Context, spec: CompareSpec, sort: Sort): string | null {
  const body = memoizedExploreFigure(ctx, spec).model?.body;
  if (sort !== 'growth' || body?.kind !== 'compare' || body.rows.some(({ change }) => change !== ''))
    return null;
  const t = explorePageMessages(ctx.locale);
  return body.view === 'contribution' ? t.noGrowthOrder : t.noGrowth;
}

export const whyNotView = (ctx: Context, spec: ExploreSpec, view: FigureView): string | null =>
  spec.series.length === 0 ? null : whyNotSpec(ctx, withView(ctx, spec, view));
