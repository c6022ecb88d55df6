import { line, rect, SIZE, text, widthOf, type Scale } from '../../layout/items';
import { markStyle } from '../../layout/markStyle';
import { barX } from '../../layout/marks/bar';
import { place, type Layers } from '../../layout/marks/layers';
import type { Item, TextItem } from '../../layout/scene';
import type { Axis } from '../../model/axis';
import type { TargetRow } from './body';

const BAR = 12;
const TRACK = 18;

/** The track of a row, its measured value as a bar on it and the planned one as a tick across it. */
export function bulletMarks(
  { actual, target, role }: TargetRow,
  axis: Axis,
  x: Scale,
  y: number,
): Partial<Layers> {
  const [low, high] = [x(axis.low), x(axis.high)];
  const look = markStyle(actual.status, role);
  const track = rect({ x: low, y: y - TRACK / 2, width: high - low, height: TRACK }, 'track', { radius: 2 });
  const tick = (value: number): Item =>
    rect({ x: x(value) - 1.5, y: y - TRACK / 2 - 3, width: 3, height: TRACK + 6 }, 'target', {
      mark: target.id,
    });
  return {
    frame: [track, ...(axis.low < 0 ? [line([x(0), y - TRACK / 2], [x(0), y + TRACK / 2], 'muted')] : [])],
    marks: [
      ...barX(actual, { x, base: 0, y, height: BAR }, look),
      ...(target.value === null ? [] : [tick(target.value)]),
    ],
    places: [
      place(actual, x(actual.value ?? 0), y),
      ...(target.value === null ? [] : [place(target, x(target.value), y)]),
    ],
  };
}

/** The planned value under its tick, kept between two edges; null where none is planned. */
export function goalText(
  { target }: TargetRow,
  x: Scale,
  y: number,
  { from, to }: { readonly from: number; readonly to: number },
): TextItem | null {
  if (target.value === null) return null;
  const half = widthOf(target.text, SIZE.small, 600) / 2;
  const centre = Math.min(Math.max(x(target.value), from + half), to - half);
  const style = { size: SIZE.small, weight: 600, color: 'target', anchor: 'middle', of: target.id } as const;
  return text(centre, y + 27, target.text, style);
}
