import { FLAG_ROOM } from './flags';
import { inside, overlap, runsThrough, type Box, type Point } from './geometry';
import { itemWidth, SIZE, widthOf } from './items';
import type { Item, LineItem, TextItem } from './scene';

/** The box of a line of text. */
export function textBox(item: TextItem): Box {
  const width = itemWidth(item) + (item.flag === true ? FLAG_ROOM : 0);
  const x = item.anchor === 'end' ? item.x - width : item.anchor === 'middle' ? item.x - width / 2 : item.x;
  return { x, y: item.y - item.size * 0.81, width, height: item.size * 1.07 };
}

/** The box of a vertical or horizontal line. */
export const lineBox = ({ x1, y1, x2, y2 }: LineItem): Box => ({
  x: Math.min(x1, x2) - 1,
  y: Math.min(y1, y2) - 1,
  width: Math.abs(x2 - x1) + 2,
  height: Math.abs(y2 - y1) + 2,
});

/** The axis lines of a frame: no text may cross them. */
export const axisLines = (frame: readonly Item[]): Box[] =>
  frame.flatMap((item) => (item.type === 'line' && item.stroke.color === 'muted' ? [lineBox(item)] : []));

/** Boxes of text that share no more than this at an edge, in pixels, touch and do not meet. */
const TOUCHING = 0.5;

/** Whether any two lines of text overlap. */
export function textsMeet(items: readonly Item[]): boolean {
  const boxes = items
    .flatMap((item) => (item.type === 'text' ? [textBox(item)] : []))
    .map(({ x, y, width, height }) => ({
      x: x + TOUCHING,
      y: y + TOUCHING,
      width: width - 2 * TOUCHING,
      height: height - 2 * TOUCHING,
    }));
  return boxes.some((a, i) => boxes.slice(i + 1).some((b) => overlap(a, b)));
}

/** A mark that a label could be read with: the dot of a datum, or the line of its period. */
export interface Mark {
  readonly id: string;
  readonly box: Box;
}

export interface LabelArea {
  readonly bounds: Box;
  readonly marks: readonly Mark[];
  /** Boxes of texts and of everything else that a label must not cover. */
  readonly taken: Box[];
  readonly lines: (readonly Point[])[];
  /** Grid lines: a label avoids them if it can. */
  readonly faint: readonly Box[];
}

/** The number of marks and texts that a box would cover. */
const hitsIn = (box: Box, { taken, marks }: LabelArea): number =>
  taken.filter((other) => overlap(box, other)).length + marks.filter((mark) => overlap(box, mark.box)).length;

const crossingsIn = (box: Box, { lines }: LabelArea): number =>
  lines.filter((points) => runsThrough(box, points)).length;

/** Whether a label may be placed in a box: inside the plot, over nothing, crossed by no line. */
export const isFree = (box: Box, room: LabelArea): boolean =>
  inside(box, room.bounds) && hitsIn(box, room) === 0 && crossingsIn(box, room) === 0;

/** The cost of a place when none is free: texts and marks weigh more than lines. */
const cost = (box: Box, room: LabelArea): number =>
  (inside(box, room.bounds) ? 0 : 1000) + hitsIn(box, room) * 100 + crossingsIn(box, room) * 10;

/** Places the label of a horizontal line above or below it, in the first free place from the right end leftwards. */
export function placeLineLabel(
  at: { left: number; right: number; y: number },
  words: string,
  color: TextItem['color'],
  room: LabelArea,
): TextItem {
  const size = SIZE.value;
  const width = widthOf(words, size, 600);
  const base = { type: 'text', text: words, size, weight: 600, color, anchor: 'start' } as const;
  const stops = Array.from(
    { length: 13 },
    (_, i) => at.right - width - (i * Math.max(0, at.right - width - at.left)) / 12,
  );
  const options = stops.flatMap((x): TextItem[] => [
    { ...base, x, y: at.y - 6 },
    { ...base, x, y: at.y + size + 3 },
    { ...base, x, y: at.y - 22 },
    { ...base, x, y: at.y + size + 19 },
  ]);
  // The first of equally good options wins.
  const ranked = options.map((item, i) => ({ item, cost: cost(textBox(item), room) + i / 10 }));
  const { item } = ranked.reduce((a, b) => (b.cost < a.cost ? b : a));
  room.taken.push(textBox(item));
  return item;
}
