import type { Status } from '../model/status';
import { circle, rect } from './items';
import { markStyle } from './markStyle';
import type { Item } from './scene';

/** The sign of a look in a legend, in a square of 16. */
export function legendMark(status: Status): Item {
  const look = markStyle(status);
  return status === 'target'
    ? rect({ x: 6, y: 1, width: 3, height: 14 }, look.fill)
    : circle({ cx: 8, cy: 8, r: 6 }, look);
}
