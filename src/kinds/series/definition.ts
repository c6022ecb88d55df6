import { oneOf, optional, period, seriesList, someOf, withFallback, yes } from '../../spec/fields';
import { LENGTHS, SERIES_MEASURES } from '../../spec/series';
import type { KindDefinition } from '../kind';
import type { SeriesBody } from './body';
import { layoutSeries } from './layout';
import { buildSeries } from './model';
import { SERIES_VIEWS, seriesId, type SeriesSpec } from './spec';

export const series: KindDefinition<SeriesSpec, SeriesBody> = {
  kind: 'series',
  address: 'series',
  id: seriesId,
  name: { vi: 'Chuỗi theo thời gian', en: 'Series through time' },
  fields: {
    view: withFallback(oneOf(SERIES_VIEWS), 'lines'),
    series: seriesList,
    measure: oneOf(SERIES_MEASURES),
    base: optional(period),
    lengths: optional(someOf(LENGTHS)),
    from: optional(period),
    to: optional(period),
    log: optional(yes),
  },
  build: buildSeries,
  layout: layoutSeries,
  chart: () => import('./SeriesChart'),
  data: ({ lines }) =>
    lines.flatMap((line) => [...line.runs.flat(), ...line.unconnected].map((point) => point.datum)),
  // Its alternative text has the highest and the lowest value of each line already.
  ranked: () => [],
  basis: ({ measure }) => measure,
  hint: ({ tools }) => tools.hint,
};
