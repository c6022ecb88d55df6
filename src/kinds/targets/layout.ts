import { flagOf } from '../../layout/flags';
import { overlap } from '../../layout/geometry';
import { pitchIn } from '../../layout/grow';
import { LINE, scale, SMALL, text, WIDE_FROM } from '../../layout/items';
import { textBox } from '../../layout/labels';
import { markStyle, nameColorOf } from '../../layout/markStyle';
import { stack, type Layers } from '../../layout/marks/layers';
import type { Scene, TextItem } from '../../layout/scene';
import type { TargetRow, TargetsBody } from './body';
import { bulletMarks, goalText } from './marks';
import { layoutTargetsWide } from './wideLayout';

/** A row's name at the left, its measured value at the right, above its bar. */
function headOf(row: TargetRow, width: number, top: number): TextItem[] {
  const { actual } = row;
  const missing = actual.value === null;
  return [
    text(0, top + 16, row.name, { weight: 600, color: nameColorOf(row.role ?? 'own') }),
    text(width, top + 16, actual.label, {
      ...flagOf(actual),
      of: actual.id,
      weight: missing ? 400 : 600,
      anchor: 'end',
      color: missing ? 'muted' : markStyle(actual.status, row.role).text,
    }),
  ];
}

/** Detail and gap of a row: at the end of the line of the target's value where they have room, or on a line of their own. */
function detailOf(row: TargetRow, goal: TextItem, width: number, { compact }: TargetsBody): TextItem {
  const toLeft = goal.x > width / 2;
  const words = [compact ? '' : row.detail, row.gap].filter((part) => part !== '').join(' · ');
  const detail = text(toLeft ? 0 : width, goal.y, words, { ...SMALL, anchor: toLeft ? 'start' : 'end' });
  return overlap(textBox(detail), textBox(goal)) ? { ...detail, y: goal.y + LINE } : detail;
}

function stackedScene(body: TargetsBody, width: number, room?: number): Scene {
  const head = body.compact ? 0 : 26;
  // Below the track: a line for the target's value and one for a detail that finds no room beside it.
  const pitch = pitchIn(head + 70, body.rows.length, room);
  const inset = 2;
  const x = scale(body.axis, inset, width - 2 * inset);
  const drawn = body.rows.flatMap((row, i): Partial<Layers>[] => {
    const top = i * pitch;
    const y = top + head + 12;
    const goal = goalText(row, x, y, { from: 0, to: width });
    return [
      { labels: body.compact ? [] : headOf(row, width, top) },
      bulletMarks(row, body.axis, x, y),
      { labels: goal ? [goal, detailOf(row, goal, width, body)] : [] },
    ];
  });
  const layers = stack(drawn);
  const height = Math.max(...layers.labels.map((item) => (item.type === 'text' ? item.y : 0))) + 5;
  return { width, height, plot: { left: inset, top: 0, width: width - 2 * inset, height }, ...layers };
}

/** One row a target: the measured value as a bar, the planned one as a tick across it. */
export const layoutTargets = (body: TargetsBody, width: number, room?: number): Scene =>
  width >= WIDE_FROM && !body.compact
    ? layoutTargetsWide(body, width, room)
    : stackedScene(body, width, room);
