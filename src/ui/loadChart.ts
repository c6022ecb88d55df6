import type { ComponentType } from 'react';
import { kindOf, type FigureBody, type FigureKind } from '../kinds/registry';
import type { ChartProps } from '../chart/interactive/chart';

const defaultChart = () => import('../chart/interactive/DefaultChart');

/** The interactive chart of a kind. The cast is safe: kind and body come from the same model. */
export const loadChart = async (kind: FigureKind): Promise<ComponentType<ChartProps<FigureBody>>> =>
  (await (kindOf({ kind }).chart ?? defaultChart)()).default;
