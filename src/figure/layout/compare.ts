import type { CompareBody, CompareRow, Datum } from '../model';
import { fitPlot, type EndLabel } from './fit';
import { FLAG_ROOM, flagOf } from './flags';
import { plotHeightIn } from './grow';
import { axisEdge, circle, line, rect, scale, SIZE, text, widest, widthOf, wrap } from './items';
import { lookIn, seriesLook } from './look';
import type { Item, PathItem, Place, Scene, TextItem } from './scene';
import { spreadOut } from './spreadOut';

const LINE = 16;
/** Height of a line of words or of a bar with the room around it: bars keep to this grid, so that bands of a chart fit it. */
const SLOT = 22;
export const BAR = 16;
const GAP = 6;
const DOT = 6.5;
/** From this width on names stand beside dots. */
const BESIDE = 560;

interface Side {
  readonly side: 'a' | 'b';
  readonly datum: Datum;
}

const sidesOf = (row: CompareRow): Side[] => [
  ...(row.a ? [{ side: 'a', datum: row.a } as const] : []),
  ...(row.b ? [{ side: 'b', datum: row.b } as const] : []),
];

/** A row as slots of one height: its name, its bars, and a little air. */
export interface Slot {
  readonly row: CompareRow;
  readonly datum: Datum | null;
}

/** The slots of bars from top to bottom: what a chart with bands of its own has as its categories. */
export const slotsOf = (body: CompareBody, width: number): Slot[] =>
  body.rows.flatMap((row) => [
    ...nameLines(row, width).map(() => ({ row, datum: null })),
    ...sidesOf(row).map(({ datum }) => ({ row, datum })),
  ]);

const nameLines = (row: CompareRow, width: number): string[] => {
  const change = widthOf(row.change, SIZE.small) + 12;
  const beside = widthOf(row.name, SIZE.label, 600) + change <= width;
  return beside || row.change === ''
    ? wrap(row.name, beside ? width : width, SIZE.label, 600)
    : [...wrap(row.name, width, SIZE.label, 600), ...wrap(row.change, width, SIZE.small)];
};

/** Which of the two periods a mark is of, as words before its value; nothing where there is only one. */
const periodOf = (body: CompareBody, row: CompareRow, side: 'a' | 'b'): string =>
  row.a && row.b ? `${side === 'a' ? body.a : body.b}: ` : '';

/** Where the marks begin: below the unit and the ticks. */
const topOf = (body: CompareBody, width: number): number => 34 + 14 * head(body, width).length;

const head = (body: CompareBody, width: number): TextItem[] =>
  wrap(body.unit, width, SIZE.small)
    .slice(0, 2)
    .map((words, i) => text(0, 13 + i * 14, words, { size: SIZE.small, paint: 'muted' }));

/** Words of a row: its name and, at its end or below it, the change. */
function rowWords(row: CompareRow, width: number, top: number): TextItem[] {
  const lines = nameLines(row, width);
  const names = wrap(row.name, width, SIZE.label, 600);
  const small = { size: SIZE.small, paint: 'muted' } as const;
  const below = lines.slice(names.length);
  const baseline = (i: number): number => top + i * SLOT + SLOT - 6;
  const end = widthOf(names.at(-1) ?? '', SIZE.label, 600);
  return [
    ...names.map((words, i) => text(0, baseline(i), words, { weight: 600 })),
    ...below.map((words, i) => text(0, baseline(names.length + i), words, small)),
    ...(below.length === 0 && row.change !== ''
      ? [text(end + 12, baseline(names.length - 1), row.change, small)]
      : []),
  ];
}

/** The look of a side: B stands back, as an outline on the soft colour of its series. */
function barLook(row: CompareRow, { side, datum }: Side) {
  const colours = seriesLook(row.slot);
  const look = lookIn(datum.grammar, colours);
  return side === 'b' && datum.grammar === 'published' ? { ...look, fill: colours.soft } : look;
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
  const { left, width: plotWidth } = fitPlot(body.axis, ends, { from: 0, to: width, gap: GAP + 4, inset });
  const x = scale(body.axis, left, plotWidth);
  const zero = x(body.zero);
  const slots = slotsOf(body, width);
  const above = topOf(body, width);
  const height = above + slots.length * SLOT + 4;
  const frame: Item[] = body.axis.ticks.map(({ value, label }) =>
    text(x(value), above - 8, label, { size: SIZE.axis, paint: 'muted', anchor: 'middle' }),
  );
  const marks: Item[] = [];
  const labels: Item[] = head(body, width);
  const places: Place[] = [];
  let top = above;
  for (const row of body.rows) {
    labels.push(...rowWords(row, width, top));
    top += nameLines(row, width).length * SLOT;
    for (const one of sidesOf(row)) {
      const { side, datum } = one;
      const middle = top + SLOT / 2;
      for (const tick of body.axis.ticks)
        frame.push(
          line(x(tick.value), top, x(tick.value), top + SLOT, tick.value === body.zero ? 'muted' : 'rule'),
        );
      const at = datum.value === null ? zero : x(datum.value);
      if (datum.value !== null) {
        const look = barLook(row, one);
        const box = { x: Math.min(zero, at), y: middle - BAR / 2, width: Math.abs(at - zero), height: BAR };
        marks.push(rect(box, look.fill, { stroke: look.stroke, mark: datum.id }));
      }
      const falls = (datum.value ?? body.zero) < body.zero;
      labels.push(
        text(falls ? at - GAP : at + GAP, middle + 4.5, periodOf(body, row, side) + datum.label, {
          ...flagOf(datum),
          weight: datum.value === null || side === 'b' ? 400 : 600,
          paint: datum.value === null ? 'muted' : side === 'b' ? 'ink' : seriesLook(row.slot).solid,
          anchor: falls ? 'end' : 'start',
        }),
      );
      places.push({ datum, x: at, y: middle });
      top += SLOT;
    }
  }
  return {
    width,
    height,
    plot: { left, top: above, width: plotWidth, height: slots.length * SLOT },
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

/** The earlier of two values on an axis of indexes, where it is 100 by definition. */
const isBase = ({ zero }: CompareBody, datum: Datum): boolean => zero > 0 && datum.value === zero;

/** Two dots a row, joined; the values stand in words above them. */
function dumbbellScene(body: CompareBody, width: number): Scene {
  const wide = width >= BESIDE;
  const start = topOf(body, width);
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
    text(x(value), start - 8, label, { size: SIZE.axis, paint: 'muted', anchor: 'middle' }),
  );
  const marks: Item[] = [];
  const labels: Item[] = head(body, width);
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
    const small = { size: SIZE.small, paint: 'muted' } as const;
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
    const colours = seriesLook(row.slot);
    if (spots.length > 1) marks.push(line(from, y, to, y, colours.soft, 5));
    // The period in view is painted over the one that it is compared with.
    for (const one of [...sides].reverse()) {
      const { datum } = one;
      const at = datum.value === null ? left : x(datum.value);
      const look = barLook(row, one);
      if (datum.value !== null)
        marks.push(circle(at, y, one.side === 'a' ? DOT : DOT - 1, look.fill, look.stroke, datum.id));
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

interface SlopeEnd {
  readonly row: CompareRow;
  readonly datum: Datum;
  readonly words: readonly string[];
  /** How many of the words are the name. */
  readonly named: number;
}

function slopeEnd(
  body: CompareBody,
  row: CompareRow,
  datum: Datum,
  name: boolean,
  width: number,
  size: number,
): SlopeEnd {
  const label = isBase(body, datum) ? String(body.zero) : datum.label;
  const names = wrap(name ? row.name : label, width, size, 600);
  const values = name ? wrap(label, width, SIZE.small) : [];
  return { row, datum, words: [...names, ...values], named: names.length };
}

/** One label is enough where all begin at 100. */
const once = (body: CompareBody, ends: readonly SlopeEnd[]): readonly SlopeEnd[] =>
  ends.length > 1 && ends.every(({ datum }) => isBase(body, datum)) ? ends.slice(0, 1) : ends;

/** From the earlier value at the left to the later at the right: B, then A. */
function slopeScene(body: CompareBody, width: number, room?: number): Scene {
  const above = topOf(body, width);
  const wide = width >= BESIDE;
  const side = wide ? width * 0.3 : width * 0.34;
  const [left, right] = [side, width - side];
  const small = wide ? SIZE.label : SIZE.small;
  const end = (row: CompareRow, datum: Datum | null, name: boolean): SlopeEnd[] =>
    datum
      ? [slopeEnd(body, row, datum, name, side - 16 - (datum.conflict === true ? FLAG_ROOM : 0), small)]
      : [];
  const before = once(
    body,
    body.rows.flatMap((row) => end(row, row.b, false)),
  );
  const after = body.rows.flatMap((row) => end(row, row.a, true));
  const heightOf = (ends: readonly SlopeEnd[]): number =>
    ends.reduce((sum, one) => sum + one.words.length * LINE + 6, 0);
  const own = Math.max(220, heightOf(before), heightOf(after));
  const tall = room === undefined ? own : Math.max(own, plotHeightIn(own, width, room - above - 12));
  const y = scale(body.axis, above + tall - 8, -(tall - 16));
  const marks: Item[] = [];
  const paths: PathItem[] = [];
  const labels: Item[] = [
    ...head(body, width),
    text(left, above - 12, body.b, { size: SIZE.axis, paint: 'muted', anchor: 'end' }),
    text(right, above - 12, body.a, { size: SIZE.axis, paint: 'muted' }),
  ];
  const places: Place[] = [];
  for (const row of body.rows) {
    const [a, b] = [row.a?.value ?? null, row.b?.value ?? null];
    if (a !== null && b !== null)
      paths.push({
        type: 'path',
        points: [
          [left, y(b)],
          [right, y(a)],
        ],
        stroke: seriesLook(row.slot).line,
      });
    for (const one of sidesOf(row)) {
      const at = one.side === 'a' ? right : left;
      const look = barLook(row, one);
      if (one.datum.value !== null)
        marks.push(circle(at, y(one.datum.value), 5, look.fill, look.stroke, one.datum.id));
      places.push({
        datum: one.datum,
        x: at,
        y: one.datum.value === null ? above + tall : y(one.datum.value),
      });
    }
  }
  const put = (ends: readonly SlopeEnd[], x: number, anchor: 'start' | 'end'): void => {
    const at = spreadOut(
      ends.map(({ datum, words }) => ({
        y: datum.value === null ? above + tall : y(datum.value),
        height: words.length * LINE + 4,
      })),
      above - 4,
      above + tall + 8,
    );
    ends.forEach(({ row, datum, words, named }, i) => {
      const paint = datum.value === null || isBase(body, datum) ? 'muted' : seriesLook(row.slot).solid;
      words.forEach((part, n) =>
        labels.push(
          text(x, (at[i] ?? 0) + 14 + n * LINE, part, {
            size: n < named ? small : SIZE.small,
            weight: n < named ? 600 : 400,
            paint,
            anchor,
            ...(n === words.length - 1 ? flagOf(datum) : {}),
          }),
        ),
      );
    });
  };
  put(before, left - 10, 'end');
  put(after, right + 10, 'start');
  return {
    width,
    height: above + tall + 12,
    plot: { left, top: above, width: right - left, height: tall },
    frame: [line(left, above, left, above + tall, 'rule'), line(right, above, right, above + tall, 'rule')],
    marks: [...paths, ...marks],
    labels,
    places,
  };
}

/** Series in two periods. */
export function compareScene(body: CompareBody, width: number, room?: number): Scene {
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
