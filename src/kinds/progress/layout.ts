import { flagOf, labelWidth, signedFirst } from '../../layout/flags';
import { plotHeightIn } from '../../layout/grow';
import { line, scale, SIZE, WIDE_FROM, widest, type Scale } from '../../layout/items';
import { placeLineLabel, type LabelArea } from '../../layout/labels';
import { placeLabel } from '../../layout/markLabel';
import { markStyle } from '../../layout/markStyle';
import { axisX, gridY } from '../../layout/marks/axis';
import { dot } from '../../layout/marks/dot';
import { place } from '../../layout/marks/layers';
import { labelArea, lineY } from '../../layout/marks/line';
import type { CircleItem, Item, LineItem, PathItem, Scene, Stroke, TextItem } from '../../layout/scene';
import type { ProgressBody, ProgressPoint } from './body';

const DOT = 6;
const SMALL_DOT = 4;
const TOP = 26;
const FOOT = 28;

/** The lines of the kind. */
const STROKE = {
  own: { color: 'own', width: 2.25 },
  year: { color: 'reference-soft', width: 1.5 },
  pace: { color: 'own', width: 1.25, dash: '2 3' },
} as const satisfies Record<string, Stroke>;

/** Other years, other sources and derived values stand back. */
const radiusOf = ({ role, datum }: ProgressPoint): number =>
  role === 'reference' || datum.status === 'derived' ? SMALL_DOT : role === 'own' ? DOT : DOT - 1;

interface Spot {
  readonly point: ProgressPoint;
  readonly x: number;
  readonly y: number;
}

interface PlotArea {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly x: Scale;
  readonly y: Scale;
}

/** Axis labels at the left; at the right, room for half a label at the last month. */
function plotAreaOf(body: ProgressBody, width: number, tallest?: number): PlotArea {
  const narrow = width < WIDE_FROM;
  const tall = body.pace.length > 0 || body.years.length > 0;
  const own = narrow ? (tall ? 320 : 220) : tall ? 340 : 260;
  const height = tallest === undefined ? own : plotHeightIn(own, width, tallest - TOP - FOOT);
  const left =
    widest(
      body.axis.ticks.map((tick) => tick.label),
      SIZE.axis,
    ) + 12;
  const every = [...body.points, ...body.unconnected, ...body.years.flatMap((year) => year.points)];
  const last = every.filter((point) => point.at === body.time.high);
  const right = Math.max(16, ...last.map(({ datum }) => labelWidth(datum, SIZE.value, 600) / 2 + 4));
  const plotWidth = width - left - right;
  return {
    left,
    width: plotWidth,
    height,
    x: scale(body.time, left, plotWidth),
    y: scale(body.axis, TOP + height, -height),
  };
}

function gridOf({ axis, time }: ProgressBody, plot: PlotArea): Item[] {
  const { left, width, height, x, y } = plot;
  const labels = time.ticks.map((tick) => tick.label);
  const step = width / (time.ticks.length - 1);
  const every = step < widest(labels, SIZE.axis) + 8 ? 2 : 1;
  return [
    ...gridY(axis.ticks, y, { left, right: left + width }),
    // Counted from the last month, so that the year's end is always named.
    ...axisX(
      time.ticks.filter((_, i) => (time.ticks.length - 1 - i) % every === 0),
      x,
      TOP + height + FOOT - 6,
    ),
  ];
}

/** Between the lowest and the highest that the pace may be at each point. */
function bandOf(pace: readonly Spot[], y: Scale): PathItem {
  const edge = (pick: 'low' | 'high') =>
    pace.map(
      ({ point, x, y: middle }) =>
        [x, point.datum.interval ? y(point.datum.interval[pick]) : middle] as const,
    );
  const points = [...edge('high'), ...edge('low').reverse()];
  return { type: 'path', points, stroke: { color: 'none', width: 0 }, fill: 'track' };
}

const pathOf = (spots: readonly Spot[], stroke: Stroke): PathItem =>
  lineY(
    spots.map(({ x, y }) => [x, y] as const),
    stroke,
  );

const dotOf = ({ point, x, y }: Spot): CircleItem =>
  dot({ datum: point.datum, x, y, r: radiusOf(point), style: markStyle(point.datum.status, point.role) });

/** The label of a point, beside it. */
function labelOf(
  { point, x, y }: Spot,
  room: LabelArea,
  words = point.datum.label,
): readonly (TextItem | LineItem)[] {
  const look = markStyle(point.datum.status, point.role);
  const weight = radiusOf(point) === SMALL_DOT ? 400 : 600;
  return placeLabel(
    { id: point.datum.id, x, y, r: radiusOf(point) },
    words,
    { weight, color: look.text, ...flagOf(point.datum) },
    room,
  );
}

interface LineLabel {
  readonly items: readonly (TextItem | LineItem)[];
  /** The point whose value stands with the name. */
  readonly valued: Spot | null;
}

/** A line beside the figure's own is named once: at the newest of its points that has room, with its value where that has room too. */
function lineLabel(name: string, spots: readonly Spot[], room: LabelArea): LineLabel {
  const back = [...spots].reverse();
  const options = [
    ...back.map((spot) => ({ spot, words: `${name}: ${spot.point.datum.label}`, valued: spot })),
    ...back.map((spot) => ({ spot, words: name, valued: null })),
  ];
  for (const { spot, words, valued } of options) {
    const items = labelOf(spot, room, words);
    if (items.length > 0) return { items: valued ? items : items.map(nameOnly), valued };
  }
  return { items: [], valued: null };
}

/** A name alone says no value. */
function nameOnly(item: TextItem | LineItem): TextItem | LineItem {
  if (item.type === 'line') return item;
  const { of, ...rest } = item;
  return of === undefined ? item : rest;
}

/** The points of a figure, placed: its own, those of other sources, the pace of the rest of the year, and other years. */
interface Spots {
  readonly joined: readonly Spot[];
  readonly apart: readonly Spot[];
  readonly pace: readonly Spot[];
  readonly years: readonly { readonly name: string; readonly spots: readonly Spot[] }[];
}

function spotsOf({ points, unconnected, pace, years }: ProgressBody, { x, y }: PlotArea): Spots {
  const spot = (point: ProgressPoint): Spot => ({ point, x: x(point.at), y: y(point.datum.value ?? 0) });
  return {
    joined: points.map(spot),
    apart: unconnected.map(spot),
    pace: pace.map(spot),
    years: years.map((one) => ({ name: one.year, spots: one.points.map(spot) })),
  };
}

/** The labels of points and lines. What matters most takes its place first, and of that what has a sign. */
function labelsOf({ target, paceName }: ProgressBody, spots: Spots, plot: PlotArea, room: LabelArea): Item[] {
  const { left, width, y } = plot;
  const own = signedFirst([...spots.joined, ...spots.apart]).flatMap((spot) => labelOf(spot, room));
  const planned =
    typeof target?.value !== 'number'
      ? []
      : [
          placeLineLabel(
            { left, right: left + width, y: y(target.value) },
            `${target.name}: ${target.text}`,
            'target',
            room,
          ),
        ];
  // The line of the pace says what it is: beside growth to date it would read as a fall or a leap of it.
  const named = lineLabel(paceName, spots.pace, room);
  return [
    ...own,
    ...planned,
    ...named.items,
    ...spots.pace.filter((spot) => spot !== named.valued).flatMap((spot) => labelOf(spot, room)),
    ...spots.years.flatMap(({ name, spots: year }) => lineLabel(name, year, room).items),
  ];
}

/** The line of a target across the months, what it takes of the room for labels, and where it is met. */
function targetLine({ target }: ProgressBody, { left, width, y }: PlotArea) {
  if (typeof target?.value !== 'number') return { frame: [], taken: [], places: [] };
  const [right, at] = [left + width, y(target.value)];
  return {
    frame: [line([left, at], [right, at], 'target', { width: 2, dash: '7 4' })],
    taken: [{ x: left, y: at - 1.5, width, height: 3 }],
    places: [place(target, right, at)],
  };
}

/** Growth to date over the months of a year, with the target across it. */
export function layoutProgress(body: ProgressBody, width: number, tallest?: number): Scene {
  const plot = plotAreaOf(body, width, tallest);
  const { left, y } = plot;
  const spots = spotsOf(body, plot);
  const { joined, apart, pace, years } = spots;
  const planned = targetLine(body, plot);
  const frame = [...gridOf(body, plot), ...(pace.length > 1 ? [bandOf(pace, y)] : [])];
  const paths = [
    ...years.map((year) => pathOf(year.spots, STROKE.year)),
    ...(pace.length > 1 ? [pathOf(pace, STROKE.pace)] : []),
    pathOf(joined, STROKE.own),
  ];
  const every = [...years.flatMap((year) => year.spots), ...pace, ...joined, ...apart];
  const dots = every.map(dotOf);
  const bounds = { x: left - 4, y: 0, width: width - left + 4, height: TOP + plot.height };
  const area = labelArea(bounds, frame, dots, paths);
  // Few lines of the grid, far from one another: words may lie on them.
  const room = { ...area, taken: [...area.taken, ...planned.taken], faint: [] };
  return {
    width,
    height: TOP + plot.height + FOOT,
    plot: { left, top: TOP, width: plot.width, height: plot.height },
    frame: [...frame, ...planned.frame],
    marks: [...paths, ...dots],
    labels: labelsOf(body, spots, plot, room),
    places: [
      ...every
        .map(({ point, x: at, y: value }) => place(point.datum, at, value))
        .sort((one, other) => one.x - other.x),
      ...planned.places,
    ],
  };
}
