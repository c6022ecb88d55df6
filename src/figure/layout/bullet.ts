import type { BulletBody } from '../model';
import { rowHeightIn } from './grow';
import { flagOf } from './flags';
import { line, rect, scale, SIZE, text, widthOf } from './items';
import { overlap } from './geometry';
import { textBox } from './labels';
import { inkOf, lookOf } from './look';
import type { Item, Place, Scene, TextItem } from './scene';

const BAR = 12;
const TRACK = 18;

/** One row a target: the measured value as a bar, the planned one as a tick across it. */
export function bulletScene(body: BulletBody, width: number, room?: number): Scene {
  const head = body.compact ? 0 : 26;
  // Below the track: a line for the target's figure and one for a detail that finds no room beside it.
  const rowHeight = rowHeightIn(head + 70, body.rows.length, room);
  const inset = 2;
  const x = scale(body.axis, inset, width - 2 * inset);
  const frame: Item[] = [];
  const marks: Item[] = [];
  const labels: TextItem[] = [];
  const places: Place[] = [];
  body.rows.forEach((row, i) => {
    const top = i * rowHeight;
    const y = top + head + 12;
    const { actual, target } = row;
    const look = lookOf(actual.grammar, row.role);
    const missing = actual.value === null;
    if (!body.compact) {
      labels.push(
        text(0, top + 16, row.name, { weight: 600, paint: inkOf(row.role ?? 'own') }),
        text(width, top + 16, actual.label, {
          ...flagOf(actual),
          weight: missing ? 400 : 600,
          anchor: 'end',
          paint: missing ? 'muted' : look.text,
        }),
      );
    }
    frame.push(
      rect(
        { x: x(body.axis.low), y: y - TRACK / 2, width: x(body.axis.high) - x(body.axis.low), height: TRACK },
        'track',
        { radius: 2 },
      ),
    );
    if (actual.value !== null) {
      const box = {
        x: Math.min(x(0), x(actual.value)),
        y: y - BAR / 2,
        width: Math.abs(x(actual.value) - x(0)),
        height: BAR,
      };
      marks.push(rect(box, look.fill, { stroke: look.stroke, mark: actual.id }));
    }
    places.push({ datum: actual, x: x(actual.value ?? 0), y });
    if (target.value !== null) {
      const at = x(target.value);
      marks.push({
        ...rect({ x: at - 1.5, y: y - TRACK / 2 - 3, width: 3, height: TRACK + 6 }, 'target'),
        mark: target.id,
      });
      const half = widthOf(target.text, SIZE.small, 600) / 2;
      const centre = Math.min(Math.max(at, half), width - half);
      const goal = text(centre, y + 27, target.text, {
        size: SIZE.small,
        weight: 600,
        paint: 'target',
        anchor: 'middle',
      });
      labels.push(goal);
      // The detail keeps to the end of the line where the target's own figure does not stand, or takes a line of its own.
      const toLeft = centre > width / 2;
      const words = (body.compact ? [row.gap] : [row.detail, row.gap])
        .filter((part) => part !== '' && part !== '—')
        .join(' · ');
      const detail = text(toLeft ? 0 : width, y + 27, words, {
        size: SIZE.small,
        paint: 'muted',
        anchor: toLeft ? 'start' : 'end',
      });
      labels.push(overlap(textBox(detail), textBox(goal)) ? { ...detail, y: y + 43 } : detail);
      places.push({ datum: target, x: at, y });
    }
    if (body.axis.low < 0) frame.push(line(x(0), y - TRACK / 2, x(0), y + TRACK / 2, 'muted'));
  });
  const height = Math.max(...labels.map((item) => item.y)) + 5;
  return {
    width,
    height,
    plot: { left: inset, top: 0, width: width - 2 * inset, height },
    frame,
    marks,
    labels,
    places,
  };
}
