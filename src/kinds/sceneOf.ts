import { withFlags } from '../layout/flags';
import type { Scene } from '../layout/scene';
import type { TimeChoice } from '../layout/timeChoice';
import { kindOf, type FigureBody } from './registry';

/**
 * Every coordinate of a figure at one width, in pixels. Pure and deterministic: text is measured from a table.
 * `availableHeight`: a height to fill, as far as the figure is better for it; 0 asks for the least height; without it the
 * figure takes its own. `choice`: what of a figure through time is drawn.
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
