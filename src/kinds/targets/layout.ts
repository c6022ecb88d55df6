import { flagOf } from '../../layout/flags';
import { overlap } from '../../layout/geometry';
import { pitchIn } from '../../layout/grow';
import { scale, SIZE, text } from '../../layout/items';
import { textBox } from '../../layout/labels';
import { markStyle, nameColorOf } from '../../layout/markStyle';
import type { Item, Place, Scene, TextItem } from '../../layout/scene';
import type { TargetRow, TargetsBody } from './body';
import { bulletMarks, goalText } from './marks';
import { layoutTargetsWide } from './wideLayout';

/** From this width on names and values stand beside their bars. */
const WIDE_FROM = 560;

/** A row's name at the left, its measured value at the right, above its bar. */
function headOf(row: TargetRow, width: number, top: number): TextItem[] {
  const { actual } = row;
  const missing = actual.value === null;
  return [
    text(0, top + 16, row.name, { weight: 600, color: nameColorOf(row.role ?? 'own') }),
    text(width, top + 16, actual.label, {
      ...flagOf(actual),
      weight: missing ? 400 : 600,
      anchor: 'end',
      color: missing ? 'muted' : markStyle(actual.status, row.role).text,
    }),
  ];
}

function stackedScene(body: TargetsBody, width: number, room?: number): Scene {
  const head = body.compact ? 0 : 26;
  // Below the track: a line for the target's figure and one for a detail that finds no room beside it.
  const pitch = pitchIn(head + 70, body.rows.length, room);
  const inset = 2;
  const x = scale(body.axis, inset, width - 2 * inset);
  const frame: Item[] = [];
  const marks: Item[] = [];
  const labels: TextItem[] = [];
  const places: Place[] = [];
  body.rows.forEach((row, i) => {
    const top = i * pitch;
    const y = top + head + 12;
    if (!body.compact) labels.push(...headOf(row, width, top));
    const drawn = bulletMarks(row, body.axis, x, y);
    frame.push(...drawn.frame);
    marks.push(...drawn.marks);
    places.push(...drawn.places);
    const goal = goalText(row, x, y, { from: 0, to: width });
    if (!goal) return;
    labels.push(goal);
    // The detail keeps to the end of the line where the target's own figure does not stand, or takes a line of its own.
    const toLeft = goal.x > width / 2;
    const words = (body.compact ? [row.gap] : [row.detail, row.gap])
      .filter((part) => part !== '')
      .join(' · ');
    const detail = text(toLeft ? 0 : width, goal.y, words, {
      size: SIZE.small,
      color: 'muted',
      anchor: toLeft ? 'start' : 'end',
    });
    labels.push(overlap(textBox(detail), textBox(goal)) ? { ...detail, y: y + 43 } : detail);
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

/** One row a target: the measured value as a bar, the planned one as a tick across it. */
export const layoutTargets = (body: TargetsBody, width: number, room?: number): Scene =>
  width >= WIDE_FROM && !body.compact
    ? layoutTargetsWide(body, width, room)
    : stackedScene(body, width, room);
