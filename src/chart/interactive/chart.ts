import type { Ref } from 'react';
import type { Scene } from '../../figure/layout/scene';
import type { FigureBody, FigureModel } from '../../figure/model';
import type { ChartHandle } from './useWalk';

/** Every interactive chart takes a finished figure and its scene; none decides anything about either. */
export interface ChartProps<Body extends FigureBody = FigureBody> {
  readonly model: FigureModel;
  readonly body: Body;
  readonly scene: Scene;
  readonly handle: Ref<ChartHandle>;
}
