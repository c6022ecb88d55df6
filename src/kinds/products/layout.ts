import { fitPlot, type Span } from '../../layout/fit';
import { FLAG_ROOM, flagOf } from '../../layout/flags';
import { pitchIn, rowHeightIn } from '../../layout/grow';
import {
  axisEdge,
  BASELINE,
  LINE,
  namesWidth,
  scale,
  SIZE,
  SMALL,
  text,
  textLines,
  WIDE_FROM,
  widest,
  widthOf,
  wrap,
  type Scale,
} from '../../layout/items';
import { markStyle, nameColorOf, softColorOf } from '../../layout/markStyle';
import { axisX, gridX } from '../../layout/marks/axis';
import { dots, link } from '../../layout/marks/dot';
import { endLabel, endLabelRoom } from '../../layout/marks/endLabel';
import { stack, type Layers } from '../../layout/marks/layers';
import { centred } from '../../layout/marks/row';
import type { Scene, TextItem } from '../../layout/scene';
import { INDEX_BASE } from '../../model/indexBase';
import type { ProductRow, ProductsBody } from './body';

const DOT = 7;
const GAP = 10;
const TOP = 24;

const anyLevelBefore = ({ rows }: ProductsBody): boolean => rows.some((row) => row.levelBefore !== '');

/** The plot between two edges, with room for the values at its ends. */
const plotOf = ({ axis, rows }: ProductsBody, from: number, to: number): Span =>
  fitPlot(
    axis,
    rows.map(({ now }) =>
      now.value === null
        ? { value: INDEX_BASE, width: widthOf(now.label, SIZE.small), side: 'right' }
        : endLabelRoom(now, INDEX_BASE),
    ),
    { from, to, gap: DOT + GAP, inset: Math.max(DOT, axisEdge(axis)) + 1 },
  );

/** The year before and the period as two dots, joined, with the value of the period; or that there is none. */
function dumbbell({ before, now, role }: ProductRow, y: number, x: Scale): Partial<Layers> {
  const base = x(before.value ?? INDEX_BASE);
  const style = markStyle(now.status, role);
  const at = now.value === null ? base + DOT + GAP : x(now.value);
  const { marks, places } = dots([
    { datum: before, x: base, y, r: DOT - 1, style: markStyle(before.status, role) },
    { datum: now, x: at, y, r: DOT, style },
  ]);
  if (now.value === null) return { marks, places, labels: [text(at, y + 4, now.label, SMALL)] };
  const end = { x: at, y, gap: DOT + GAP / 2, base: INDEX_BASE };
  return {
    marks: [link([base, at], y, softColorOf(role), 6), ...marks],
    labels: [endLabel(now, end, { weight: 600, color: style.text })],
    places,
  };
}

/** The sign of a level that another observation contradicts, and the room that it takes. */
const levelFlag = ({ levelConflict }: ProductRow): Pick<TextItem, 'flag'> =>
  flagOf(levelConflict ? { conflict: true } : {});
const levelFlagRoom = ({ levelConflict }: ProductRow): number => (levelConflict ? FLAG_ROOM : 0);

/** What the levels take at the right of their rows. */
const levelsWidth = ({ rows }: ProductsBody): number =>
  rows.every((row) => row.level === '')
    ? 0
    : 12 +
      Math.max(
        ...rows.map((row) => widthOf(row.level, SIZE.label, 600) + levelFlagRoom(row)),
        widest(
          rows.map((row) => row.levelBefore),
          SIZE.small,
        ),
      );

/** The level of a period at the right of its row, over that of the year before. */
function levelBeside(row: ProductRow, right: number, y: number): TextItem[] {
  const { role, level, levelBefore } = row;
  if (level === '') return [];
  const two = levelBefore !== '';
  const style = { weight: 600, anchor: 'end', color: nameColorOf(role) } as const;
  return [
    text(right, two ? y - 2 : y + BASELINE, level, { ...style, ...levelFlag(row) }),
    ...(two ? [text(right, y + 14, levelBefore, { ...SMALL, anchor: 'end' })] : []),
  ];
}

/** Names at the left, levels at the right, marks between. */
function wide(body: ProductsBody, width: number, room?: number): Scene {
  const { axis, rows } = body;
  const names = namesWidth(
    rows.map((row) => row.name),
    Math.max(170, width * 0.25),
  );
  const plot = plotOf(body, names + 14, width - levelsWidth(body));
  const x = scale(axis, plot.left, plot.width);
  const named = rows.map(({ name, role }) =>
    textLines(wrap(name, names, SIZE.label, 600), { x: 0, y: 0 }, { weight: 600, color: nameColorOf(role) }),
  );
  const lines = Math.max(anyLevelBefore(body) ? 2 : 1, ...named.map((words) => words.length));
  const rowHeight = rowHeightIn(46, rows.length, room && room - TOP - 4, lines * LINE + 8);
  const bottom = TOP + rows.length * rowHeight;
  const grid = axis.ticks.flatMap((tick) => [
    ...gridX([tick], x, { top: TOP, bottom }, { base: INDEX_BASE }),
    ...axisX([tick], x, TOP - 6),
  ]);
  const drawn = rows.flatMap((row, i): Partial<Layers>[] => {
    const y = TOP + rowHeight * (i + 0.5);
    const labels = [...centred(named[i] ?? [], { x: 0, y }), ...levelBeside(row, width, y)];
    return [{ labels }, dumbbell(row, y, x)];
  });
  return {
    width,
    height: bottom + 4,
    plot: { ...plot, top: TOP, height: bottom + 4 - TOP },
    ...stack([{ frame: grid }, ...drawn]),
  };
}

/** Name and level of a row above its marks: in one line where they have room, and the level of the year before under them. */
function wordsAbove(row: ProductRow, top: number, width: number): TextItem[] {
  const { name, role, level, levelBefore } = row;
  const color = nameColorOf(role);
  const shared = widthOf(level) + levelFlagRoom(row) <= width - widthOf(name, SIZE.label, 600) - GAP;
  return [
    text(0, top + 16, name, { weight: 600, color }),
    ...(level === ''
      ? []
      : [text(width, shared ? top + 16 : top + 33, level, { anchor: 'end', color, ...levelFlag(row) })]),
    ...(levelBefore === ''
      ? []
      : [
          text(shared ? width : 0, top + 33, levelBefore, {
            ...SMALL,
            anchor: shared ? 'end' : 'start',
          }),
        ]),
  ];
}

/** On a phone the name and the level stand above their marks. */
function narrow(body: ProductsBody, width: number, room?: number): Scene {
  const { axis, rows } = body;
  // Nearer to the words over it than to those of the row below.
  const [own, middle] = anyLevelBefore(body) ? [76, 49] : [58, 40];
  const pitch = pitchIn(own, rows.length, room && room - TOP);
  const plot = plotOf(body, 0, width);
  const x = scale(axis, plot.left, plot.width);
  const height = (rows.length - 1) * pitch + own;
  const drawn = rows.flatMap((row, i): Partial<Layers>[] => {
    const top = TOP + pitch * i;
    const y = top + middle;
    // Grid lines stop at each row's marks: they would cross the words above them.
    const frame = gridX(axis.ticks, x, { top: y - 13, bottom: y + 13 }, { base: INDEX_BASE });
    return [{ frame, labels: wordsAbove(row, top, width) }, dumbbell(row, y, x)];
  });
  return {
    width,
    height: TOP + height,
    plot: { ...plot, top: TOP, height },
    ...stack([{ frame: axisX(axis.ticks, x, TOP - 8) }, ...drawn]),
  };
}

export const layoutProducts = (body: ProductsBody, width: number, room?: number): Scene =>
  width >= WIDE_FROM ? wide(body, width, room) : narrow(body, width, room);
