import { around, boxDistance, nearestIn, overlap, runsThrough, type Box, type Point } from './geometry';
import { BASELINE, line, SIZE } from './items';
import { isFree, textBox, type LabelArea } from './labels';
import type { LineItem, TextItem } from './scene';

/** A dot whose value is labelled. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export type LabelStyle = Pick<TextItem, 'weight' | 'color' | 'flag'> & { readonly size?: number };

/** A place for a label, and the thread to its mark where it stands away from it. */
interface Option {
  readonly text: TextItem;
  readonly box: Box;
  readonly thread: readonly [Point, Point] | null;
}

const GAP = 6;
/** How far from its mark a label may stand on a thread. */
const STEPS = [14, 24, 36, 50, 66, 84];
/** By so much a label is nearer to its own mark than to any other. */
const CLEARLY = 2;
/** A thread ends at a mark that has no other so near to that end. */
const TIP = 1.5;
/** What a place costs: lying on the grid, a thread, each line that it crosses, each mark that words on a thread come near. */
const COST = { faint: 2, thread: 6, crossing: 3, near: 4 } as const;

/** Above, below, right and left of a mark, and at its corners. */
function places(at: Labelled, text: TextItem, step: number): TextItem[] {
  const beside = at.r + GAP + step;
  const up = at.y - beside;
  const down = at.y + beside + text.size * 0.8;
  const shifts = step === 0 ? [0] : [0, -step / 2, step / 2, -step, step];
  return [
    ...(
      [
        ['middle', at.x],
        ['start', at.x - 2],
        ['end', at.x + 2],
        ['start', at.x + at.r + GAP],
        ['end', at.x - at.r - GAP],
      ] as const
    ).flatMap(([anchor, x]) => [
      { ...text, anchor, x, y: up },
      { ...text, anchor, x, y: down },
    ]),
    ...shifts.flatMap((shift): TextItem[] => [
      { ...text, anchor: 'start', x: at.x + beside, y: at.y + BASELINE + shift },
      { ...text, anchor: 'end', x: at.x - beside, y: at.y + BASELINE + shift },
    ]),
  ];
}

/** From the edge of a mark to the nearest point of its words. */
function threadTo(at: Labelled, box: Box): readonly [Point, Point] {
  const end = nearestIn({ ...box, x: box.x - 2, width: box.width + 4 }, [at.x, at.y]);
  const length = Math.hypot(end[0] - at.x, end[1] - at.y);
  const part = (at.r + 1) / length;
  return [[at.x + (end[0] - at.x) * part, at.y + (end[1] - at.y) * part], end];
}

/** Nobody can take a label for that of another mark: its own is the nearest, or a thread leads to it alone. */
function isClear(at: Labelled, { box, thread }: Option, room: LabelArea): boolean {
  const others = room.marks.filter(({ id }) => id !== at.id);
  if (thread === null) {
    const own = Math.min(
      ...room.marks.filter(({ id }) => id === at.id).map((mark) => boxDistance(box, mark.box)),
    );
    return others.every((other) => boxDistance(box, other.box) >= own + CLEARLY);
  }
  const tip = around(...thread[0], 0);
  return (
    others.every((other) => boxDistance(tip, other.box) >= TIP && !runsThrough(other.box, thread)) &&
    room.taken.every((other) => !runsThrough(other, thread))
  );
}

function costOf(at: Labelled, { box, thread }: Option, room: LabelArea): number {
  const faint = room.faint.filter((other) => overlap(box, other)).length * COST.faint;
  if (thread === null) return faint;
  const [[x1, y1], [x2, y2]] = thread;
  const crossed = room.lines.filter((points) =>
    points.some((p, i) => i > 0 && meet(thread, [points[i - 1] ?? p, p])),
  );
  const near = room.marks.filter(({ id, box: other }) => id !== at.id && boxDistance(box, other) < GAP);
  return (
    faint +
    COST.thread +
    Math.hypot(x2 - x1, y2 - y1) / 8 +
    crossed.length * COST.crossing +
    near.length * COST.near
  );
}

/** Do two straight lines cross one another? */
function meet([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/**
 * Puts a label beside its mark, or further away with a thread; nowhere where it could be taken for that of another mark,
 * or would lie on something: then the value is left to the table and to whoever points at the mark.
 */
export function placeLabel(
  at: Labelled,
  words: string,
  { size = SIZE.value, ...style }: LabelStyle,
  room: LabelArea,
): readonly (TextItem | LineItem)[] {
  const base: TextItem = {
    type: 'text',
    text: words,
    size,
    anchor: 'middle',
    x: 0,
    y: 0,
    ...style,
    of: at.id,
  };
  const options = [0, ...STEPS].flatMap((step) =>
    places(at, base, step).map((text): Option => {
      const box = textBox(text);
      return { text, box, thread: step === 0 ? null : threadTo(at, box) };
    }),
  );
  const best = options
    .filter((option) => isFree(option.box, room) && isClear(at, option, room))
    // The first of equally good options wins.
    .map((option, i) => ({ option, cost: costOf(at, option, room) + i / 100 }))
    .reduce<{ option: Option; cost: number } | null>((a, b) => (a && a.cost <= b.cost ? a : b), null)?.option;
  if (!best) return [];
  room.taken.push(best.box);
  if (best.thread === null) return [best.text];
  room.lines.push(best.thread);
  return [{ ...line(...best.thread, style.color), of: at.id }, best.text];
}
