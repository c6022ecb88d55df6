import { fitPlot } from '../../layout/fit';
import { pitchIn, rowHeightIn } from '../../layout/grow';
import {
  axisEdge,
  namesWidth,
  scale,
  SIZE,
  SMALL,
  TALL_LINE,
  textLines,
  WIDE_FROM,
  widthOf,
  wrap,
  type Scale,
} from '../../layout/items';
import { markStyle, nameColorOf } from '../../layout/markStyle';
import { axisX } from '../../layout/marks/axis';
import { endLabelRoom } from '../../layout/marks/endLabel';
import { stack, type Layers } from '../../layout/marks/layers';
import { centred } from '../../layout/marks/row';
import { valueBar } from '../../layout/marks/valueBar';
import type { Scene, TextItem } from '../../layout/scene';
import type { RateRow, RatesBody } from './body';

/** Thickness of a bar. */
const BAR = 20;
const GAP = 8;
const TOP = 22;
const PAD = 8;
/** From the last line of a name to its bar: nearer than the bar of the row before. */
const ABOVE = 12;

/** The words of a row, line by line: its name, and whose value it is. */
interface Words {
  readonly name: readonly string[];
  readonly detail: readonly string[];
  /** The detail stands at the right end of the name's only line. */
  readonly shared: boolean;
}

const lineCount = ({ name, detail, shared }: Words): number => name.length + (shared ? 0 : detail.length);

const wordsOf = ({ name, detail }: RateRow, width: number, beside: boolean): Words => ({
  name: wrap(name, width, SIZE.label, 600),
  detail: detail === '' ? [] : wrap(detail, width, SIZE.small),
  shared: !beside && widthOf(name, SIZE.label, 600) + widthOf(detail, SIZE.small) + 2 * GAP <= width,
});

/** The lines of a row from its first baseline on. */
function wordItems({ name, detail, shared }: Words, row: RateRow, y: number, right: number): TextItem[] {
  const below = y + name.length * TALL_LINE;
  return [
    ...textLines(name, { x: 0, y, pitch: TALL_LINE }, { weight: 600, color: nameColorOf(row.role) }),
    ...(shared
      ? textLines(detail, { x: right, y }, { ...SMALL, anchor: 'end' })
      : textLines(detail, { x: 0, y: below, pitch: TALL_LINE }, SMALL)),
  ];
}

/** The bar of a row with its part of the grid and its value. */
function barOf({ axis }: RatesBody, { datum, role }: RateRow, x: Scale, y: number): Layers {
  const style = markStyle(datum.status, role);
  const { ticks } = axis;
  return valueBar(
    datum,
    { x, y, height: BAR, base: 0, gap: GAP / 2 + 2, ticks, grid: { reach: BAR / 2 + 5 } },
    style,
    { weight: datum.value === null ? 400 : 600, color: style.text },
  );
}

/** Bars from zero, one row each and all rows as high; names beside them, or above them where it is narrow. */
export function layoutRates(body: RatesBody, width: number, room?: number): Scene {
  const { rows, axis } = body;
  const beside = width >= WIDE_FROM;
  const names = beside
    ? namesWidth([...rows.map((row) => row.name), ...rows.map((row) => row.detail)], width * 0.34)
    : 0;
  const words = rows.map((row) => wordsOf(row, beside ? names : width, beside));
  const lines = Math.max(...words.map(lineCount));
  const own = beside ? Math.max(BAR, lines * TALL_LINE) + 2 * PAD : lines * TALL_LINE + BAR + 3 * PAD;
  const rowHeight = (beside ? rowHeightIn : pitchIn)(own, rows.length, room && room - TOP - 4);
  const height = (rows.length - 1) * rowHeight + (beside ? rowHeight : own);
  const ends = rows.map(({ datum }) => endLabelRoom(datum, 0));
  const inset = axisEdge(axis) + 1;
  const plot = fitPlot(axis, ends, { from: names + (beside ? 14 : 0), to: width, gap: GAP, inset });
  const x = scale(axis, plot.left, plot.width);
  const middle = beside ? rowHeight / 2 : lines * TALL_LINE + ABOVE + BAR / 2;
  const drawn = rows.flatMap((row, i): Partial<Layers>[] => {
    const top = TOP + i * rowHeight;
    const own = words[i] ?? { name: [], detail: [], shared: false };
    // Beside the bar the lines are centred on it; above it the last of them stands on it.
    const labels = beside
      ? centred(wordItems(own, row, 0, width), { x: 0, y: top + middle, pitch: TALL_LINE })
      : wordItems(own, row, top + (lines - lineCount(own) + 1) * TALL_LINE, width);
    return [{ labels }, barOf(body, row, x, top + middle)];
  });
  return {
    width,
    height: TOP + height + 4,
    plot: { ...plot, top: TOP, height },
    ...stack([{ frame: axisX(axis.ticks, x, TOP - 7) }, ...drawn]),
  };
}
