import { flagOf, labelWidth, signedFirst } from '../../layout/flags';
import { around } from '../../layout/geometry';
import { plotHeightIn } from '../../layout/grow';
import { circle, line, scale, SIZE, text, widest } from '../../layout/items';
import { axisLines, placeLineLabel, type LabelArea } from '../../layout/labels';
import { placeLabel } from '../../layout/markLabel';
import { markStyle } from '../../layout/markStyle';
import type {
  CircleItem,
  Item,
  LineItem,
  PathItem,
  Place,
  Scene,
  Stroke,
  TextItem,
} from '../../layout/scene';
import type { ProgressBody, ProgressPoint } from './body';

const DOT = 6;
const SMALL_DOT = 4;
const TOP = 26;
const FOOT = 28;
const NARROW = 560;

/** The lines of the kind, so that both renderers draw the same. */
export const LINE = {
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

interface Ground {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** Axis labels at the left; at the right, room for half a label at the last month. */
function groundOf(body: ProgressBody, width: number, tallest?: number): Ground {
  const narrow = width < NARROW;
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

function gridOf({ axis, time }: ProgressBody, ground: Ground): Item[] {
  const { left, width, height, x, y } = ground;
  const labels = time.ticks.map((tick) => tick.label);
  const step = width / (time.ticks.length - 1);
  const every = step < widest(labels, SIZE.axis) + 8 ? 2 : 1;
  return [
    ...axis.ticks.flatMap(({ value, label }): Item[] => [
      line(left, y(value), left + width, y(value), value === 0 ? 'muted' : 'rule', value === 0 ? 1.5 : 1),
      text(left - 8, y(value) + 4, label, { size: SIZE.axis, color: 'muted', anchor: 'end' }),
    ]),
    // Counted from the last month, so that the year's end is always named.
    ...time.ticks
      .filter((_, i) => (time.ticks.length - 1 - i) % every === 0)
      .map(({ value, label }) =>
        text(x(value), TOP + height + FOOT - 6, label, { size: SIZE.axis, color: 'muted', anchor: 'middle' }),
      ),
  ];
}

/** Between the lowest and the highest that the pace may be at each point. */
function bandOf(pace: readonly Spot[], y: (value: number) => number): PathItem {
  const edge = (pick: 'low' | 'high') =>
    pace.map(
      ({ point, x, y: middle }) =>
        [x, point.datum.interval ? y(point.datum.interval[pick]) : middle] as const,
    );
  const points = [...edge('high'), ...edge('low').reverse()];
  return { type: 'path', points, stroke: { color: 'none', width: 0 }, fill: 'track' };
}

const pathOf = (spots: readonly Spot[], stroke: Stroke): PathItem => ({
  type: 'path',
  points: spots.map((s) => [s.x, s.y] as const),
  stroke,
});

function dotOf({ point, x, y }: Spot): CircleItem {
  const look = markStyle(point.datum.status, point.role);
  return circle(x, y, radiusOf(point), look.fill, look.stroke, point.datum.id);
}

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
  readonly said: Spot | null;
}

/** A line beside the figure's own is named once: at the newest of its points that has room, with its value where that has room too. */
function lineLabel(name: string, spots: readonly Spot[], room: LabelArea): LineLabel {
  const back = [...spots].reverse();
  const options = [
    ...back.map((spot) => ({ spot, words: `${name}: ${spot.point.datum.label}`, said: spot })),
    ...back.map((spot) => ({ spot, words: name, said: null })),
  ];
  for (const { spot, words, said } of options) {
    const items = labelOf(spot, room, words);
    if (items.length > 0) return { items: said ? items : items.map(nameOnly), said };
  }
  return { items: [], said: null };
}

/** A name alone says no value. */
function nameOnly(item: TextItem | LineItem): TextItem | LineItem {
  if (item.type === 'line') return item;
  const { of, ...rest } = item;
  return of === undefined ? item : rest;
}

/** Growth to date over the months of a year, with the target across it. */
export function layoutProgress(body: ProgressBody, width: number, tallest?: number): Scene {
  const ground = groundOf(body, width, tallest);
  const { left, x, y } = ground;
  const height = TOP + ground.height + FOOT;
  const frame = gridOf(body, ground);

  const spot = (point: ProgressPoint): Spot => ({ point, x: x(point.at), y: y(point.datum.value ?? 0) });
  const joined = body.points.map(spot);
  const apart = body.unconnected.map(spot);
  const pace = body.pace.map(spot);
  const under = body.years.map((year) => ({ year: year.year, spots: year.points.map(spot) }));
  if (pace.length > 1) frame.push(bandOf(pace, y));
  const paths = [
    ...under.map(({ spots }) => pathOf(spots, LINE.year)),
    ...(pace.length > 1 ? [pathOf(pace, LINE.pace)] : []),
    pathOf(joined, LINE.own),
  ];
  const every = [...under.flatMap(({ spots }) => spots), ...pace, ...joined, ...apart];
  const dots = every.map(dotOf);

  const room: LabelArea = {
    bounds: { x: left - 4, y: 0, width: width - left + 4, height: TOP + ground.height },
    marks: dots.map(({ cx, cy, r, mark = '' }) => ({ id: mark, box: around(cx, cy, r) })),
    taken: axisLines(frame),
    lines: paths.map((path) => path.points),
    faint: [],
  };
  const labels: Item[] = [];
  const places: Place[] = every
    .map((s) => ({ datum: s.point.datum, x: s.x, y: s.y }))
    .sort((a, b) => a.x - b.x);
  const { target } = body;
  if (target !== null && target.value !== null) {
    const at = y(target.value);
    frame.push(line(left, at, left + ground.width, at, 'target', 2, '7 4'));
    room.taken.push({ x: left, y: at - 1.5, width: ground.width, height: 3 });
    places.push({ datum: target, x: left + ground.width, y: at });
  }
  // What matters most takes its place first, and of that what has a sign.
  labels.push(...signedFirst([...joined, ...apart]).flatMap((s) => labelOf(s, room)));
  if (target !== null && target.value !== null) {
    const at = { left, right: left + ground.width, y: y(target.value) };
    labels.push(placeLineLabel(at, `${target.name}: ${target.text}`, 'target', room));
  }
  // The line of the pace says what it is: beside growth to date it would read as a fall or a leap of it.
  const named = lineLabel(body.paceName, pace, room);
  labels.push(...named.items);
  labels.push(...pace.filter((s) => s !== named.said).flatMap((s) => labelOf(s, room)));
  labels.push(...under.flatMap(({ year, spots }) => lineLabel(year, spots, room).items));
  return {
    width,
    height,
    plot: { left, top: TOP, width: ground.width, height: ground.height },
    frame,
    marks: [...paths, ...dots],
    labels,
    places,
  };
}
