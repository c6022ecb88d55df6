import type { FigureBody } from './model';
import { barsScene } from '../kinds/rates/layout';
import { bulletScene } from '../kinds/targets/layout';
import { compareScene } from '../kinds/compare/layout';
import { dumbbellScene } from '../kinds/products/layout';
import { linesScene } from '../kinds/progress/layout';
import { withFlags } from '../layout/flags';
import type { Scene } from '../layout/scene';
import { seriesScene, type SeriesChoice } from '../kinds/series/layout';
import { unitsScene } from '../kinds/counts/layout';

/**
 * Every coordinate of a figure at one width, in pixels. Pure and deterministic: text is measured from a table. `room`: a
 * height to fill, as far as the figure is better for it; 0 asks for the least height; without it the figure takes its own.
 * `choice`: what of a figure through time is drawn.
 */
export function sceneOf(body: FigureBody, width: number, room?: number, choice?: SeriesChoice): Scene {
  const scene = laidOut(body, width, room, choice);
  return { ...scene, labels: withFlags(scene.labels) };
}

function laidOut(body: FigureBody, width: number, room?: number, choice?: SeriesChoice): Scene {
  switch (body.kind) {
    case 'dumbbell':
      return dumbbellScene(body, width, room);
    case 'bars':
      return barsScene(body, width, room);
    case 'lines':
      return linesScene(body, width, room);
    case 'bullet':
      return bulletScene(body, width, room);
    case 'units':
      return unitsScene(body, width, room);
    case 'series':
      return seriesScene(body, width, room, choice);
    case 'compare':
      return compareScene(body, width, room);
  }
}
