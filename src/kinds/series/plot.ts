import { flagOf, signedFirst } from '../../layout/flags';
import { around } from '../../layout/geometry';
import { circle, line, rect, scale, SIZE, text, widthOf } from '../../layout/items';
import { axisLines, isFree, lineBox, textBox, type LabelArea, type Mark } from '../../layout/labels';
import { placeLabel } from '../../layout/markLabel';
import { markStyleIn, seriesStyle } from '../../layout/markStyle';
import type {
    CircleItem,
    Item,
    LineItem,
    PathItem,
    Place,
    Plot,
    RectItem,
    Stroke,
    TextItem,
} from '../../layout/scene';
import type { TimeRange } from '../../layout/timeChoice';
import { timeTicks } from '../../layout/timeTicks';
import type { Axis } from '../../model/axis';
import type { SeriesLine, SeriesPoint } from '../../series/line';
import { reduceColumns } from '../../stats/reduceColumns';
import type { SeriesBody } from './body';
import { latestIn, within } from './latest';

const DOT = 3.5;
const THIN = 0.9;
/** Points nearer to one another than this have no dots of their own: the line is all that can be seen. */
const CROWDED = 4;
/** A period is drawn as a stroke of its length from this many pixels on. */
const LEAST_SPAN = 14;
const LEAST_WHISKER = 4;
/** Figures that no line joins are labelled, unless there are more: that would be a thicket. */
const MOST_ALONE = 6;

interface PlacedPoint {
  readonly point: SeriesPoint;
  readonly x: number;
  readonly y: number;
}

export interface Drawing {
  readonly frame: Item[];
  readonly paths: PathItem[];
  readonly dots: (CircleItem | RectItem)[];
  readonly labels: (TextItem | LineItem)[];
  readonly places: Place[];
  /** Where the figure stands that each series is labelled with. */
  readonly ends: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/** Pixels of a value, on a plain or a logarithmic axis. */
function valueScale(axis: Axis, log: boolean, plot: Plot): (value: number) => number {
  const of = (value: number): number => (log ? Math.log10(value) : value);
  const straight = scale({ low: of(axis.low), high: of(axis.high) }, plot.top + plot.height, -plot.height);
  return (value) => straight(of(value));
}

/** Ticks of an axis of values that have room: always the lowest and the highest, zero where there is one. */
function tickRoom(axis: Axis, y: (value: number) => number): Axis['ticks'] {
  const kept: Axis['ticks'][number][] = [];
  const order = [...axis.ticks].sort((a, b) => Number(b.value === 0) - Number(a.value === 0));
  for (const tick of order)
    if (kept.every((other) => Math.abs(y(other.value) - y(tick.value)) >= SIZE.axis + 4)) kept.push(tick);
  return kept;
}

function gridOf(body: SeriesBody, axis: Axis, plot: Plot, timeRange: TimeRange): Item[] {
  const { left, top, width, height } = plot;
  const y = valueScale(axis, body.log, plot);
  const x = scale(timeRange, left, width);
  const foot = top + height;
  return [
    ...tickRoom(axis, y).flatMap(({ value, label }): Item[] => [
      line(left, y(value), left + width, y(value), value === 0 ? 'muted' : 'rule', value === 0 ? 1.5 : 1),
      text(left - 8, y(value) + 4, label, { size: SIZE.axis, color: 'muted', anchor: 'end' }),
    ]),
    ...timeTicks(timeRange, body.months, width).flatMap(({ value, label }): Item[] => {
      const half = widthOf(label, SIZE.axis) / 2;
      return [
        line(x(value), foot, x(value), foot + 5, 'muted'),
        text(Math.min(x(value), left + width + 16 - half), foot + 19, label, {
          size: SIZE.axis,
          color: 'muted',
          anchor: 'middle',
        }),
      ];
    }),
  ];
}

/** The part of a run inside the stretch: cut where its line crosses an edge. */
function clipped(run: readonly PlacedPoint[], left: number, right: number): (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  run.forEach((spot, i) => {
    const before = run[i - 1];
    if (before)
      for (const edge of [left, right].sort((a, b) => (spot.x > before.x ? a - b : b - a)))
        if ((before.x - edge) * (spot.x - edge) < 0)
          points.push([edge, before.y + ((spot.y - before.y) * (edge - before.x)) / (spot.x - before.x)]);
    if (spot.x >= left && spot.x <= right) points.push([spot.x, spot.y]);
  });
  return points;
}

interface Ground {
  readonly body: SeriesBody;
  readonly plot: Plot;
  readonly timeRange: TimeRange;
}

function spotAt({ body, plot, timeRange }: Ground, own: SeriesLine): (point: SeriesPoint) => PlacedPoint {
  const x = scale(timeRange, plot.left, plot.width);
  const y = valueScale(own.axis, body.log, plot);
  return (point) => ({ point, x: x(point.at), y: y(point.datum.value ?? 0) });
}

function spotsOf(ground: Ground, own: SeriesLine): { runs: PlacedPoint[][]; unconnected: PlacedPoint[] } {
  const spot = spotAt(ground, own);
  const x = scale(ground.timeRange, ground.plot.left, ground.plot.width);
  const reduced = (run: readonly SeriesPoint[]): PlacedPoint[] =>
    reduceColumns(
      run,
      (point) => Math.floor(x(point.at)),
      (point) => point.datum.value ?? 0,
    ).map(spot);
  return { runs: own.runs.map(reduced), unconnected: own.unconnected.map(spot) };
}

/** Strokes as long as the periods, and as high as what rounding leaves open of derived values. */
function extents(
  ground: Ground,
  own: SeriesLine,
  spots: readonly PlacedPoint[],
  spanned: ReadonlySet<SeriesPoint>,
): Item[] {
  const { plot, timeRange, body } = ground;
  const x = scale(timeRange, plot.left, plot.width);
  const y = valueScale(own.axis, body.log, plot);
  const { soft, solid } = seriesStyle(own.seriesIndex);
  return spots.flatMap((spot): Item[] => {
    const { from, to, datum } = spot.point;
    const [left, right] = [Math.max(x(from), plot.left), Math.min(x(to), plot.left + plot.width)];
    const { interval } = datum;
    const whisker =
      datum.status === 'derived' && interval && y(interval.low) - y(interval.high) >= LEAST_WHISKER
        ? [{ ...line(spot.x, y(interval.low), spot.x, y(interval.high), solid, 1), of: datum.id }]
        : [];
    return [
      ...(spanned.has(spot.point) && right - left >= LEAST_SPAN
        ? [{ ...line(left, spot.y, right, spot.y, soft, 1.5), of: datum.id }]
        : []),
      ...whisker,
    ];
  });
}

const dotOf = (spot: PlacedPoint, seriesIndex: number, unconnected: boolean): CircleItem | RectItem => {
  const look = markStyleIn(spot.point.datum.status, seriesStyle(seriesIndex));
  const { id } = spot.point.datum;
  return unconnected
    ? rect({ x: spot.x - DOT, y: spot.y - DOT, width: 2 * DOT, height: 2 * DOT }, look.fill, {
        stroke: look.stroke,
        mark: id,
      })
    : circle(spot.x, spot.y, DOT, look.fill, look.stroke, id);
};

/** Sums since January have a thinner line, where other figures of the same series have one too. */
function strokeOf({ mixed }: SeriesBody, own: SeriesLine, run: readonly PlacedPoint[]): Stroke {
  const stroke = seriesStyle(own.seriesIndex).line;
  return mixed && run[0]?.point.length === 'to-date' ? { ...stroke, width: THIN } : stroke;
}

/** A dense line has dots only where it says something that a line cannot: a figure that is not sure, one that stands alone. */
function dotted(run: readonly PlacedPoint[]): readonly PlacedPoint[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 3 || (last.x - first.x) / (run.length - 1) >= CROWDED) return run;
  return run.filter(({ point }) => !['published', 'derived'].includes(point.datum.status));
}

function gapLabels(ground: Ground, own: SeriesLine, room: LabelArea): TextItem[] {
  const { plot, timeRange } = ground;
  const x = scale(timeRange, plot.left, plot.width);
  return own.gaps.flatMap((gap): TextItem[] => {
    const [left, right] = [Math.max(x(gap.from), plot.left), Math.min(x(gap.to), plot.left + plot.width)];
    const words = [gap.words, gap.short].find((one) => widthOf(one, SIZE.small) <= right - left - 4);
    if (words === undefined) return [];
    const style = { size: SIZE.small, anchor: 'middle', color: seriesStyle(own.seriesIndex).solid } as const;
    for (let y = plot.top + plot.height - 8; y > plot.top + 14; y -= 10) {
      const label = text((left + right) / 2, y, words, style);
      const box = textBox(label);
      if (!isFree(box, room)) continue;
      room.taken.push(box);
      return [label];
    }
    return [];
  });
}

/** The bounds of what is drawn of a datum. */
const markOf = (item: CircleItem | RectItem): Mark => ({
  id: item.mark ?? '',
  box: item.type === 'circle' ? around(item.cx, item.cy, item.r) : item,
});

/** Where labels may stand: not on marks, strokes of periods, lines or the axis. */
function roomOf(
  plot: Plot,
  frame: readonly Item[],
  dots: Drawing['dots'],
  paths: readonly PathItem[],
): LabelArea {
  const lines = frame.filter((item) => item.type === 'line');
  const strokes = lines.flatMap((item) =>
    item.of === undefined ? [] : [{ id: item.of, box: lineBox(item) }],
  );
  return {
    bounds: { x: plot.left + 2, y: plot.top - 8, width: plot.width, height: plot.height + 6 },
    marks: [...dots.map(markOf), ...strokes],
    taken: axisLines(frame),
    lines: paths.map((path) => path.points),
    faint: lines.filter(({ stroke }) => stroke.color === 'rule').map(lineBox),
  };
}

/** Series in one plot: grid, lines, dots, what stands apart, and words where nothing is published. */
export function drawSeries(
  body: SeriesBody,
  lines: readonly SeriesLine[],
  axis: Axis,
  plot: Plot,
  timeRange: TimeRange,
  size: number,
): Drawing {
  const ground: Ground = { body, plot, timeRange };
  const frame = gridOf(body, axis, plot, timeRange);
  const built = lines.map((own) => ({ own, ...spotsOf(ground, own) }));
  const right = plot.left + plot.width;
  const paths: PathItem[] = [];
  const dots: (CircleItem | RectItem)[] = [];
  const places: Place[] = [];
  const ends = new Map<string, { x: number; y: number }>();
  const inside = (spots: readonly PlacedPoint[]): PlacedPoint[] =>
    spots.filter(({ point }) => within(timeRange, point.at));
  for (const { own, runs, unconnected } of built) {
    for (const run of runs) {
      const points = run.length > 1 ? clipped(run, plot.left, right) : [];
      if (points.length > 1) paths.push({ type: 'path', points, stroke: strokeOf(body, own, run) });
      dots.push(...inside(dotted(run)).map((spot) => dotOf(spot, own.seriesIndex, false)));
    }
    dots.push(...inside(unconnected).map((spot) => dotOf(spot, own.seriesIndex, true)));
    const seen = inside([...runs.flat(), ...unconnected]);
    // Cumulative figures that are joined began in one January: the first of them shows it.
    const spanned = new Set(
      [
        ...runs.flatMap((run) => (run[0]?.point.length === 'to-date' ? run.slice(0, 1) : run)),
        ...unconnected,
      ].map(({ point }) => point),
    );
    frame.push(...extents(ground, own, seen, spanned));
    places.push(...seen.map(({ point, x, y }) => ({ datum: point.datum, x, y })));
    const last = latestIn(body, own, timeRange);
    if (last) {
      const { x, y } = spotAt(ground, own)(last);
      ends.set(own.id, { x, y });
    }
  }
  const room = roomOf(plot, frame, dots, paths);
  const alone = (runs: readonly PlacedPoint[][]): PlacedPoint[] =>
    runs.filter((run) => run.length === 1).flat();
  const separate = built.flatMap(({ own, unconnected, runs }) =>
    inside([...unconnected, ...alone(runs)]).map((spot) => ({ own, ...spot })),
  );
  // What stands under the name of a series is not said twice.
  const unsaid = separate.filter(({ own, point }) => point !== latestIn(body, own, timeRange));
  const labels =
    separate.length <= MOST_ALONE
      ? signedFirst(unsaid).flatMap(({ own, point, x, y }) =>
          placeLabel(
            { id: point.datum.id, x, y, r: DOT },
            point.datum.label,
            { size, weight: 600, color: seriesStyle(own.seriesIndex).solid, ...flagOf(point.datum) },
            room,
          ),
        )
      : [];
  for (const { own } of built) labels.push(...gapLabels(ground, own, room));
  return { frame, paths, dots, labels, places: places.sort((a, b) => a.x - b.x), ends };
}
