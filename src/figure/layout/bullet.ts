import type { BulletBody } from '../model';
import { line, rect, scale, SIZE, text, widthOf } from './items';
import { lookOf } from './look';
import type { Item, Place, Scene } from './scene';

const BAR = 12;
const TRACK = 18;

/** One row a target: the measured value as a bar, the planned one as a tick across it. */
export function bulletScene(body: BulletBody, width: number): Scene {
  const rowHeight = 84;
  const inset = 2;
  const x = scale(body.axis, inset, width - 2 * inset);
  const frame: Item[] = [];
  const marks: Item[] = [];
  const labels: Item[] = [];
  const places: Place[] = [];
  body.rows.forEach((row, i) => {
    const top = i * rowHeight;
    const y = top + 38;
    const { actual, target } = row;
    const look = lookOf(actual.grammar);
    labels.push(
      text(0, top + 16, row.name, { weight: 600 }),
      text(width, top + 16, actual.label, { weight: actual.value === null ? 400 : 600, anchor: 'end', paint: actual.value === null ? 'muted' : look.text }),
    );
    frame.push(rect({ x: x(body.axis.low), y: y - TRACK / 2, width: x(body.axis.high) - x(body.axis.low), height: TRACK }, 'track', { radius: 2 }));
    if (actual.value !== null) {
      const box = { x: Math.min(x(0), x(actual.value)), y: y - BAR / 2, width: Math.abs(x(actual.value) - x(0)), height: BAR };
      marks.push(rect(box, look.fill, { stroke: look.stroke, mark: actual.id }));
    }
    places.push({ datum: actual, x: x(actual.value ?? 0), y });
    if (target.value !== null) {
      const at = x(target.value);
      marks.push({ ...rect({ x: at - 1.5, y: y - TRACK / 2 - 3, width: 3, height: TRACK + 6 }, 'target'), mark: target.id });
      const words = `${target.text}`;
      const half = widthOf(words, SIZE.small, 600) / 2;
      const centre = Math.min(Math.max(at, half), width - half);
      labels.push(text(centre, y + 27, words, { size: SIZE.small, weight: 600, paint: 'target', anchor: 'middle' }));
      // The detail keeps to the end of the line where the target's own figure does not stand.
      const toLeft = centre > width / 2;
      const detail = [row.detail, row.gap].filter((part) => part !== '' && part !== '—').join(' · ');
      labels.push(text(toLeft ? 0 : width, y + 27, detail, { size: SIZE.small, paint: 'muted', anchor: toLeft ? 'start' : 'end' }));
      places.push({ datum: target, x: at, y });
    }
    if (body.axis.low < 0) frame.push(line(x(0), y - TRACK / 2, x(0), y + TRACK / 2, 'muted'));
  });
  const height = body.rows.length * rowHeight - 12;
  return { width, height, plot: { left: inset, top: 0, width: width - 2 * inset, height }, frame, marks, labels, places };
}
