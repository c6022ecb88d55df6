import { seriesCatalogue } from '../../../src/explore/catalogue';
import type { Context } from '../../../src/model/context';
import { figureModel } from '../../../src/figure/figureModel';
import type { CompareSpec } from '../../../src/kinds/compare/spec';
import type { SeriesSpec } from '../../../src/kinds/series/spec';
import type { SeriesRef } from '../../../src/spec/series';
import type { FigureModel } from '../../../src/kinds/registry';

/** A series of the whole of an area, all codes not given being those of a total. */
export const series = (area: string, indicator: string, more: Partial<SeriesRef> = {}): SeriesRef => ({
  area,
  indicator,
  activity: '_T',
  product: '_Z',
  breakdown: '_T',
  unit: '',
  source: '',
  ...more,
});

export const product = (code: string): SeriesRef => series('VN-21', 'OUTPUT', { product: code });

export const LABOUR = series('VN-21', 'LABOUR');
export const PROVINCE = series('VN-21', 'IIP');
export const NATION = series('VN', 'IIP');
export const FDI = series('VN-21', 'CAPITAL', { breakdown: 'FDI' });
const ACTIVITIES = ['_T', 'B', 'C', 'D'].map((activity) => series('VN', 'IIP', { activity }));
const PRODUCTS = ['ELECTRICITY', 'DIESEL', 'CEMENT', 'PETROL', 'SUGAR', 'BEER', 'STEEL'].map(product);

const lines = (of: readonly SeriesRef[], more: Partial<SeriesSpec> = {}): SeriesSpec => ({
  kind: 'series',
  view: 'lines',
  series: of,
  measure: 'yoy',
  ...more,
});
const compare = (view: CompareSpec['view'], of: readonly SeriesRef[], a: string, b: string): CompareSpec => ({
  kind: 'compare',
  view,
  series: of,
  a,
  b,
  sort: 'value',
});

/** Choices of readers that differ in what they show, by name. */
const EXPLORE_SPECS: Readonly<Record<string, SeriesSpec | CompareSpec>> = {
  'workers-on-their-days': lines([LABOUR]),
  'all-lengths': lines([PROVINCE, NATION, LABOUR]),
  'months-of-activities': lines(ACTIVITIES, { lengths: ['month'] }),
  'to-date': lines([PROVINCE, NATION], { lengths: ['to-date', 'year'] }),
  'index-from-changes': lines(ACTIVITIES, { measure: 'index' }),
  capital: lines([FDI], { measure: 'level' }),
  'capital-log': lines([FDI], { measure: 'level', log: true }),
  'products-multiples': lines(PRODUCTS, { view: 'multiples' }),
  'units-multiples': lines([product('DIESEL'), product('ELECTRICITY')], {
    view: 'multiples',
    measure: 'level',
  }),
  'bars-indexed': compare('bars', PRODUCTS, '2024-01-01/P2M', '2023-01-01/P2M'),
  'bars-levels': compare('bars', ['DIESEL', 'PETROL', 'STEEL'].map(product), '2024-Q1', '2023-Q1'),
  'bars-rates': compare('bars', ACTIVITIES, '2024', '2023'),
  'dumbbell-indexed': compare('dumbbell', PRODUCTS, '2024-01-01/P2M', '2023-01-01/P2M'),
  'dumbbell-levels': compare('dumbbell', ['DIESEL', 'PETROL'].map(product), '2024-Q1', '2023-Q1'),
  'slope-indexed': compare('slope', PRODUCTS, '2024-01-01/P2M', '2023-01-01/P2M'),
  'slope-rates': compare('slope', [PROVINCE, NATION], '2025-02', '2024-02'),
  'slope-missing': compare(
    'slope',
    [...ACTIVITIES, ...['_T', 'B', 'C', 'D'].map((activity) => series('VN-21', 'IIP', { activity }))],
    '2025-02',
    '2024-02',
  ),
  shares: compare(
    'contribution',
    [
      series('VN-21', 'PROJECTS', { activity: 'BTE', breakdown: 'FDI' }),
      series('VN-21', 'PROJECTS', { activity: 'BTE' }),
    ],
    '2024-01-01/P9M',
    '2024-01-01/P9M',
  ),
};

/** Their figures, in one language. */
export const exploreFigures = (ctx: Context): (readonly [string, FigureModel])[] =>
  Object.entries(EXPLORE_SPECS).flatMap(([name, spec]) => {
    const model = figureModel(ctx, spec);
    return model ? [[name, model] as const] : [];
  });

/** A panel for every series of the area that has levels: the most that a figure of many units can hold. */
export function levelMultiples(ctx: Context): FigureModel {
  const levels = [...seriesCatalogue(ctx).values()].filter(
    ({ ref, periods }) => ref.area === 'VN-21' && periods.level.length > 0,
  );
  const model = figureModel(
    ctx,
    lines(
      levels.map(({ ref }) => ref),
      { view: 'multiples', measure: 'level' },
    ),
  );
  if (!model) throw new Error('no levels are drawn');
  return model;
}
