import { fitPlot } from '../../layout/fit';
import { FLAG_ROOM, flagOf } from '../../layout/flags';
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
  widthOf,
  wrap,
  type Scale,
} from '../../layout/items';
import { markStyle } from '../../layout/markStyle';
import { axisX } from '../../layout/marks/axis';
import { endLabelRoom } from '../../layout/marks/endLabel';
import { stack, type Layers } from '../../layout/marks/layers';
import { unitLines } from '../../layout/marks/row';
import { valueBar } from '../../layout/marks/valueBar';
import type { Scene, TextItem } from '../../layout/scene';
import type { CompareBody, CompareRow } from './body';
import { periodOf, sidesOf, topOf, type Side } from './layoutParts';

/** Height of a line of words or of a bar with the room around it, and of the bar. */
const FULL = { slot: 22, bar: 16 } as const;
/** The same where every bar has one line. */
const BRIEF = { slot: 19, bar: 14 } as const;
/** The period that is compared with has the thinner bar; how sure its value is, its mark style says. */
const THIN = 9;
const GAP = 6;
/** From the names to their bars, where they stand beside them. */
const BESIDE = 14;

/** The words of a row over its bars: its name and, at its end or below it, the change. */
interface Words {
  readonly name: readonly string[];
  readonly below: readonly string[];
  readonly beside: string;
  /** The sign of the change, where it names a value that another observation contradicts. */
  readonly flag: Pick<TextItem, 'flag'>;
}

function wordsOf({ name, change, changeConflict }: CompareRow, width: number): Words {
  const flag = flagOf(changeConflict ? { conflict: true } : {});
  const sign = changeConflict ? FLAG_ROOM : 0;
  const beside =
    change !== '' && widthOf(name, SIZE.label, 600) + widthOf(change, SIZE.small) + sign + 12 <= width;
  return {
    name: wrap(name, width, SIZE.label, 600),
    below: beside || change === '' ? [] : wrap(change, width - sign, SIZE.small),
    beside: beside ? change : '',
    flag,
  };
}

function wordItems({ name, below, beside, flag }: Words, top: number): TextItem[] {
  const count = name.length + below.length;
  // Close together on their bars: nearer to these than to the bars of the row before.
  const y = top + count * FULL.slot - 6 - (count - 1) * LINE;
  const end = widthOf(name.at(-1) ?? '', SIZE.label, 600);
  return [
    ...textLines(name, { x: 0, y }, { weight: 600 }),
    ...textLines(below, { x: 0, y: y + name.length * LINE }, SMALL).map((item, i) =>
      i === below.length - 1 ? { ...item, ...flag } : item,
    ),
    ...(beside === '' ? [] : [text(end + 12, y + (name.length - 1) * LINE, beside, { ...SMALL, ...flag })]),
  ];
}

/** A side of a row with its part of the grid. */
function barOf(
  { axis, zero }: CompareBody,
  { side, datum }: Side,
  words: string,
  at: { readonly x: Scale; readonly y: number; readonly slot: number; readonly bar: number },
): Layers {
  const { x, y, slot, bar } = at;
  // Its name stands at each bar: a colour of its own would say nothing.
  const style = markStyle(datum.status);
  const missing = datum.value === null;
  return valueBar(
    datum,
    {
      x,
      y,
      height: side === 'a' ? bar : THIN,
      base: zero,
      gap: GAP,
      ticks: axis.ticks,
      grid: { reach: slot / 2, width: 1 },
    },
    style,
    {
      weight: missing || side === 'b' ? 400 : 600,
      color: side === 'b' && !missing ? 'ink' : style.text,
      words: words + datum.label,
    },
  );
}

/** A bar for each value; the words of a row stand over its bars, or beside them where there is no room for more. */
export function barsScene(body: CompareBody, width: number): Scene {
  const { rows, axis, zero, brief } = body;
  const beside = brief
    ? namesWidth(
        rows.map(({ name }) => name),
        width * 0.4,
      )
    : 0;
  const ends = rows.flatMap((row) =>
    sidesOf(row).map(({ side, datum }) => endLabelRoom(datum, zero, periodOf(body, row, side) + datum.label)),
  );
  const from = brief ? beside + BESIDE : 0;
  const plot = fitPlot(axis, ends, { from, to: width, gap: GAP + 4, inset: axisEdge(axis) + 1 });
  const x = scale(axis, plot.left, plot.width);
  const { slot, bar } = brief ? BRIEF : FULL;
  const above = topOf(body, width);
  let top = above;
  const drawn = rows.flatMap((row): Partial<Layers>[] => {
    const words = wordsOf(row, width);
    const labels = brief
      ? textLines(
          wrap(row.name, beside, SIZE.label, 600),
          { x: 0, y: top + slot / 2 + BASELINE, pitch: slot },
          { weight: 600 },
        )
      : wordItems(words, top);
    if (!brief) top += (words.name.length + words.below.length) * slot;
    const bars = sidesOf(row).map((side, i) =>
      barOf(body, side, periodOf(body, row, side.side), { x, y: top + (i + 0.5) * slot, slot, bar }),
    );
    top += bars.length * slot;
    return [{ labels }, ...bars];
  });
  return {
    width,
    height: top + 4,
    plot: { ...plot, top: above, height: top - above },
    ...stack([{ frame: axisX(axis.ticks, x, above - 8), labels: unitLines(body.unit, width) }, ...drawn]),
  };
}
