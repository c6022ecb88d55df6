import { line, rect } from '../../layout/items';
import { markStyle } from '../../layout/markStyle';
import type { Item, Scene } from '../../layout/scene';
import type { CountsBody } from './body';

/** More units than this are no longer counted by eye: a bar shows the part instead. */
const MOST = 200;
const GAP = 4;
/** Side of a square: no smaller than can be counted, no larger than needed. */
const SMALLEST = 14;
const LARGEST = 20;
const LARGEST_IN_ROOM = 44;

/** As few rows as fit, all but the last equally long. */
function columnsFor(count: number, width: number): number {
  const most = Math.min(13, Math.max(5, Math.floor((width + GAP) / (SMALLEST + GAP))));
  const rows = Math.max(1, Math.ceil(count / most));
  return Math.max(1, Math.ceil(count / rows));
}

/** Squares of the usual size; where there is a room to fill, as large as it holds. */
function gridFor(count: number, width: number, room = 0): { columns: number; size: number } {
  const columns = columnsFor(count, width);
  const size = Math.min(LARGEST, (width - GAP * (columns - 1) - 2) / columns);
  const options = Array.from({ length: Math.min(count, 26) }, (_, i) => {
    const across = (width - 2 + GAP) / (i + 1) - GAP;
    const down = (room - 2 + GAP) / Math.ceil(count / (i + 1)) - GAP;
    return { columns: i + 1, size: Math.min(across, down, LARGEST_IN_ROOM) };
  });
  return options.reduce((best, one) => (one.size > best.size ? one : best), { columns, size });
}

/** One square a unit, the part filled; or one divided bar when there are too many to count. */
export function layoutCounts(body: CountsBody, width: number, room?: number): Scene {
  const whole = body.whole.value ?? 0;
  const part = body.part.value ?? 0;
  const solid = markStyle(body.part.status);
  const hollow = { fill: 'paper', stroke: { color: 'reference', width: 1.25 } } as const;
  const marks: Item[] = [];
  let height: number;
  if (whole > MOST) {
    height = 28;
    const split = (width - 2) * (part / whole);
    marks.push(
      rect({ x: 1, y: 2, width: width - 2, height: 24 }, hollow.fill, {
        stroke: hollow.stroke,
        mark: body.whole.id,
      }),
      rect({ x: 1, y: 2, width: split, height: 24 }, solid.fill, {
        stroke: solid.stroke,
        mark: body.part.id,
      }),
    );
  } else {
    const { columns, size } = gridFor(whole, width, room);
    for (let i = 0; i < whole; i += 1) {
      const look = i < part ? solid : hollow;
      const mark = i < part ? body.part.id : body.whole.id;
      const box = {
        x: 1 + (i % columns) * (size + GAP),
        y: 1 + Math.floor(i / columns) * (size + GAP),
        width: size,
        height: size,
      };
      marks.push(rect(box, look.fill, { radius: 2, stroke: look.stroke, mark }));
    }
    height = Math.max(size, Math.ceil(whole / columns) * (size + GAP) - GAP) + 2;
  }
  const middle = height / 2;
  return {
    width,
    height,
    plot: { left: 0, top: 0, width, height },
    frame: whole > MOST ? [line([0, middle], [width, middle], 'rule')] : [],
    marks,
    labels: [],
    places: [
      { datum: body.part, x: width * 0.25, y: middle },
      { datum: body.whole, x: width * 0.75, y: middle },
    ],
  };
}
