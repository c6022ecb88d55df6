import { code, codes, oneOf, period } from '../../spec/fields';
import type { KindDefinition } from '../kind';
import { readPeriod } from '../readPeriod';
import { highlightOfRows, rowsOf } from '../rows';
import type { RatesBody } from './body';
import { layoutRates } from './layout';
import { buildRates } from './model';
import { ratesId, type RatesSpec } from './spec';

export const rates: KindDefinition<RatesSpec, RatesBody> = {
  kind: 'rates',
  address: 'bars',
  id: ratesId,
  name: { vi: 'So sánh một kỳ', en: 'One period compared' },
  fields: { by: oneOf(['area', 'activity']), areas: codes, indicator: code, period },
  build: (ctx, spec) => ({ model: buildRates(ctx, spec, readPeriod(spec.period)), refusals: [] }),
  layout: layoutRates,
  data: ({ rows }) => rows.map((row) => row.datum),
  ranked: ({ rows }) => rows.map((row) => row.datum),
  basis: () => 'yoy',
  compact: (body) =>
    body.bounded === true
      ? { ...body, bounded: false, rows: body.rows.map((row) => ({ ...row, detail: '' })) }
      : body,
  rows: rowsOf(({ datum }) => datum.value, true),
  highlight: highlightOfRows(),
};
