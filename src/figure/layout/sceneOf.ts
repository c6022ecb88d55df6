import type { FigureBody } from '../model';
import { barsScene } from './bars';
import { bulletScene } from './bullet';
import { dumbbellScene } from './dumbbell';
import { linesScene } from './lines';
import type { Scene } from './scene';
import { unitsScene } from './units';

/** Every coordinate of a figure at one width, in pixels. Pure and deterministic: text is measured from a table. */
export function sceneOf(body: FigureBody, width: number): Scene {
  switch (body.kind) {
    case 'dumbbell':
      return dumbbellScene(body, width);
    case 'bars':
      return barsScene(body, width);
    case 'lines':
      return linesScene(body, width);
    case 'bullet':
      return bulletScene(body, width);
    case 'units':
      return unitsScene(body, width);
  }
}
