import { FLAG_ROOM } from './flags';
import { itemWidth, SIZE, widthOf } from './items';
import type { Item, TextItem } from './scene';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The space that a line of text takes. */
export function textBox(item: TextItem): Box {
  const width = itemWidth(item) + (item.flag === true ? FLAG_ROOM : 0);
  const x = item.anchor === 'end' ? item.x - width : item.anchor === 'middle' ? item.x - width / 2 : item.x;
  return { x, y: item.y - item.size * 0.81, width, height: item.size * 1.07 };
}

/** A hair's breadth for the arithmetic. */
const HAIR = 0.5;

/** Whether any two lines of text come into one another. */
export function textsMeet(items: readonly Item[]): boolean {
  const boxes = items
    .flatMap((item) => (item.type === 'text' ? [textBox(item)] : []))
    .map(({ x, y, width, height }) => ({
      x: x + HAIR,
      y: y + HAIR,
      width: width - 2 * HAIR,
      height: height - 2 * HAIR,
    }));
  return boxes.some((a, i) => boxes.slice(i + 1).some((b) => overlap(a, b)));
}

/** Does the segment come into the box? Sampled finely enough for text. */
function crosses(
  box: Box,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): boolean {
  const steps = Math.max(2, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
  for (let i = 0; i <= steps; i += 1) {
    const x = x1 + ((x2 - x1) * i) / steps;
    const y = y1 + ((y2 - y1) * i) / steps;
    if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return true;
  }
  return false;
}

export interface Room {
  readonly bounds: Box;
  /** Boxes already taken: marks and texts. */
  readonly taken: Box[];
  readonly lines: readonly (readonly (readonly [number, number])[])[];
}

/** How bad a place is: texts and marks must not be covered, lines should not. */
function cost(box: Box, { bounds, taken, lines }: Room): number {
  const outside =
    box.x < bounds.x ||
    box.y < bounds.y ||
    box.x + box.width > bounds.x + bounds.width ||
    box.y + box.height > bounds.y + bounds.height;
  const hits = taken.filter((other) => overlap(box, other)).length;
  const crossed = lines.filter((points) =>
    points.some((p, i) => i > 0 && crosses(box, points[i - 1] ?? p, p)),
  ).length;
  return (outside ? 1000 : 0) + hits * 100 + crossed * 10;
}

/** Takes the best of some places and marks it as taken. Earlier options win where nothing tells them apart. */
function settle(options: readonly TextItem[], room: Room): TextItem {
  const ranked = options.map((item, i) => ({
    item,
    box: textBox(item),
    cost: cost(textBox(item), room) + i / 10,
  }));
  const best = ranked.reduce((a, b) => (b.cost < a.cost ? b : a));
  room.taken.push(best.box);
  return best.item;
}

/** How far a label may stand from its mark, in steps of a line. */
const STEPS = [0, 16, 32, 48, 64, 80];

/** Puts a label beside its mark: above, below, right, left, at a corner, or a line or two further away. */
export function placeLabel(
  at: { x: number; y: number; r: number },
  words: string,
  style: Pick<TextItem, 'weight' | 'paint' | 'flag'>,
  room: Room,
): TextItem {
  const size = SIZE.value;
  const base = { type: 'text', text: words, size, ...style } as const;
  const up = at.y - at.r - 6;
  const down = at.y + at.r + 6 + size * 0.8;
  const beside = at.r + 6;
  const anchors = [
    { anchor: 'middle', x: at.x },
    { anchor: 'start', x: at.x - 2 },
    { anchor: 'end', x: at.x + 2 },
    { anchor: 'start', x: at.x + at.r + 6 },
    { anchor: 'end', x: at.x - at.r - 6 },
  ] as const;
  const options: TextItem[] = STEPS.flatMap((step) => [
    ...anchors.flatMap((side): TextItem[] => [
      { ...base, ...side, y: up - step },
      { ...base, ...side, y: down + step },
    ]),
    ...(step === 0
      ? [
          { ...base, x: at.x + beside, y: at.y + 4.5, anchor: 'start' as const },
          { ...base, x: at.x - beside, y: at.y + 4.5, anchor: 'end' as const },
        ]
      : []),
  ]);
  return settle(options, room);
}

/** Names a horizontal line, on it or under it, wherever along it nothing stands: from the right end leftwards. */
export function placeLineLabel(
  at: { left: number; right: number; y: number },
  words: string,
  paint: TextItem['paint'],
  room: Room,
): TextItem {
  const size = SIZE.value;
  const width = widthOf(words, size, 600);
  const base = { type: 'text', text: words, size, weight: 600, paint, anchor: 'start' } as const;
  const stops = Array.from(
    { length: 13 },
    (_, i) => at.right - width - (i * Math.max(0, at.right - width - at.left)) / 12,
  );
  return settle(
    stops.flatMap((x): TextItem[] => [
      { ...base, x, y: at.y - 6 },
      { ...base, x, y: at.y + size + 3 },
      { ...base, x, y: at.y - 22 },
      { ...base, x, y: at.y + size + 19 },
    ]),
    room,
  );
}
