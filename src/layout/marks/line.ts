import { around, type Box, type Point } from '../geometry';
import { axisLines, lineBox, type LabelArea } from '../labels';
import type { CircleItem, Item, PathItem, RectItem, Stroke } from '../scene';

/** Points joined by straight strokes. */
export const lineY = (points: readonly Point[], stroke: Stroke): PathItem => ({
  type: 'path',
  points,
  stroke,
});

/** Where the labels of lines and their dots may stand: not on marks, strokes of periods, lines or the axis. */
export function labelArea(
  bounds: Box,
  frame: readonly Item[],
  dots: readonly (CircleItem | RectItem)[],
  paths: readonly PathItem[],
): LabelArea {
  const lines = frame.filter((item) => item.type === 'line');
  const strokes = lines.flatMap((item) =>
    item.of === undefined ? [] : [{ id: item.of, box: lineBox(item) }],
  );
  const marks = dots.map((item) => ({
    id: item.mark ?? '',
    box: item.type === 'circle' ? around(item.cx, item.cy, item.r) : item,
  }));
  return {
    bounds,
    marks: [...marks, ...strokes],
    taken: axisLines(frame),
    lines: paths.map(({ points }) => points),
    faint: lines.filter(({ stroke }) => stroke.color === 'rule').map(lineBox),
  };
}
