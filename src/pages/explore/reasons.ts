import { beginning, end, lastMonth } from '../../dataset/period';
import { parsePeriod } from '../../dataset/periodCode';
import { MOST_SERIES, seriesCode } from '../../figure/codecFields';
import type { Context } from '../../figure/context';
import type { AvailableSeries } from '../../figure/explore/available';
import { knownPeriods } from '../../figure/explore/knownPeriods';
import { withView, type FigureView } from '../../figure/explore/moves';
import type { ExploreSpec } from '../../figure/explore/exploreFigure';
import { rememberedFigure } from '../../figure/explore/rememberedFigure';
import type { Refusal } from '../../figure/explore/refusal';
import { refusalText } from '../../figure/explore/refusalText';
import { levelUnits, sameRates } from '../../figure/explore/seriesOf';
import { MEASURES, type CompareSpec, type SeriesRef, type SeriesSpec, type Sort } from '../../figure/spec';
import { explorePageMessages } from '../../i18n/explorePage';
import { formatNumber } from '../../i18n/number';

const unitOf = (ctx: Context, ref: SeriesRef): string =>
  ref.unit === '' ? (levelUnits(ctx.dataset, ref)[0] ?? '') : ref.unit;

function withinTime(spec: SeriesSpec, codes: readonly string[]): boolean {
  const from = spec.from === undefined ? null : parsePeriod(spec.from);
  const to = spec.to === undefined ? null : parsePeriod(spec.to);
  if (!from && !to) return true;
  return codes.some((code) => {
    const period = parsePeriod(code);
    return (
      period !== null &&
      (!from || beginning(period) >= beginning(from)) &&
      (!to || end(period) <= Math.max(end(to), lastMonth(to) + 1))
    );
  });
}

function refusalInTime(ctx: Context, spec: SeriesSpec, series: AvailableSeries): Refusal | null {
  const { measure, lengths, base, view } = spec;
  const { ref } = series;
  if (!series.measures.includes(measure)) return { code: 'no-measure', series: ref };
  if (sameRates(measure, ref, spec.series)) return { code: 'same-rates', series: ref };
  if (measure === 'index')
    return base === undefined || series.bases.includes(base) ? null : { code: 'no-base', series: ref, base };
  if (lengths && !lengths.some((length) => series.lengths.includes(length)))
    return { code: 'nothing-there', series: ref };
  if (!withinTime(spec, series.periods[measure])) return { code: 'nothing-there', series: ref };
  if (measure !== 'level' || view !== 'lines') return null;
  const units = [...new Set([...spec.series, ref].map((one) => unitOf(ctx, one)))];
  return units.length > 1 ? { code: 'several-units', units } : null;
}

function refusalInPeriods(ctx: Context, spec: CompareSpec, { ref }: AvailableSeries): Refusal | null {
  if (spec.view === 'contribution')
    return rememberedFigure(ctx, { ...spec, series: [ref] }).model ? null : { code: 'weights', series: ref };
  const known = knownPeriods(ctx.dataset, ref).in;
  if (spec.measure && sameRates(spec.measure, ref, spec.series)) return { code: 'same-rates', series: ref };
  const has = (spec.measure ? [spec.measure] : MEASURES).some(
    (measure) => known[measure].has(spec.a) || known[measure].has(spec.b),
  );
  return has ? null : { code: 'no-figure', series: ref, period: spec.a };
}

/** Why a series would add nothing to a view, in words; null when it would, and for what is chosen already. */
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
  const { model, refusals } = rememberedFigure(ctx, spec);
  const [first] = refusals;
  return model || !first ? null : refusalText(ctx, first);
}

/** Why an order would change nothing, in words; null when it would. */
export function whyNotSort(ctx: Context, spec: CompareSpec, sort: Sort): string | null {
  const body = rememberedFigure(ctx, spec).model?.body;
  if (sort !== 'growth' || body?.kind !== 'compare' || body.rows.some(({ change }) => change !== ''))
    return null;
  const t = explorePageMessages(ctx.locale);
  return body.view === 'contribution' ? t.noGrowthOrder : t.noGrowth;
}

export const whyNotView = (ctx: Context, spec: ExploreSpec, view: FigureView): string | null =>
  spec.series.length === 0 ? null : whyNotSpec(ctx, withView(ctx, spec, view));
