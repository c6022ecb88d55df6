import type { FigureBody } from '../model';
import { barsScene } from './bars';
import { bulletScene } from './bullet';
import { compareScene } from './compare';
import { dumbbellScene } from './dumbbell';
import { linesScene } from './lines';
import { withFlags } from './flags';
import type { Scene } from './scene';
import { seriesScene, type SeriesChoice } from './series';
import { unitsScene } from './units';

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
