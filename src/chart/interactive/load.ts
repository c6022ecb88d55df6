import type { ComponentType } from 'react';
import type { FigureKind } from '../../figure/spec';
import type { ChartProps } from './chart';

type Chart = ComponentType<ChartProps>;

const plain = (): Promise<{ default: Chart }> => import('./PlainChart');

/** Recharts comes only with the kinds that have axes of numbers or time. */
const CHARTS: Record<FigureKind, () => Promise<{ default: Chart }>> = {
  dumbbell: plain,
  bullet: plain,
  units: plain,
  bars: () => import('../../kinds/rates/BarsChart') as unknown as Promise<{ default: Chart }>,
  series: () => import('../../kinds/series/SeriesChart') as unknown as Promise<{ default: Chart }>,
  compare: () => import('../../kinds/compare/CompareChart') as unknown as Promise<{ default: Chart }>,
  lines: () => import('../../kinds/progress/LinesChart') as unknown as Promise<{ default: Chart }>,
};

/** The interactive chart of a kind. Its body is always of that kind: a model carries both. */
export const loadChart = async (kind: FigureKind): Promise<Chart> => (await CHARTS[kind]()).default;
