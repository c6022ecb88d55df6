import type { SeriesBody } from '../model';
import { circle, line, scale, SIZE, text } from './items';
import { lookOf } from './look';
import type { Item, Place, Scene } from './scene';

/** Series on a true axis of time. */
export function seriesScene(body: SeriesBody, width: number): Scene {
  const height = 320;
  const plot = { left: 40, top: 30, width: width - 60, height: height - 60 };
  const x = scale(body.time, plot.left, plot.width);
  const frame: Item[] = body.time.ticks.map((tick) =>
    text(x(tick.value), height - 8, tick.label, { size: SIZE.axis, anchor: 'middle', paint: 'muted' }),
  );
  const marks: Item[] = [];
  const places: Place[] = [];
  for (const one of body.lines) {
    const y = scale(one.axis, plot.top + plot.height, -plot.height);
    for (const run of one.runs)
      marks.push({
        type: 'path',
        points: run.map((point) => [x(point.at), y(point.datum.value ?? 0)] as const),
        stroke: { paint: 'own', width: 2 },
      });
    for (const point of [...one.runs.flat(), ...one.loose]) {
      const look = lookOf(point.datum.grammar);
      const [cx, cy] = [x(point.at), y(point.datum.value ?? 0)];
      marks.push(circle(cx, cy, 3, look.fill, look.stroke, point.datum.id));
      places.push({ datum: point.datum, x: cx, y: cy });
    }
    frame.push(...one.axis.ticks.map(({ value }) => line(plot.left, y(value), width - 20, y(value), 'rule')));
  }
  return { width, height, plot, frame, marks, labels: [], places };
}
