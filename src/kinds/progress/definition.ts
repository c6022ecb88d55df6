import { code, codes, optional, period, yes } from '../../spec/fields';
import type { KindDefinition } from '../kind';
import { readPeriod } from '../readPeriod';
import type { ProgressBody, ProgressPoint } from './body';
import { layoutProgress } from './layout';
import { buildProgress } from './model';
import { progressId, type ProgressSpec } from './spec';

const byMonth = (points: readonly ProgressPoint[]): ProgressPoint[] =>
  [...points].sort((a, b) => a.at - b.at);

export const progress: KindDefinition<ProgressSpec, ProgressBody> = {
  kind: 'progress',
  address: 'lines',
  id: progressId,
  name: { vi: 'Đường trong năm', en: 'Path of a year' },
  fields: { area: code, indicator: code, year: period, over: optional(codes), pace: optional(yes) },
  build: (ctx, spec) => ({ model: buildProgress(ctx, spec, readPeriod(spec.year)), refusals: [] }),
  layout: layoutProgress,
  data: ({ points, unconnected, pace, years, target }) => [
    ...byMonth([...points, ...unconnected, ...pace, ...years.flatMap((year) => year.points)]).map(
      ({ datum }) => datum,
    ),
    ...(target ? [target] : []),
  ],
  ranked: ({ points, unconnected }) => [...points, ...unconnected].map(({ datum }) => datum),
  basis: () => 'yoy',
  highlight: {
    marks: ({ points, unconnected }) =>
      byMonth([...points, ...unconnected]).map(({ datum }) => ({
        id: datum.id,
        name: `${datum.name}: ${datum.text}`,
      })),
    withRoles: (body, role) => {
      const points = (of: readonly ProgressPoint[]): ProgressPoint[] =>
        of.map((point) => ({ ...point, role: role(point.datum.id, point.role) }));
      return { ...body, points: points(body.points), unconnected: points(body.unconnected) };
    },
  },
};
