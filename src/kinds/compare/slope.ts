import { FLAG_ROOM, flagOf } from '../../layout/flags';
import { plotHeightIn } from '../../layout/grow';
import {
  LINE,
  line,
  scale,
  SIZE,
  SMALL,
  text,
  textLines,
  WIDE_FROM,
  wrap,
  type Scale,
} from '../../layout/items';
import { markStyleIn, seriesStyle } from '../../layout/markStyle';
import { dots, type Dot } from '../../layout/marks/dot';
import { place, stack, type Layers } from '../../layout/marks/layers';
import { lineY } from '../../layout/marks/line';
import { unitLines } from '../../layout/marks/row';
import type { Item, Scene } from '../../layout/scene';
import { spreadOut } from '../../layout/spreadOut';
import type { Datum } from '../../model/datum';
import type { CompareBody, CompareRow } from './body';
import { isBase, sidesOf, topOf } from './layoutParts';

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

/** The room of the words of values. */
interface Column {
  readonly width: number;
  readonly size: number;
}

/** Words of a value: with the name of its row at the right, and at the left where nothing stands at the right. */
function endOf(
  body: CompareBody,
  row: CompareRow,
  datum: Datum | null,
  { width, size, named }: Column & { readonly named: boolean },
): End[] {
  if (datum?.value == null) return [];
  const room = width - (datum.conflict === true ? FLAG_ROOM : 0);
  const label = isBase(body, datum) ? String(body.zero) : datum.label;
  const names = named ? wrap(row.name, room, size, 600) : [];
  const values = named ? wrap(label, room, SIZE.small) : wrap(label, room, size, 600);
  return [
    {
      row,
      datum,
      value: datum.value,
      words: [...names, ...values],
      named: named ? names.length : values.length,
    },
  ];
}

/** One label is enough where all begin at 100. */
const once = (body: CompareBody, ends: readonly End[]): readonly End[] =>
  ends.length > 1 && ends.every(({ datum }) => isBase(body, datum)) ? ends.slice(0, 1) : ends;

/** What is not published has no place on the scale: it stands in words below the plot, with its period. */
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
  y: Scale,
  at: {
    readonly x: number;
    readonly side: 1 | -1;
    readonly top: number;
    readonly bottom: number;
    readonly size: number;
  },
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
      [at.x + at.side * (DOT + 2), y(value)],
      [at.x + at.side * (THREAD - 4), top + 9.5],
      colours.soft,
    );
    return [
      thread,
      ...words.map((part, n) =>
        text(at.x + at.side * THREAD, top + 14 + n * LINE, part, {
          size: n < named ? at.size : SIZE.small,
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
  { rows }: CompareBody,
  y: Scale,
  { left, right }: { readonly left: number; readonly right: number },
): Pick<Layers, 'marks' | 'places'> {
  const paths = rows.flatMap(({ a, b, seriesIndex }) =>
    a?.value == null || b?.value == null
      ? []
      : [
          lineY(
            [
              [left, y(b.value)],
              [right, y(a.value)],
            ],
            seriesStyle(seriesIndex).line,
          ),
        ],
  );
  const ends = rows.flatMap((row) =>
    sidesOf(row).flatMap(({ side, datum }): Dot[] => {
      const style = markStyleIn(datum.status, seriesStyle(row.seriesIndex));
      return datum.value === null
        ? []
        : [{ datum, x: side === 'a' ? right : left, y: y(datum.value), r: DOT, style }];
    }),
  );
  const { marks, places } = dots(ends);
  return { marks: [...paths, ...marks], places };
}

/** What is not published, in words from a height on. */
function missingWords(missing: readonly Missing[], from: number): Pick<Layers, 'labels' | 'places'> {
  let top = from;
  const parts = missing.map(({ datum, lines }) => {
    const part = {
      labels: textLines(lines, { x: 0, y: top + 4 }, SMALL),
      places: [place(datum, 6, top)],
    };
    top += lines.length * LINE + 2;
    return part;
  });
  return stack(parts);
}

/** From the value that is compared with at the left to the one in view at the right: B, then A. */
export function slopeScene(body: CompareBody, width: number, room?: number): Scene {
  const above = topOf(body, width);
  const wide = width >= WIDE_FROM;
  const side = wide ? width * 0.3 : width * 0.36;
  const [left, right] = [side, width - side];
  const size = wide ? SIZE.label : SIZE.small;
  const words = { width: side - THREAD, size };
  const before = once(
    body,
    body.rows.flatMap((row) => endOf(body, row, row.b, { ...words, named: row.a?.value == null })),
  );
  const after = body.rows.flatMap((row) => endOf(body, row, row.a, { ...words, named: true }));
  const missing = missingOf(body, width);
  const below = missing.reduce(
    (sum, { lines }) => sum + lines.length * LINE + 2,
    missing.length > 0 ? 12 : 0,
  );
  const own = Math.max(220, heightOf(before), heightOf(after));
  const tall = room === undefined ? own : Math.max(own, plotHeightIn(own, width, room - above - 12 - below));
  const foot = above + tall;
  const y = scale(body.axis, foot - 8, -(tall - 16));
  const column = { top: above - 4, bottom: foot + 8, size };
  const labels = [
    ...unitLines(body.unit, width),
    text(left, above - 12, body.b, { size: SIZE.axis, color: 'muted', anchor: 'end' }),
    text(right, above - 12, body.a, { size: SIZE.axis, color: 'muted' }),
    ...wordsOf(body, before, y, { ...column, x: left, side: -1 }),
    ...wordsOf(body, after, y, { ...column, x: right, side: 1 }),
  ];
  return {
    width,
    height: foot + 12 + below,
    plot: { left, top: above, width: right - left, height: tall },
    ...stack([
      { frame: [left, right].map((x) => line([x, above], [x, foot], 'rule')), labels },
      slopesOf(body, y, { left, right }),
      missingWords(missing, foot + 24),
    ]),
  };
}
