import type { CompareBody } from '../model';
import { flagOf } from './flags';
import { rect, scale, SIZE, text } from './items';
import { lookOf } from './look';
import type { Item, Place, Scene } from './scene';

/** Series in two periods. */
export function compareScene(body: CompareBody, width: number): Scene {
  const x = scale(body.axis, 8, width - 100);
  const marks: Item[] = [];
  const labels: Item[] = [];
  const places: Place[] = [];
  let top = 0;
  for (const row of body.rows) {
    labels.push(text(0, top + 16, row.name, { weight: 600 }));
    top += 24;
    for (const datum of [row.a, row.b]) {
      if (!datum) continue;
      const look = lookOf(datum.grammar);
      const at = x(datum.value ?? body.zero);
      const from = x(body.zero);
      if (datum.value !== null)
        marks.push(
          rect({ x: Math.min(from, at), y: top, width: Math.abs(at - from), height: 16 }, look.fill, {
            stroke: look.stroke,
            mark: datum.id,
          }),
        );
      labels.push(text(at + 6, top + 13, datum.label, { size: SIZE.value, ...flagOf(datum) }));
      places.push({ datum, x: at, y: top + 8 });
      top += 24;
    }
  }
  return {
    width,
    height: top + 8,
    plot: { left: 8, top: 0, width: width - 100, height: top },
    frame: [],
    marks,
    labels,
    places,
  };
}
