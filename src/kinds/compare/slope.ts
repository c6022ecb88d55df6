import { FLAG_ROOM, flagOf } from '../../layout/flags';
import { plotHeightIn } from '../../layout/grow';
import { circle, line, scale, SIZE, text, wrap } from '../../layout/items';
import { markStyleIn, seriesStyle } from '../../layout/markStyle';
import type { Item, PathItem, Place, Scene, TextItem } from '../../layout/scene';
import { spreadOut } from '../../layout/spreadOut';
import type { Datum } from '../../model/datum';
import type { CompareBody, CompareRow } from './body';
import { head, isBase, LINE, sidesOf, topOf, WIDE_FROM } from './layoutParts';

/** A value at the end of a slope, in words. */
interface End {
  readonly row: CompareRow;
  readonly datum: Datum;
  readonly value: number;
  readonly words: readonly string[];
  /** How many of the words are the name. */
  readonly named: number;
}

/** Room between a dot and its words, for the thread that ties them. */
const THREAD = 26;
const DOT = 5;

/** Words of a value: with the name of its row at the right, and at the left where nothing stands at the right. */
function endOf(
  body: CompareBody,
  row: CompareRow,
  datum: Datum | null,
  name: boolean,
  width: number,
  size: number,
): End[] {
  if (datum?.value == null) return [];
  const room = width - (datum.conflict === true ? FLAG_ROOM : 0);
  const label = isBase(body, datum) ? String(body.zero) : datum.label;
  const names = name ? wrap(row.name, room, size, 600) : [];
  const values = name ? wrap(label, room, SIZE.small) : wrap(label, room, size, 600);
  return [
    {
      row,
      datum,
      value: datum.value,
      words: [...names, ...values],
      named: name ? names.length : values.length,
    },
  ];
}

/** One label is enough where all begin at 100. */
const once = (body: CompareBody, ends: readonly End[]): readonly End[] =>
  ends.length > 1 && ends.every(({ datum }) => isBase(body, datum)) ? ends.slice(0, 1) : ends;

/** What is not published has no place on the scale: it is said below the plot, with its period. */
interface Missing {
  readonly datum: Datum;
  readonly lines: readonly string[];
}

const missingOf = (body: CompareBody, width: number): Missing[] =>
  body.rows.flatMap((row) =>
    sidesOf(row)
      .filter(({ datum }) => datum.value === null)
      .map(({ side, datum }) => ({
        datum,
        lines: wrap(`${row.name} (${side === 'a' ? body.a : body.b}) ${datum.label}`, width, SIZE.small),
      })),
  );

const heightOf = (ends: readonly End[]): number =>
  ends.reduce((sum, one) => sum + one.words.length * LINE + 4, 0);

/** Words beside their dots, each tied to its own by a thread. */
function wordsOf(
  body: CompareBody,
  ends: readonly End[],
  y: (value: number) => number,
  at: { readonly x: number; readonly side: 1 | -1; readonly top: number; readonly bottom: number },
  size: number,
): Item[] {
  const tops = spreadOut(
    ends.map(({ value, words }) => ({ y: y(value), height: words.length * LINE + 4 })),
    at.top,
    at.bottom,
  );
  return ends.flatMap(({ row, datum, value, words, named }, i): Item[] => {
    const top = tops[i] ?? 0;
    const colours = seriesStyle(row.seriesIndex);
    const color = isBase(body, datum) ? 'muted' : colours.solid;
    const thread = line(
      at.x + at.side * (DOT + 2),
      y(value),
      at.x + at.side * (THREAD - 4),
      top + 9.5,
      colours.soft,
    );
    return [
      thread,
      ...words.map((part, n) =>
        text(at.x + at.side * THREAD, top + 14 + n * LINE, part, {
          size: n < named ? size : SIZE.small,
          weight: n < named ? 600 : 400,
          color,
          anchor: at.side === 1 ? 'start' : 'end',
          ...(n === words.length - 1 ? flagOf(datum) : {}),
        }),
      ),
    ];
  });
}

/** Lines and dots of the slopes, and where their values are met. */
function slopesOf(
  body: CompareBody,
  y: (value: number) => number,
  { left, right }: { readonly left: number; readonly right: number },
): { readonly marks: Item[]; readonly places: Place[] } {
  const paths = body.rows.flatMap(({ a, b, seriesIndex }): PathItem[] =>
    a?.value == null || b?.value == null
      ? []
      : [
          {
            type: 'path',
            points: [
              [left, y(b.value)],
              [right, y(a.value)],
            ],
            stroke: seriesStyle(seriesIndex).line,
          },
        ],
  );
  const ends = body.rows.flatMap((row) =>
    sidesOf(row).flatMap(({ side, datum }) =>
      datum.value === null
        ? []
        : [{ seriesIndex: row.seriesIndex, datum, x: side === 'a' ? right : left, y: y(datum.value) }],
    ),
  );
  const dots = ends.map(({ seriesIndex, datum, x, y: at }) => {
    const look = markStyleIn(datum.status, seriesStyle(seriesIndex));
    return circle(x, at, DOT, look.fill, look.stroke, datum.id);
  });
  return { marks: [...paths, ...dots], places: ends.map(({ datum, x, y: at }) => ({ datum, x, y: at })) };
}

/** From the value that is compared with at the left to the one in view at the right: B, then A. */
export function slopeScene(body: CompareBody, width: number, room?: number): Scene {
  const above = topOf(body, width);
  const wide = width >= WIDE_FROM;
  const side = wide ? width * 0.3 : width * 0.36;
  const [left, right] = [side, width - side];
  const size = wide ? SIZE.label : SIZE.small;
  const words = side - THREAD;
  const before = once(
    body,
    body.rows.flatMap((row) => endOf(body, row, row.b, row.a?.value == null, words, size)),
  );
  const after = body.rows.flatMap((row) => endOf(body, row, row.a, true, words, size));
  const missing = missingOf(body, width);
  const below = missing.reduce(
    (sum, { lines }) => sum + lines.length * LINE + 2,
    missing.length > 0 ? 12 : 0,
  );
  const own = Math.max(220, heightOf(before), heightOf(after));
  const tall = room === undefined ? own : Math.max(own, plotHeightIn(own, width, room - above - 12 - below));
  const foot = above + tall;
  const y = scale(body.axis, foot - 8, -(tall - 16));
  const { marks, places } = slopesOf(body, y, { left, right });
  const column = { top: above - 4, bottom: foot + 8 };
  const said: TextItem[] = [];
  let top = foot + 24;
  for (const { datum, lines } of missing) {
    places.push({ datum, x: 6, y: top });
    said.push(
      ...lines.map((part, i) => text(0, top + 4 + i * LINE, part, { size: SIZE.small, color: 'muted' })),
    );
    top += lines.length * LINE + 2;
  }
  return {
    width,
    height: foot + 12 + below,
    plot: { left, top: above, width: right - left, height: tall },
    frame: [line(left, above, left, foot, 'rule'), line(right, above, right, foot, 'rule')],
    marks,
    labels: [
      ...head(body, width),
      text(left, above - 12, body.b, { size: SIZE.axis, color: 'muted', anchor: 'end' }),
      text(right, above - 12, body.a, { size: SIZE.axis, color: 'muted' }),
      ...wordsOf(body, before, y, { ...column, x: left, side: -1 }, size),
      ...wordsOf(body, after, y, { ...column, x: right, side: 1 }, size),
      ...said,
    ],
    places,
  };
}
