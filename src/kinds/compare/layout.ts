import { fitPlot, type EndLabel } from '../../layout/fit';
import { FLAG_ROOM, flagOf } from '../../layout/flags';
import { axisEdge, circle, line, rect, scale, SIZE, text, widest, widthOf, wrap } from '../../layout/items';
import { markStyle, markStyleIn, seriesStyle } from '../../layout/markStyle';
import type { Item, Place, Scene, TextItem } from '../../layout/scene';
import type { Datum } from '../../model/datum';
import type { CompareBody, CompareRow } from './body';
import { head, isBase, LINE, periodOf, sidesOf, topOf, WIDE_FROM } from './layoutParts';
import { slopeScene } from './slope';

/** Height of a line of words or of a bar with the room around it: bars keep to this grid, so that bands of a chart fit it. */
const SLOT = 22;
export const BAR = 16;
/** The period that is compared with is told by a thinner bar and a smaller dot: how sure it is, is told by their look. */
const THIN = 9;
/** Slot and bar where every bar has one line. */
const BRIEF = [19, 14] as const;
const GAP = 6;
const DOT = 6.5;
const SMALL = 4.5;

/** A row as slots of one height: its name, its bars, and a little air. */
export interface BarSlot {
  readonly row: CompareRow;
  readonly datum: Datum | null;
}

/** The slots of bars from top to bottom: what a chart with bands of its own has as its categories. */
export const barSlots = (body: CompareBody, width: number): BarSlot[] =>
  body.rows.flatMap((row) => [
    ...linesAbove(body, row, width).map(() => ({ row, datum: null })),
    ...sidesOf(row).map(({ datum }) => ({ row, datum })),
  ]);

const nameLines = (row: CompareRow, width: number): string[] => {
  const change = widthOf(row.change, SIZE.small) + 12;
  const beside = widthOf(row.name, SIZE.label, 600) + change <= width;
  return beside || row.change === ''
    ? wrap(row.name, beside ? width : width, SIZE.label, 600)
    : [...wrap(row.name, width, SIZE.label, 600), ...wrap(row.change, width, SIZE.small)];
};

/** The lines of words that stand over the bars of a row. */
const linesAbove = (body: CompareBody, row: CompareRow, width: number): string[] =>
  body.brief ? [] : nameLines(row, width);

/** What the names take at the left of their bars. */
const namesBeside = ({ brief, rows }: CompareBody, width: number): number =>
  brief
    ? Math.min(
        width * 0.4,
        widest(
          rows.map((row) => row.name),
          SIZE.label,
          600,
        ),
      ) + 14
    : 0;

/** Words of a row: its name and, at its end or below it, the change. */
function rowWords(row: CompareRow, width: number, top: number): TextItem[] {
  const lines = nameLines(row, width);
  const names = wrap(row.name, width, SIZE.label, 600);
  const small = { size: SIZE.small, color: 'muted' } as const;
  const below = lines.slice(names.length);
  // Close together on their bars: nearer to these than to the bars of the row before.
  const baseline = (i: number): number => top + lines.length * SLOT - 6 - (lines.length - 1 - i) * LINE;
  const end = widthOf(names.at(-1) ?? '', SIZE.label, 600);
  return [
    ...names.map((words, i) => text(0, baseline(i), words, { weight: 600 })),
    ...below.map((words, i) => text(0, baseline(names.length + i), words, small)),
    ...(below.length === 0 && row.change !== ''
      ? [text(end + 12, baseline(names.length - 1), row.change, small)]
      : []),
  ];
}

function barsScene(body: CompareBody, width: number): Scene {
  const ends = body.rows.flatMap((row) =>
    sidesOf(row).map(({ side, datum }): EndLabel => ({
      value: datum.value ?? body.zero,
      width:
        widthOf(periodOf(body, row, side) + datum.label, SIZE.value, 600) +
        (datum.conflict === true ? FLAG_ROOM : 0),
      side: (datum.value ?? body.zero) < body.zero ? 'left' : 'right',
    })),
  );
  const inset = axisEdge(body.axis) + 1;
  const names = namesBeside(body, width);
  const { left, width: plotWidth } = fitPlot(body.axis, ends, {
    from: names,
    to: width,
    gap: GAP + 4,
    inset,
  });
  const x = scale(body.axis, left, plotWidth);
  const zero = x(body.zero);
  const slots = barSlots(body, width);
  const [seriesIndex, bar] = body.brief ? BRIEF : [SLOT, BAR];
  const above = topOf(body, width);
  const height = above + slots.length * seriesIndex + 4;
  const frame: Item[] = body.axis.ticks.map(({ value, label }) =>
    text(x(value), above - 8, label, { size: SIZE.axis, color: 'muted', anchor: 'middle' }),
  );
  const marks: Item[] = [];
  const labels: Item[] = head(body, width);
  const places: Place[] = [];
  let top = above;
  for (const row of body.rows) {
    if (body.brief)
      labels.push(
        ...wrap(row.name, names - 14, SIZE.label, 600).map((words, i) =>
          text(0, top + seriesIndex / 2 + 4.5 + i * seriesIndex, words, { weight: 600 }),
        ),
      );
    else labels.push(...rowWords(row, width, top));
    top += linesAbove(body, row, width).length * seriesIndex;
    for (const one of sidesOf(row)) {
      const { side, datum } = one;
      const middle = top + seriesIndex / 2;
      for (const tick of body.axis.ticks)
        frame.push(
          line(
            x(tick.value),
            top,
            x(tick.value),
            top + seriesIndex,
            tick.value === body.zero ? 'muted' : 'rule',
          ),
        );
      const at = datum.value === null ? zero : x(datum.value);
      // Its name stands at each bar: a colour of its own would say nothing.
      const look = markStyle(datum.status);
      if (datum.value !== null) {
        const thick = side === 'a' ? bar : THIN;
        const box = {
          x: Math.min(zero, at),
          y: middle - thick / 2,
          width: Math.abs(at - zero),
          height: thick,
        };
        marks.push(rect(box, look.fill, { stroke: look.stroke, mark: datum.id }));
      }
      const falls = (datum.value ?? body.zero) < body.zero;
      labels.push(
        text(falls ? at - GAP : at + GAP, middle + 4.5, periodOf(body, row, side) + datum.label, {
          ...flagOf(datum),
          weight: datum.value === null || side === 'b' ? 400 : 600,
          color: side === 'b' && datum.value !== null ? 'ink' : look.text,
          anchor: falls ? 'end' : 'start',
        }),
      );
      places.push({ datum, x: at, y: middle });
      top += seriesIndex;
    }
  }
  return {
    width,
    height,
    plot: { left, top: above, width: plotWidth, height: slots.length * seriesIndex },
    frame,
    marks,
    labels,
    places,
  };
}

/** Both values in words; of an index only the one that is not the base. */
const valueWords = (body: CompareBody, row: CompareRow): string[] =>
  sidesOf(row)
    .filter(({ datum }) => !isBase(body, datum))
    .map(({ side, datum }) => periodOf(body, row, side) + datum.label);

/** Which dot is of which period, above the rows; nothing where every row has but one. */
function dotKey(body: CompareBody, y: number): Item[] {
  if (!body.rows.some((row) => row.a?.value != null && row.b?.value != null)) return [];
  const ink = { color: 'muted', width: 1.5 } as const;
  const second = 2 * DOT + 5 + widthOf(body.a, SIZE.small) + 16;
  return [
    circle(DOT + 1, y - 4, DOT, 'muted', ink),
    text(2 * DOT + 6, y, body.a, { size: SIZE.small, color: 'muted' }),
    circle(second + SMALL, y - 4, SMALL, 'muted', ink),
    text(second + 2 * SMALL + 5, y, body.b, { size: SIZE.small, color: 'muted' }),
  ];
}

/** Two dots a row, joined; the values stand in words above them. */
function dumbbellScene(body: CompareBody, width: number): Scene {
  const wide = width >= WIDE_FROM;
  const key = dotKey(body, topOf(body, width) - 12);
  const start = topOf(body, width) + (key.length > 0 ? 20 : 0);
  const names = wide
    ? Math.min(
        width * 0.3,
        widest(
          body.rows.map((row) => row.name),
          SIZE.label,
          600,
        ) + 2,
      )
    : 0;
  const inset = Math.max(DOT, axisEdge(body.axis)) + 2;
  const left = (wide ? names + 14 : 0) + inset;
  const plotWidth = width - left - inset;
  const x = scale(body.axis, left, plotWidth);
  const frame: Item[] = body.axis.ticks.map(({ value, label }) =>
    text(x(value), start - 8, label, { size: SIZE.axis, color: 'muted', anchor: 'middle' }),
  );
  const marks: Item[] = [];
  const labels: Item[] = [...head(body, width), ...key];
  const places: Place[] = [];
  let top = start;
  for (const row of body.rows) {
    const lines = wrap(row.name, wide ? names : width, SIZE.label, 600);
    const sides = sidesOf(row);
    const values = [...valueWords(body, row), row.change].filter((part) => part !== '').join(' · ');
    // One sign for the row: both of its values stand in these words.
    const flag = flagOf(sides.find(({ datum }) => datum.conflict === true)?.datum ?? {});
    const room = (wide ? width - names - 14 : width) - (flag.flag === true ? FLAG_ROOM : 0);
    const said = wrap(values, room, SIZE.small);
    const small = { size: SIZE.small, color: 'muted' } as const;
    const signed = (i: number) => (i === said.length - 1 ? { ...small, ...flag } : small);
    const above = wide ? said.length * LINE : (lines.length + said.length) * LINE;
    const y = top + above + 14;
    if (wide) {
      lines.forEach((words, i) => labels.push(text(0, top + 13 + i * LINE, words, { weight: 600 })));
      said.forEach((words, i) => labels.push(text(names + 14, top + 13 + i * LINE, words, signed(i))));
    } else {
      lines.forEach((words, i) => labels.push(text(0, top + 13 + i * LINE, words, { weight: 600 })));
      said.forEach((words, i) =>
        labels.push(text(0, top + 13 + (lines.length + i) * LINE, words, signed(i))),
      );
    }
    for (const tick of body.axis.ticks)
      frame.push(
        line(x(tick.value), y - 11, x(tick.value), y + 11, tick.value === body.zero ? 'muted' : 'rule'),
      );
    const spots = sides.filter(({ datum }) => datum.value !== null).map(({ datum }) => x(datum.value ?? 0));
    const [from, to] = [Math.min(...spots), Math.max(...spots)];
    const colours = seriesStyle(row.seriesIndex);
    if (spots.length > 1) marks.push(line(from, y, to, y, colours.soft, 5));
    // The smaller dot is painted over the larger.
    for (const one of sides) {
      const { datum } = one;
      const at = datum.value === null ? left : x(datum.value);
      const look = markStyleIn(one.datum.status, seriesStyle(row.seriesIndex));
      if (datum.value !== null)
        marks.push(circle(at, y, one.side === 'a' ? DOT : SMALL, look.fill, look.stroke, datum.id));
      places.push({ datum, x: at, y });
    }
    top = Math.max(y + 16, top + lines.length * LINE + 10) + 6;
  }
  return {
    width,
    height: top,
    plot: { left, top: start, width: plotWidth, height: top - start },
    frame,
    marks,
    labels,
    places,
  };
}

/** Series in two periods. */
export function layoutCompare(body: CompareBody, width: number, room?: number): Scene {
  switch (body.view) {
    case 'bars':
    case 'contribution':
      return barsScene(body, width);
    case 'dumbbell':
      return dumbbellScene(body, width);
    case 'slope':
      return slopeScene(body, width, room);
  }
}
