import { code, optional, period } from '../../spec/fields';
import type { KindDefinition } from '../kind';
import { readPeriod } from '../readPeriod';
import type { CountsBody } from './body';
import { layoutCounts } from './layout';
import { buildCounts } from './model';
import { countsId, type CountsSpec } from './spec';

const dataOf = ({ whole, part, amounts }: CountsBody) => [whole, part, ...amounts];

export const counts: KindDefinition<CountsSpec, CountsBody> = {
  kind: 'counts',
  address: 'units',
  id: countsId,
  name: { vi: 'Dự án', en: 'Projects' },
  fields: { area: code, indicator: code, activity: code, part: code, amounts: optional(code), period },
  build: (ctx, spec) => ({ model: buildCounts(ctx, spec, readPeriod(spec.period)), refusals: [] }),
  layout: layoutCounts,
  data: dataOf,
  // A whole and its part are not ranked.
  ranked: () => [],
  basis: () => '',
  unlabelled: dataOf,
};
