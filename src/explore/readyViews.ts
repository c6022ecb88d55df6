import {
  breakdownOf,
  indicatorOf,
  motorFuels,
  partsOfIndustry,
  type IndicatorConcept,
} from '../dataset/concepts';
import { focusArea } from '../dataset/focusArea';
import { memo } from '../dataset/memo';
import { NOT_APPLICABLE, TOTAL } from '../dataset/observation';
import { beginning, compareByEnd, isMonth, yearBefore, yearOf, type Period } from '../dataset/period';
import { parsePeriod, periodCode } from '../dataset/periodCode';
import { exploreReadyMessages } from '../i18n/exploreReady';
import type { CompareSpec } from '../kinds/compare/spec';
import type { SeriesSpec } from '../kinds/series/spec';
import type { Context } from '../model/context';
import { nameOf } from '../model/names';
import type { Measure, SeriesMeasure, SeriesRef } from '../spec/series';
import type { AvailableSeries } from './available';
import { seriesCatalogue } from './catalogue';
import type { ExploreSpec } from './exploreSpec';
import { memoizedExploreFigure } from './memoizedExploreFigure';

/** A question that a reader may begin with, and the figure that answers it. */
export interface ReadyView {
  readonly id: string;
  readonly question: string;
  readonly spec: ExploreSpec;
}

/** Codes of some fields; null is the code of nothing. */
type Wanted = Partial<Record<keyof SeriesRef, string | null | readonly string[]>>;

/** The series that agree with every field, in the order of the catalogue. */
const pick = (all: readonly AvailableSeries[], wanted: Wanted): AvailableSeries[] =>
  all.filter(({ ref }) =>
    Object.entries(wanted).every(([name, value]) => {
      const is = ref[name as keyof SeriesRef];
      return typeof value === 'object' && value !== null ? value.includes(is) : is === value;
    }),
  );

const refsOf = (series: readonly AvailableSeries[]): SeriesRef[] => series.map(({ ref }) => ref);

function throughTime(
  view: SeriesSpec['view'],
  series: readonly AvailableSeries[],
  measure: SeriesMeasure,
  more: Partial<Pick<SeriesSpec, 'lengths' | 'from' | 'to' | 'base'>> = {},
): SeriesSpec | null {
  return series.length === 0 ? null : { kind: 'series', view, series: refsOf(series), measure, ...more };
}

const periodsOf = (series: readonly AvailableSeries[], measure: Measure): Period[] =>
  series.flatMap(({ periods }) => periods[measure].flatMap((code) => parsePeriod(code) ?? []));

/** The years that some series reach over: `2022–2025`. */
function yearsOf(series: readonly AvailableSeries[], measure: Measure): string {
  const years = periodsOf(series, measure).map(yearOf);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}

const WHOLE = { activity: TOTAL, product: NOT_APPLICABLE, breakdown: TOTAL } as const;

/** Of the periods with most products, how many of these a newer one may lack. */
const NEARLY_ALL = 0.8;

/** Products of the area in the newest period in which nearly as many as ever have a level and its growth. */
function productsGrowth(products: readonly AvailableSeries[]): CompareSpec | null {
  const held = (code: string): AvailableSeries[] =>
    products.filter(({ periods }) => periods.level.includes(code) && periods.yoy.includes(code));
  const codes = new Set(products.flatMap(({ periods }) => periods.level));
  const most = Math.max(1, ...[...codes].map((code) => held(code).length));
  const period = periodsOf(products, 'level')
    .sort((x, y) => compareByEnd(y, x))
    .find((p) => held(periodCode(p)).length >= most * NEARLY_ALL);
  return period
    ? {
        kind: 'compare',
        view: 'bars',
        series: refsOf(held(periodCode(period))),
        a: periodCode(period),
        b: periodCode(yearBefore(period)),
        sort: 'growth',
      }
    : null;
}

const earliest = (periods: readonly Period[]): Period | null =>
  periods.reduce<Period | null>((first, p) => (first && beginning(first) <= beginning(p) ? first : p), null);

/** The month from which each of the series has growth by month. */
function monthsOfAll(series: readonly AvailableSeries[]): { readonly from?: string } {
  const starts = series.map((one) => earliest(periodsOf([one], 'yoy').filter(isMonth)));
  const known = starts.filter((p) => p !== null).sort((x, y) => beginning(y) - beginning(x));
  return known[0] ? { from: periodCode(known[0]) } : {};
}

/** Counts of which one source states the part and the whole, in the newest period in which somebody does. */
function shareOf(ctx: Context, parts: readonly AvailableSeries[]): CompareSpec | null {
  const periods = periodsOf(parts, 'level').sort((x, y) => compareByEnd(y, x));
  const drawn = [...new Set(periods.map(periodCode))]
    .flatMap((code) =>
      parts.map(({ ref }): CompareSpec => ({
        kind: 'compare',
        view: 'contribution',
        series: [ref],
        a: code,
        b: code,
        sort: 'value',
      })),
    )
    .filter((spec) => memoizedExploreFigure(ctx, spec).model !== null);
  const [first] = drawn;
  return first
    ? { ...first, series: drawn.filter(({ a }) => a === first.a).flatMap(({ series }) => series) }
    : null;
}

/**
 * Views to begin with, each of which has a figure in the data: what is asked of data that cannot answer is left out. Their
 * series and periods come from the data; so do their headlines, which are the titles of the figures.
 */
export const readyViews = memo((ctx: Context): readonly ReadyView[] => {
  const t = exploreReadyMessages(ctx.locale);
  const all = [...seriesCatalogue(ctx).values()];
  const { area, reference } = focusArea(ctx.dataset);
  const areaName = nameOf(ctx, 'areas', area);
  const { codes } = ctx.dataset;
  const of = (concept: IndicatorConcept, wanted: Wanted): AvailableSeries[] =>
    pick(all, { indicator: indicatorOf(codes, concept), ...wanted });
  const production = of('PRODUCTION_INDEX', WHOLE);
  const ownProduction = pick(production, { area });
  const both = [...ownProduction, ...pick(production, { area: reference })];
  const workers = of('EMPLOYMENT', { area, ...WHOLE });
  const breakdown = breakdownOf(codes, 'FOREIGN_INVESTMENT');
  const fdiCapital = of('REGISTERED_CAPITAL', { area, activity: TOTAL, breakdown });
  const fdiParts = of('INVESTMENT_PROJECTS', { area, breakdown });
  const products = of('PRODUCT_OUTPUT', { area });
  const fuels = pick(products, { product: motorFuels(codes) });
  const activities = of('PRODUCTION_INDEX', { area: reference, activity: partsOfIndustry(codes) });
  const months = { lengths: ['month'] } as const;
  const views: readonly (readonly [id: string, question: string, spec: ExploreSpec | null])[] = [
    ['products-growth', t['products-growth'], productsGrowth(products)],
    [
      'area-and-nation',
      t['area-and-nation'](areaName, nameOf(ctx, 'areas', reference)),
      both.length > 1 ? throughTime('lines', both, 'yoy', { ...months, ...monthsOfAll(both) }) : null,
    ],
    ['workers', t.workers(areaName, yearsOf(workers, 'yoy')), throughTime('lines', workers, 'yoy')],
    ['fdi-capital', t['fdi-capital'], throughTime('lines', fdiCapital, 'level')],
    ['fuels', t.fuels, throughTime('lines', fuels, 'level')],
    [
      'growth-to-date',
      t['growth-to-date'](yearsOf(ownProduction, 'yoy')),
      throughTime('lines', ownProduction, 'yoy', { lengths: ['to-date', 'year'] }),
    ],
    ['nation-activities', t['nation-activities'], throughTime('multiples', activities, 'yoy', months)],
    ['fdi-share', t['fdi-share'], shareOf(ctx, fdiParts)],
  ];
  return views.flatMap(([id, question, spec]) =>
    spec && memoizedExploreFigure(ctx, spec).model ? [{ id, question, spec }] : [],
  );
});
