import { flagOf, signedFirst } from '../../layout/flags';
import { line, rect, scale, SIZE, SMALL, text, widthOf, type Scale } from '../../layout/items';
import { isFree, textBox, type LabelArea } from '../../layout/labels';
import { placeLabel } from '../../layout/markLabel';
import { markStyleIn, seriesStyle } from '../../layout/markStyle';
import { gridY } from '../../layout/marks/axis';
import { dot } from '../../layout/marks/dot';
import { place, type Layers } from '../../layout/marks/layers';
import { labelArea, lineY } from '../../layout/marks/line';
import type { CircleItem, Item, LineItem, Plot, RectItem, Stroke, TextItem } from '../../layout/scene';
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
/** Values that no line joins are labelled, unless there are more than can be read. */
const MOST_ALONE = 6;

interface PlacedPoint {
  readonly point: SeriesPoint;
  readonly x: number;
  readonly y: number;
}

/** Series in one plot, and where the value is that each of them is labelled with. */
export interface Drawing extends Layers {
  readonly ends: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/** Where series are drawn: a part of their time and an axis of values in a plot. */
interface PlotArea {
  readonly body: SeriesBody;
  readonly axis: Axis;
  readonly plot: Plot;
  readonly timeRange: TimeRange;
}

const timeScale = ({ plot, timeRange }: PlotArea): Scale => scale(timeRange, plot.left, plot.width);

/** Pixels of a value, on a plain or a logarithmic axis. */
function valueScale({ axis, plot, body: { log } }: PlotArea): Scale {
  const of = (value: number): number => (log ? Math.log10(value) : value);
  const straight = scale({ low: of(axis.low), high: of(axis.high) }, plot.top + plot.height, -plot.height);
  return (value) => straight(of(value));
}

/** Ticks of an axis of values that have room: always the lowest and the highest, zero where there is one. */
function tickRoom(axis: Axis, y: Scale): Axis['ticks'] {
  const kept: Axis['ticks'][number][] = [];
  const order = [...axis.ticks].sort((a, b) => Number(b.value === 0) - Number(a.value === 0));
  for (const tick of order)
    if (kept.every((other) => Math.abs(y(other.value) - y(tick.value)) >= SIZE.axis + 4)) kept.push(tick);
  return kept;
}

function gridOf(area: PlotArea): Item[] {
  const { body, axis, plot, timeRange } = area;
  const { left, width } = plot;
  const y = valueScale(area);
  const x = timeScale(area);
  const foot = plot.top + plot.height;
  return [
    ...gridY(tickRoom(axis, y), y, { left, right: left + width }),
    ...timeTicks(timeRange, body.months, width).flatMap(({ value, label }): Item[] => {
      const half = widthOf(label, SIZE.axis) / 2;
      return [
        line([x(value), foot], [x(value), foot + 5], 'muted'),
        text(Math.min(x(value), left + width + 16 - half), foot + 19, label, { ...SMALL, anchor: 'middle' }),
      ];
    }),
  ];
}

/** The part of a run in view: cut where its line crosses an edge. */
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

/** A series, placed: what a line joins, and what stands apart. */
interface Placed {
  readonly own: SeriesLine;
  readonly runs: readonly PlacedPoint[][];
  readonly unconnected: readonly PlacedPoint[];
}

function placed(area: PlotArea, own: SeriesLine): Placed {
  const [x, y] = [timeScale(area), valueScale(area)];
  const spot = (point: SeriesPoint): PlacedPoint => ({ point, x: x(point.at), y: y(point.datum.value ?? 0) });
  const reduced = (run: readonly SeriesPoint[]): PlacedPoint[] =>
    reduceColumns(
      run,
      (point) => Math.floor(x(point.at)),
      (point) => point.datum.value ?? 0,
    ).map(spot);
  return { own, runs: own.runs.map(reduced), unconnected: own.unconnected.map(spot) };
}

const insideOf = (timeRange: TimeRange, spots: readonly PlacedPoint[]): PlacedPoint[] =>
  spots.filter(({ point }) => within(timeRange, point.at));

/** Every value of a series that is in view. */
const inView = ({ timeRange }: PlotArea, { runs, unconnected }: Placed): PlacedPoint[] =>
  insideOf(timeRange, [...runs.flat(), ...unconnected]);

/** Joined cumulative values began in one January: only the first of them has a stroke back to it. */
const spannedOf = ({ runs, unconnected }: Placed): ReadonlySet<SeriesPoint> =>
  new Set(
    [
      ...runs.flatMap((run) => (run[0]?.point.length === 'to-date' ? run.slice(0, 1) : run)),
      ...unconnected,
    ].map(({ point }) => point),
  );

/** Strokes as long as the periods, and as high as what rounding leaves open of derived values. */
function extents(area: PlotArea, series: Placed): LineItem[] {
  const { plot } = area;
  const [x, y] = [timeScale(area), valueScale(area)];
  const { soft, solid } = seriesStyle(series.own.seriesIndex);
  const spanned = spannedOf(series);
  return inView(area, series).flatMap((spot): LineItem[] => {
    const { from, to, datum } = spot.point;
    const [left, right] = [Math.max(x(from), plot.left), Math.min(x(to), plot.left + plot.width)];
    const { interval, id, status } = datum;
    const span = spanned.has(spot.point) && right - left >= LEAST_SPAN;
    const whisker = status === 'derived' && interval && y(interval.low) - y(interval.high) >= LEAST_WHISKER;
    return [
      ...(span ? [{ ...line([left, spot.y], [right, spot.y], soft, { width: 1.5 }), of: id }] : []),
      ...(whisker ? [{ ...line([spot.x, y(interval.low)], [spot.x, y(interval.high)], solid), of: id }] : []),
    ];
  });
}

/** A square for what no line may join, else a dot. */
const dotOf = (
  { point: { datum }, x, y }: PlacedPoint,
  { seriesIndex }: SeriesLine,
  unconnected: boolean,
): CircleItem | RectItem => {
  const style = markStyleIn(datum.status, seriesStyle(seriesIndex));
  return unconnected
    ? rect({ x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT }, style.fill, {
        stroke: style.stroke,
        mark: datum.id,
      })
    : dot({ datum, x, y, r: DOT, style });
};

/** Sums since January have a thinner line, where other values of the same series have one too. */
function strokeOf({ mixed }: SeriesBody, own: SeriesLine, run: readonly PlacedPoint[]): Stroke {
  const stroke = seriesStyle(own.seriesIndex).line;
  return mixed && run[0]?.point.length === 'to-date' ? { ...stroke, width: THIN } : stroke;
}

/** A dense line has dots only for what it cannot show itself: values that are not sure. */
function dotted(run: readonly PlacedPoint[]): readonly PlacedPoint[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 3 || (last.x - first.x) / (run.length - 1) >= CROWDED) return run;
  return run.filter(({ point }) => !['published', 'derived'].includes(point.datum.status));
}

function gapLabels(area: PlotArea, own: SeriesLine, room: LabelArea): TextItem[] {
  const { plot } = area;
  const x = timeScale(area);
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

/** The line and the dots of a series in view. */
function seriesMarks({ body, plot, timeRange }: PlotArea, { own, runs, unconnected }: Placed) {
  const right = plot.left + plot.width;
  const paths = runs.flatMap((run) => {
    const points = run.length > 1 ? clipped(run, plot.left, right) : [];
    return points.length > 1 ? [lineY(points, strokeOf(body, own, run))] : [];
  });
  const dots = [
    ...runs.flatMap((run) => insideOf(timeRange, dotted(run)).map((spot) => dotOf(spot, own, false))),
    ...insideOf(timeRange, unconnected).map((spot) => dotOf(spot, own, true)),
  ];
  return { paths, dots };
}

/** Labels of values that no line joins, where they are few; not of the one that stands under the name of its series. */
function separateLabels(
  { body, timeRange }: PlotArea,
  all: readonly Placed[],
  size: number,
  room: LabelArea,
): Item[] {
  const separate = all.flatMap(({ own, unconnected, runs }) => {
    const alone = runs.filter((run) => run.length === 1).flat();
    return insideOf(timeRange, [...unconnected, ...alone]).map((spot) => ({ own, ...spot }));
  });
  if (separate.length > MOST_ALONE) return [];
  const unlabelled = separate.filter(({ own, point }) => point !== latestIn(body, own, timeRange));
  return signedFirst(unlabelled).flatMap(({ own, point: { datum }, x, y }) =>
    placeLabel(
      { id: datum.id, x, y, r: DOT },
      datum.label,
      { size, weight: 600, color: seriesStyle(own.seriesIndex).solid, ...flagOf(datum) },
      room,
    ),
  );
}

/** Where the value is that each series is labelled with. */
function endsOf(area: PlotArea, lines: readonly SeriesLine[]): Drawing['ends'] {
  const [x, y] = [timeScale(area), valueScale(area)];
  return new Map(
    lines.flatMap((own) => {
      const last = latestIn(area.body, own, area.timeRange);
      return last ? [[own.id, { x: x(last.at), y: y(last.datum.value ?? 0) }] as const] : [];
    }),
  );
}

/** Series in one plot: grid, lines, dots, what stands apart, and words where nothing is published. */
export function drawSeries(area: PlotArea, lines: readonly SeriesLine[], size: number): Drawing {
  const { plot } = area;
  const all = lines.map((own) => placed(area, own));
  const frame = [...gridOf(area), ...all.flatMap((series) => extents(area, series))];
  const drawn = all.map((series) => seriesMarks(area, series));
  const paths = drawn.flatMap((one) => one.paths);
  const dots = drawn.flatMap((one) => one.dots);
  const bounds = { x: plot.left + 2, y: plot.top - 8, width: plot.width, height: plot.height + 6 };
  const room = labelArea(bounds, frame, dots, paths);
  return {
    frame,
    marks: [...paths, ...dots],
    labels: [...separateLabels(area, all, size, room), ...lines.flatMap((own) => gapLabels(area, own, room))],
    places: all
      .flatMap((series) => inView(area, series))
      .map(({ point, x, y }) => place(point.datum, x, y))
      .sort((a, b) => a.x - b.x),
    ends: endsOf(area, lines),
  };
}
