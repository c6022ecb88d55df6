import { oneOf, optional, period, seriesList, withFallback } from '../../spec/fields';
import { MEASURES } from '../../spec/series';
import type { KindDefinition } from '../kind';
import { rowsOf } from '../rows';
import type { CompareBody } from './body';
import { layoutCompare } from './layout';
import { buildCompare } from './model';
import { dataOf } from './rows';
import { COMPARE_VIEWS, compareId, SORTS, type CompareSpec } from './spec';

export const compare: KindDefinition<CompareSpec, CompareBody> = {
  kind: 'compare',
  address: 'compare',
  id: compareId,
  name: { vi: 'So sánh hai kỳ', en: 'Two periods compared' },
  fields: {
    view: withFallback(oneOf(COMPARE_VIEWS), 'bars'),
    series: seriesList,
    a: period,
    b: period,
    measure: optional(oneOf(MEASURES)),
    sort: withFallback(oneOf(SORTS), 'value'),
  },
  build: buildCompare,
  layout: layoutCompare,
  data: ({ rows }) => dataOf(rows),
  // Values of two periods are not ranked together.
  ranked: () => [],
  basis: ({ measure }) => measure ?? '',
  rows: rowsOf(({ a, b }) => a?.value ?? b?.value ?? null, false),
  compact: (body) => (body.view === 'bars' || body.view === 'contribution' ? { ...body, brief: true } : body),
};
