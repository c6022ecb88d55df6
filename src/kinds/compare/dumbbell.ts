import { FLAG_ROOM, flagOf } from '../../layout/flags';
import {
  axisEdge,
  circle,
  LINE,
  namesWidth,
  scale,
  SIZE,
  SMALL,
  text,
  textLines,
  WIDE_FROM,
  widthOf,
  wrap,
  type Scale,
} from '../../layout/items';
import { markStyleIn, seriesStyle } from '../../layout/markStyle';
import { axisX, gridX } from '../../layout/marks/axis';
import { dots, link } from '../../layout/marks/dot';
import { stack, type Layers } from '../../layout/marks/layers';
import { unitLines } from '../../layout/marks/row';
import type { Item, Scene, TextItem } from '../../layout/scene';
import type { CompareBody, CompareRow } from './body';
import { isBase, periodOf, sidesOf, topOf } from './layoutParts';

/** The period that is compared with has the smaller dot; how sure its value is, its mark style says. */
const DOT = { a: 6.5, b: 4.5 } as const;
/** From the names to their dots, where they stand beside them. */
const BESIDE = 14;

/** Both values in words, of an index only the one that is not the base; and the change. */
const valueWords = (body: CompareBody, row: CompareRow): string =>
  [
    ...sidesOf(row)
      .filter(({ datum }) => !isBase(body, datum))
      .map(({ side, datum }) => periodOf(body, row, side) + datum.label),
    row.change,
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** Which dot is of which period, above the rows; nothing where every row has but one. */
function dotKey(body: CompareBody, y: number): Item[] {
  if (!body.rows.some((row) => row.a?.value != null && row.b?.value != null)) return [];
  const ink = { fill: 'muted', stroke: { color: 'muted', width: 1.5 } } as const;
  const second = 2 * DOT.a + 5 + widthOf(body.a, SIZE.small) + 16;
  return [
    circle({ cx: DOT.a + 1, cy: y - 4, r: DOT.a }, ink),
    text(2 * DOT.a + 6, y, body.a, SMALL),
    circle({ cx: second + DOT.b, cy: y - 4, r: DOT.b }, ink),
    text(second + 2 * DOT.b + 5, y, body.b, SMALL),
  ];
}

/** The words of a row: its values in words, beside its name or below it. */
interface Words {
  readonly name: readonly string[];
  readonly values: readonly string[];
  /** One sign for the row: both of its values stand in these words. */
  readonly flag: Pick<TextItem, 'flag'>;
}

function wordsOf(body: CompareBody, row: CompareRow, width: number, names: number): Words {
  const contradicted = row.changeConflict ?? sidesOf(row).find(({ datum }) => datum.conflict)?.datum.conflict;
  const flag = flagOf(contradicted ? { conflict: contradicted } : {});
  const room = (names > 0 ? width - names - BESIDE : width) - (flag.flag === true ? FLAG_ROOM : 0);
  return {
    name: wrap(row.name, names > 0 ? names : width, SIZE.label, 600),
    values: wrap(valueWords(body, row), room, SIZE.small),
    flag,
  };
}

function wordItems({ name, values, flag }: Words, top: number, names: number): TextItem[] {
  const at = names > 0 ? { x: names + BESIDE, y: top } : { x: 0, y: top + name.length * LINE };
  const lines = textLines(values, at, SMALL);
  return [
    ...textLines(name, { x: 0, y: top }, { weight: 600 }),
    ...lines.map((item, i) => (i === lines.length - 1 ? { ...item, ...flag } : item)),
  ];
}

/** Two dots on their part of the grid, joined. */
function rowMarks({ axis, zero }: CompareBody, row: CompareRow, x: Scale, y: number): Partial<Layers> {
  const colours = seriesStyle(row.seriesIndex);
  // The smaller dot is painted over the larger.
  const ends = sidesOf(row).map(({ side, datum }) => ({
    datum,
    x: x(datum.value ?? axis.low),
    y,
    r: DOT[side],
    style: markStyleIn(datum.status, colours),
  }));
  const spots = ends.filter(({ datum }) => datum.value !== null).map((end) => end.x);
  const drawn = dots(ends);
  return {
    frame: gridX(axis.ticks, x, { top: y - 11, bottom: y + 11 }, { base: zero, width: 1 }),
    marks: [
      ...(spots.length > 1 ? [link([Math.min(...spots), Math.max(...spots)], y, colours.soft, 5)] : []),
      ...drawn.marks,
    ],
    places: drawn.places,
  };
}

/** Two dots a row, joined; the values stand in words above them. */
export function dumbbellScene(body: CompareBody, width: number): Scene {
  const { rows, axis } = body;
  const wide = width >= WIDE_FROM;
  const key = dotKey(body, topOf(body, width) - 12);
  const start = topOf(body, width) + (key.length > 0 ? 20 : 0);
  const ownNames = rows.map(({ name }) => name);
  const names = wide ? namesWidth(ownNames, width * 0.3 - 2) + 2 : 0;
  const inset = Math.max(DOT.a, axisEdge(axis)) + 2;
  const left = (wide ? names + BESIDE : 0) + inset;
  const plotWidth = width - left - inset;
  const x = scale(axis, left, plotWidth);
  let top = start;
  const drawn = rows.map((row): Partial<Layers> => {
    const words = wordsOf(body, row, width, names);
    const lines = words.name.length;
    const y = top + (wide ? words.values.length : lines + words.values.length) * LINE + 14;
    const labels = wordItems(words, top + 13, names);
    top = Math.max(y + 16, top + lines * LINE + 10) + 6;
    return { ...rowMarks(body, row, x, y), labels };
  });
  return {
    width,
    height: top,
    plot: { left, top: start, width: plotWidth, height: top - start },
    ...stack([
      { frame: axisX(axis.ticks, x, start - 8), labels: [...unitLines(body.unit, width), ...key] },
      ...drawn,
    ]),
  };
}
