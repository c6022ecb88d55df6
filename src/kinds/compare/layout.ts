import type { Scene } from '../../layout/scene';
import { barsScene } from './bars';
import type { CompareBody } from './body';
import { dumbbellScene } from './dumbbell';
import { slopeScene } from './slope';

/** Series in two periods. */
export function layoutCompare(body: CompareBody, width: number, room?: number): Scene {
  switch (body.view) {
    case 'bars':
    case 'contribution':
      return barsScene(body, width);
    case 'dumbbell':
      return dumbbellScene(body, width);
    case 'slope':
      return slopeScene(body, width, room);
  }
}
