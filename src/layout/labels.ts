import { FLAG_ROOM } from './flags';
import { inside, overlap, runsThrough, type Box, type Point } from './geometry';
import { itemWidth, SIZE, widthOf } from './items';
import type { Item, LineItem, TextItem } from './scene';

/** The space that a line of text takes. */
export function textBox(item: TextItem): Box {
  const width = itemWidth(item) + (item.flag === true ? FLAG_ROOM : 0);
  const x = item.anchor === 'end' ? item.x - width : item.anchor === 'middle' ? item.x - width / 2 : item.x;
  return { x, y: item.y - item.size * 0.81, width, height: item.size * 1.07 };
}

/** The space that an upright or level line takes. */
export const lineBox = ({ x1, y1, x2, y2 }: LineItem): Box => ({
  x: Math.min(x1, x2) - 1,
  y: Math.min(y1, y2) - 1,
  width: Math.abs(x2 - x1) + 2,
  height: Math.abs(y2 - y1) + 2,
});

/** The lines of an axis in a frame: nothing is written across them. */
export const axisLines = (frame: readonly Item[]): Box[] =>
  frame.flatMap((item) => (item.type === 'line' && item.stroke.color === 'muted' ? [lineBox(item)] : []));

/** Boxes of text that share no more than this at an edge, in pixels, touch and do not meet. */
const TOUCHING = 0.5;

/** Whether any two lines of text come into one another. */
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

/** What a label could be taken to be of: the dot of a datum, or the stroke of its period. */
export interface Mark {
  readonly id: string;
  readonly box: Box;
}

export interface LabelArea {
  readonly bounds: Box;
  readonly marks: readonly Mark[];
  /** Boxes of texts, and of whatever else must not be covered. */
  readonly taken: Box[];
  readonly lines: (readonly Point[])[];
  /** Faint lines of the grid: better a label does not lie on them. */
  readonly faint: readonly Box[];
}

/** How many marks and texts a box would cover. */
const hitsIn = (box: Box, { taken, marks }: LabelArea): number =>
  taken.filter((other) => overlap(box, other)).length + marks.filter((mark) => overlap(box, mark.box)).length;

const crossingsIn = (box: Box, { lines }: LabelArea): number =>
  lines.filter((points) => runsThrough(box, points)).length;

/** Whether words may stand in a box: inside, on nothing, and no line through them. */
export const isFree = (box: Box, room: LabelArea): boolean =>
  inside(box, room.bounds) && hitsIn(box, room) === 0 && crossingsIn(box, room) === 0;

/** How bad a place is that has to be taken: texts and marks must not be covered, lines should not. */
const cost = (box: Box, room: LabelArea): number =>
  (inside(box, room.bounds) ? 0 : 1000) + hitsIn(box, room) * 100 + crossingsIn(box, room) * 10;

/** Names a horizontal line, on it or under it, wherever along it nothing stands: from the right end leftwards. */
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
  // Earlier options win where nothing tells them apart.
  const ranked = options.map((item, i) => ({ item, cost: cost(textBox(item), room) + i / 10 }));
  const { item } = ranked.reduce((a, b) => (b.cost < a.cost ? b : a));
  room.taken.push(textBox(item));
  return item;
}
