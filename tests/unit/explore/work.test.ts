import { describe, expect, it } from 'vitest';
import { checkedOf } from '../../../src/checks/checked';
import type { Dataset } from '../../../src/dataset/dataset';
import type { Period } from '../../../src/dataset/period';
import { availableSeries, comparePeriods, remaindersOf } from '../../../src/explore/available';
import { withView } from '../../../src/explore/transitions';
import { buildFigure } from '../../../src/figure/figureModel';
import { sceneOf } from '../../../src/kinds/sceneOf';
import type { SeriesSpec } from '../../../src/kinds/series/spec';
import { contextOf, type Context } from '../../../src/model/context';
import { MEASURES, type Measure } from '../../../src/spec/series';
import { datasetOf, type Row } from '../support/synthetic';

/** A year of months and of sums since January, each a level with both of its changes. */
const yearOf = (year: number): Row[] =>
  Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month) => {
    const code = `${year}-${String(month).padStart(2, '0')}`;
    const sum = { 3: `${year}-Q1`, 12: String(year) }[month] ?? `${year}-01-01/P${month}M`;
    const level = { UNIT_MEASURE: 'KWH', UNIT_MULT: '6', TRANSFORMATION: 'N' };
    const product = { INDICATOR: 'OUTPUT', PRODUCT: 'ELECTRICITY' };
    return [
      { ...product, ...level, TIME_PERIOD: code, OBS_VALUE: '100' },
      { ...product, TRANSFORMATION: 'GY', TIME_PERIOD: code, OBS_VALUE: '0.0' },
      { ...product, TRANSFORMATION: 'G1', TIME_PERIOD: code, OBS_VALUE: '0.0' },
      ...(month > 1
        ? [
            { ...product, ...level, TIME_PERIOD: sum, OBS_VALUE: String(100 * month) },
            { ...product, TRANSFORMATION: 'GY', TIME_PERIOD: sum, OBS_VALUE: '0.0' },
          ]
        : []),
    ];
  });

const MADE = [12, 24].map((years) =>
  datasetOf(Array.from({ length: years }, (_, i) => yearOf(2000 + i)).flat()),
);

/** How often a period is read in a piece of work on a dataset. */
function readsIn(made: Dataset, work: (ctx: Context) => void): number {
  let read = 0;
  const watch = (period: Period): Period => ({
    ...period,
    get start() {
      read += 1;
      return period.start;
    },
  });
  const dataset: Dataset = {
    ...made,
    observations: made.observations.map((o) => ({ ...o, period: watch(o.period) })),
  };
  work(contextOf(dataset, 'en', null, checkedOf(made)));
  return read;
}

const seriesOf = (ctx: Context): SeriesSpec['series'] => availableSeries(ctx).map(({ ref }) => ref);
const spec = (ctx: Context, measure: SeriesSpec['measure']): SeriesSpec => ({
  kind: 'series',
  view: 'lines',
  series: seriesOf(ctx),
  measure,
});

const draw = (measure: Measure) => (ctx: Context) => {
  const { model } = buildFigure(ctx, spec(ctx, measure));
  if (!model) throw new Error('nothing was drawn');
  sceneOf(model.body, 700);
};

describe('of a series that is twice as long, twice as much is read', () => {
  it.each<readonly [string, (ctx: Context) => void]>([
    ...MEASURES.map((measure) => [`to draw its ${measure}`, draw(measure)] as const),
    ['to know what can be shown of it', (ctx) => availableSeries(ctx)],
    [
      'to know its periods and what is left between them',
      (ctx) => {
        comparePeriods(ctx, seriesOf(ctx), 'level');
        for (const ref of seriesOf(ctx)) remaindersOf(ctx, ref);
      },
    ],
    ['to compare two of its periods', (ctx) => withView(ctx, spec(ctx, 'level'), 'bars')],
  ])('%s', (_, work) => {
    const [once = 0, twice = Infinity] = MADE.map((made) => readsIn(made, work));
    expect(once).toBeGreaterThan(0);
    expect(twice).toBeLessThan(once * 2.5);
  });
});
