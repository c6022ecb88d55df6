import { withFlags } from '../layout/flags';
import type { Scene } from '../layout/scene';
import type { TimeChoice } from '../layout/timeChoice';
import { kindOf, type FigureBody } from './registry';

/**
 * Every coordinate of a figure at one width, in pixels. Pure and deterministic: text is measured from a table.
 * `availableHeight`: a height to fill as far as the figure gains by it; 0 for the least height; undefined for the
 * figure's own height. `choice`: the part of a figure through time that is drawn.
 */
export function sceneOf(
  body: FigureBody,
  width: number,
  availableHeight?: number,
  choice?: TimeChoice,
): Scene {
  const scene = kindOf(body).layout(body, width, availableHeight, choice);
  return { ...scene, labels: withFlags(scene.labels) };
}
