import { code, optional, period } from '../../spec/fields';
import type { KindDefinition } from '../kind';
import { readPeriod } from '../readPeriod';
import { highlightOfRows, rowsOf } from '../rows';
import type { TargetsBody } from './body';
import { layoutTargets } from './layout';
import { buildTargets } from './model';
import { targetsId, type TargetsSpec } from './spec';

export const targets: KindDefinition<TargetsSpec, TargetsBody> = {
  kind: 'targets',
  address: 'bullet',
  id: targetsId,
  name: { vi: 'Mục tiêu và thực hiện', en: 'Targets and actual figures' },
  fields: { area: code, period: optional(period), indicator: optional(code) },
  build: (ctx, spec) => ({
    model: buildTargets(ctx, spec, spec.period === undefined ? null : readPeriod(spec.period)),
    refusals: [],
  }),
  layout: layoutTargets,
  data: ({ rows }) => rows.flatMap((row) => [row.actual, row.target]),
  // Values of different indicators are not ranked.
  ranked: () => [],
  basis: () => 'yoy',
  rows: rowsOf(({ actual }) => actual.value, true),
  highlight: highlightOfRows(),
  standalone: (body) => ({ ...body, compact: false }),
};
