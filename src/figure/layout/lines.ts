import type { LinePoint, LinesBody } from '../model';
import { circle, line, scale, SIZE, text, widest, widthOf } from './items';
import { placeLabel, textBox, type Box, type Room } from './labels';
import { lookOf } from './look';
import type { Item, PathItem, Place, Scene, Stroke } from './scene';

const DOT = 6;

/** The lines of the kind, so that both renderers draw the same. */
export const LINE = {
  own: { paint: 'own', width: 2.25 },
  year: { paint: 'reference-soft', width: 1.5 },
  pace: { paint: 'own', width: 1.25, dash: '2 3' },
} as const satisfies Record<string, Stroke>;

/** Other years, other sources and derived values stand back. */
const radiusOf = ({ role, datum }: LinePoint): number =>
  role === 'reference' || datum.grammar === 'derived' ? 4 : role === 'own' ? DOT : DOT - 1;

interface Spot {
  readonly point: LinePoint;
  readonly x: number;
  readonly y: number;
}

/** Between the lowest and the highest that the pace may be at each point. */
function bandOf(pace: readonly Spot[], y: (value: number) => number): PathItem {
  const edge = (pick: 'low' | 'high') =>
    pace.map(
      ({ point, x, y: middle }) =>
        [x, point.datum.interval ? y(point.datum.interval[pick]) : middle] as const,
    );
  return {
    type: 'path',
    points: [...edge('high'), ...edge('low').reverse()],
    stroke: { paint: 'none', width: 0 },
    fill: 'track',
  };
}

/** Growth to date over the months of a year, with the target across it. */
export function linesScene(body: LinesBody, width: number): Scene {
  const narrow = width < 560;
  const plotHeight = narrow ? 220 : 260;
  const top = 26;
  const left =
    widest(
      body.axis.ticks.map((tick) => tick.label),
      SIZE.axis,
    ) + 12;
  const ends = [...body.points, ...body.loose, ...body.years.flatMap((year) => year.points)].filter(
    (point) => point.at === body.time.high,
  );
  // A label at the last month may stand half outside the plot.
  const right = Math.max(
    16,
    widest(
      ends.map((point) => point.datum.label),
      SIZE.value,
      600,
    ) /
      2 +
      4,
  );
  const plotWidth = width - left - right;
  const x = scale(body.time, left, plotWidth);
  const y = scale(body.axis, top + plotHeight, -plotHeight);
  const height = top + plotHeight + 28;

  const stepWide = plotWidth / (body.time.ticks.length - 1);
  const every =
    stepWide <
    widest(
      body.time.ticks.map((tick) => tick.label),
      SIZE.axis,
    ) +
      8
      ? 2
      : 1;
  const frame: Item[] = [
    ...body.axis.ticks.flatMap(({ value, label }): Item[] => [
      line(left, y(value), left + plotWidth, y(value), value === 0 ? 'muted' : 'rule', value === 0 ? 1.5 : 1),
      text(left - 8, y(value) + 4, label, { size: SIZE.axis, paint: 'muted', anchor: 'end' }),
    ]),
    // Counted from the last month, so that the year's end is always named.
    ...body.time.ticks
      .filter((_, i) => (body.time.ticks.length - 1 - i) % every === 0)
      .map(({ value, label }) =>
        text(x(value), height - 6, label, { size: SIZE.axis, paint: 'muted', anchor: 'middle' }),
      ),
  ];

  const spot = (point: LinePoint): Spot => ({ point, x: x(point.at), y: y(point.datum.value ?? 0) });
  const joined = body.points.map(spot);
  const apart = body.loose.map(spot);
  const pace = body.pace.map(spot);
  const under = body.years.map((year) => ({ year: year.year, spots: year.points.map(spot) }));
  const pathOf = (spots: readonly Spot[], stroke: Stroke): PathItem => ({
    type: 'path',
    points: spots.map((s) => [s.x, s.y] as const),
    stroke,
  });
  if (pace.length > 1) frame.push(bandOf(pace, y));
  const paths = [
    ...under.map(({ spots }) => pathOf(spots, LINE.year)),
    ...(pace.length > 1 ? [pathOf(pace, LINE.pace)] : []),
    pathOf(joined, LINE.own),
  ];
  const dots = [...under.flatMap(({ spots }) => spots), ...pace, ...joined, ...apart].map((s) => {
    const look = lookOf(s.point.datum.grammar, s.point.role);
    return circle(s.x, s.y, radiusOf(s.point), look.fill, look.stroke, s.point.datum.id);
  });

  const taken: Box[] = dots.map((dot) => ({
    x: dot.cx - DOT,
    y: dot.cy - DOT,
    width: 2 * DOT,
    height: 2 * DOT,
  }));
  const room: Room = {
    bounds: { x: left - 4, y: 0, width: width - left + 4, height: top + plotHeight },
    taken,
    lines: paths.map((path) => path.points),
  };
  const labels: Item[] = [];
  const places: Place[] = [...joined, ...apart, ...pace, ...under.flatMap(({ spots }) => spots)]
    .sort((a, b) => a.x - b.x)
    .map((s) => ({ datum: s.point.datum, x: s.x, y: s.y }));
  if (body.target?.value !== undefined && body.target.value !== null) {
    const at = y(body.target.value);
    frame.push(line(left, at, left + plotWidth, at, 'target', 2, '7 4'));
    const words = `${body.target.name}: ${body.target.text}`;
    const room600 = widthOf(words, SIZE.value, 600);
    const above = text(left + plotWidth, at - 6, words, { weight: 600, paint: 'target', anchor: 'end' });
    const candidates = [
      above,
      { ...above, y: at + 16 },
      { ...above, x: left + 4, anchor: 'start' as const },
      { ...above, x: left + 4, y: at + 16, anchor: 'start' as const },
    ];
    const free = candidates.find((item) => {
      const box = textBox(item);
      const clear = room.taken.every(
        (other) =>
          box.x + box.width < other.x ||
          other.x + other.width < box.x ||
          box.y + box.height < other.y ||
          other.y + other.height < box.y,
      );
      return clear && box.y + box.height <= top + plotHeight;
    });
    const item = free ?? above;
    labels.push(item);
    room.taken.push(textBox(item), { x: left, y: at - 2, width: plotWidth, height: 4 });
    places.push({ datum: body.target, x: item.anchor === 'end' ? item.x - room600 : item.x, y: at });
  }
  for (const s of [...joined, ...apart]) {
    const look = lookOf(s.point.datum.grammar, s.point.role);
    labels.push(
      placeLabel({ x: s.x, y: s.y, r: DOT }, s.point.datum.label, { weight: 600, paint: look.text }, room),
    );
  }
  return {
    width,
    height,
    plot: { left, top, width: plotWidth, height: plotHeight },
    frame,
    marks: [...paths, ...dots],
    labels,
    places,
  };
}
