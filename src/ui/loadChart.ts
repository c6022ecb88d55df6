import type { ComponentType } from 'react';
import { kindOf, type FigureBody, type FigureKind } from '../kinds/registry';
import type { ChartProps } from '../chart/interactive/chart';

const defaultChart = () => import('../chart/interactive/DefaultChart');

/** The interactive chart of a kind. Its body is always of that kind: a model carries both. */
export const loadChart = async (kind: FigureKind): Promise<ComponentType<ChartProps<FigureBody>>> =>
  (await (kindOf({ kind }).chart ?? defaultChart)()).default;
