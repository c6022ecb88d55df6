import { fitPlot, type EndLabel } from '../../layout/fit';
import { flagOf, labelWidth } from '../../layout/flags';
import { pitchIn, rowHeightIn } from '../../layout/grow';
import { axisEdge, line, rect, scale, SIZE, text, widest, widthOf, wrap } from '../../layout/items';
import { markStyle, nameColorOf } from '../../layout/markStyle';
import type { ColorRole, Item, Place, Scene, TextItem } from '../../layout/scene';
import type { RateRow, RatesBody } from './body';

/** Thickness of a bar. */
export const BAR = 20;
const GAP = 8;
const TOP = 22;
/** From this width on, names stand beside their bars. */
const WIDE_FROM = 560;
/** Two lines of Vietnamese: a mark under the upper and one over the lower do not meet. */
const LINE = 18;
const PAD = 8;
/** From the last line of a name to its bar: nearer than the bar of the row before. */
const ABOVE = 12;

const endLabels = (rows: readonly RateRow[]): EndLabel[] =>
  rows.map(({ datum }) => {
    const value = datum.value ?? 0;
    return { value, width: labelWidth(datum, SIZE.value, 600), side: value < 0 ? 'left' : 'right' };
  });

/** The words of a row, line by line: its name, and whose figure it is. */
interface Words {
  readonly name: readonly string[];
  readonly detail: readonly string[];
  /** The detail stands at the right end of the name's only line. */
  readonly shared: boolean;
}

const lineCount = ({ name, detail, shared }: Words): number => name.length + (shared ? 0 : detail.length);

function wordsBeside(row: RateRow, width: number): Words {
  const detail = row.detail === '' ? [] : wrap(row.detail, width, SIZE.small);
  return { name: wrap(row.name, width, SIZE.label, 600), detail, shared: false };
}

function wordsAbove(row: RateRow, width: number): Words {
  const shared = widthOf(row.name, SIZE.label, 600) + widthOf(row.detail, SIZE.small) + 2 * GAP <= width;
  return { ...wordsBeside(row, width), shared };
}

/** The lines of a row from its first baseline on. */
function wordItems({ name, detail, shared }: Words, y: number, right: number, color: ColorRole): TextItem[] {
  const small = { size: SIZE.small, color: 'muted' } as const;
  return [
    ...name.map((words, i) => text(0, y + i * LINE, words, { weight: 600, color })),
    ...(shared
      ? detail.map((words) => text(right, y, words, { ...small, anchor: 'end' }))
      : detail.map((words, i) => text(0, y + (name.length + i) * LINE, words, small))),
  ];
}

/** Bars from zero, one row each and all rows as high; names beside them, or above them where it is narrow. */
export function layoutRates(body: RatesBody, width: number, room?: number): Scene {
  const beside = width >= WIDE_FROM;
  const rooms = [...body.rows.map((row) => row.name), ...body.rows.map((row) => row.detail)];
  const names = beside ? Math.min(width * 0.34, widest(rooms, SIZE.label, 600)) : 0;
  const words = body.rows.map((row) => (beside ? wordsBeside(row, names) : wordsAbove(row, width)));
  const lines = Math.max(...words.map(lineCount));
  const own = beside ? Math.max(BAR, lines * LINE) + 2 * PAD : lines * LINE + BAR + 3 * PAD;
  const count = body.rows.length;
  const rowHeight = (beside ? rowHeightIn : pitchIn)(own, count, room && room - TOP - 4);
  const allRows = beside ? count * rowHeight : (count - 1) * rowHeight + own;
  const { left, width: plotWidth } = fitPlot(body.axis, endLabels(body.rows), {
    from: names + (beside ? 14 : 0),
    to: width,
    gap: GAP,
    inset: axisEdge(body.axis) + 1,
  });
  const x = scale(body.axis, left, plotWidth);
  const zero = x(0);
  const middle = beside ? rowHeight / 2 : lines * LINE + ABOVE + BAR / 2;
  const frame: Item[] = body.axis.ticks.map(({ value, label }) =>
    text(x(value), TOP - 7, label, { size: SIZE.axis, color: 'muted', anchor: 'middle' }),
  );
  const marks: Item[] = [];
  const labels: Item[] = [];
  const places: Place[] = [];
  body.rows.forEach((row, i) => {
    const top = TOP + i * rowHeight;
    const y = top + middle;
    const said = words[i];
    if (said) {
      // Beside the bar the lines are centred on it; above it the last of them stands on it.
      const first = beside
        ? y - ((lineCount(said) - 1) * LINE) / 2 + 4.5
        : top + (lines - lineCount(said) + 1) * LINE;
      labels.push(...wordItems(said, first, width, nameColorOf(row.role)));
    }
    for (const { value } of body.axis.ticks) {
      const isZero = value === 0;
      frame.push(
        line(
          x(value),
          y - BAR / 2 - 5,
          x(value),
          y + BAR / 2 + 5,
          isZero ? 'muted' : 'rule',
          isZero ? 1.5 : 1,
        ),
      );
    }
    const { datum } = row;
    const look = markStyle(datum.status, row.role);
    const { value } = datum;
    const at = value === null ? zero : x(value);
    if (value !== null) {
      const box = { x: Math.min(zero, at), y: y - BAR / 2, width: Math.abs(at - zero), height: BAR };
      marks.push(rect(box, look.fill, { stroke: look.stroke, mark: datum.id }));
    }
    const falls = (value ?? 0) < 0;
    labels.push(
      text(falls ? at - GAP / 2 - 2 : at + GAP / 2 + 2, y + 4.5, datum.label, {
        ...flagOf(datum),
        size: SIZE.value,
        weight: value === null ? 400 : 600,
        color: look.text,
        anchor: falls ? 'end' : 'start',
      }),
    );
    places.push({ datum, x: at, y });
  });
  // For a renderer with bands of its own: as high as the rows, and centred on the bars.
  const plot = {
    left,
    top: TOP + middle - rowHeight / 2,
    width: plotWidth,
    height: count * rowHeight,
  };
  return { width, height: TOP + allRows + 4, plot, frame, marks, labels, places };
}
