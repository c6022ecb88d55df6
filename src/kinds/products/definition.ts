import { code, period } from '../../spec/fields';
import type { KindDefinition } from '../kind';
import { readPeriod } from '../readPeriod';
import { highlightOfRows, rowsOf } from '../rows';
import type { ProductsBody } from './body';
import { layoutProducts } from './layout';
import { buildProducts } from './model';
import { productsId, type ProductsSpec } from './spec';

export const products: KindDefinition<ProductsSpec, ProductsBody> = {
  kind: 'products',
  address: 'dumbbell',
  id: productsId,
  name: { vi: 'Sản lượng từng sản phẩm', en: 'Output of products' },
  fields: { area: code, indicator: code, period },
  build: (ctx, spec) => ({ model: buildProducts(ctx, spec, readPeriod(spec.period)), refusals: [] }),
  layout: layoutProducts,
  data: ({ rows }) => rows.flatMap((row) => [row.before, row.now]),
  ranked: ({ rows }) => rows.map((row) => row.now),
  basis: () => 'yoy',
  rows: rowsOf(({ now }) => now.value, true),
  highlight: highlightOfRows(),
  compact: (body) =>
    body.rows.some((row) => row.levelBefore !== '')
      ? { ...body, rows: body.rows.map((row) => ({ ...row, levelBefore: '' })) }
      : body,
};
