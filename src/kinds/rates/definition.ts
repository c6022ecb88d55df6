import { code, codes, oneOf, period } from '../../spec/fields';
import type { KindDefinition } from '../kind';
import { readPeriod } from '../readPeriod';
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
  areas: ({ areas }) => areas,
  rows: {
    list: ({ rows }) => rows.map(({ id, name, role, datum }) => ({ id, name, role, value: datum.value })),
    take: (body, places) => ({ ...body, rows: places.flatMap((i) => body.rows.slice(i, i + 1)) }),
    sortable: true,
  },
  highlight: {
    marks: ({ rows }) => rows.map(({ id, name }) => ({ id, name })),
    withRoles: (body, role) => ({
      ...body,
      rows: body.rows.map((row) => ({ ...row, role: role(row.id, row.role) })),
    }),
  },
};
