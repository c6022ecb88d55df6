import { flagOf, labelWidth } from '../../layout/flags';
import { rowHeightIn } from '../../layout/grow';
import { scale, SIZE, text, widest, wrap } from '../../layout/items';
import { markStyle, nameColorOf } from '../../layout/markStyle';
import type { Item, Place, Scene, TextItem } from '../../layout/scene';
import type { TargetRow, TargetsBody } from './body';
import { bulletMarks, goalText } from './marks';

const LINE = 16;
const GAP = 16;
/** A row with two lines of words at most, and the least that it needs: the target's figure stands under the track. */
const ROW = 58;
const LEAST = 46;

/** Lines of words, the first of them the most important, centred on a row. */
function column(lines: readonly TextItem[], x: number, y: number, anchor: TextItem['anchor']): TextItem[] {
  const first = y + 4.5 - ((lines.length - 1) * LINE) / 2;
  return lines.map((item, i) => ({ ...item, x, y: first + i * LINE, anchor }));
}

const small = { size: SIZE.small, color: 'muted' } as const;

function namesOf(row: TargetRow, width: number): TextItem[] {
  const style = { weight: 600, color: nameColorOf(row.role ?? 'own') } as const;
  return [
    ...wrap(row.name, width, SIZE.label, 600).map((words) => text(0, 0, words, style)),
    ...(row.detail === ''
      ? []
      : wrap(row.detail, width, SIZE.small).map((words) => text(0, 0, words, small))),
  ];
}

function valuesOf(row: TargetRow): TextItem[] {
  const { actual, role } = row;
  const missing = actual.value === null;
  const value = text(0, 0, actual.label, {
    ...flagOf(actual),
    weight: missing ? 400 : 600,
    color: missing ? 'muted' : markStyle(actual.status, role).text,
  });
  return row.gap === '' ? [value] : [value, text(0, 0, row.gap, small)];
}

/** Names at the left, measured values and gaps at the right, the bars between. */
export function layoutTargetsWide({ rows, axis }: TargetsBody, width: number, room?: number): Scene {
  const names = Math.min(
    Math.max(170, width * 0.25),
    Math.max(
      widest(
        rows.map((row) => row.name),
        SIZE.label,
        600,
      ),
      widest(
        rows.map((row) => row.detail),
        SIZE.small,
      ),
    ),
  );
  const values = Math.max(
    ...rows.map(({ actual }) => labelWidth(actual, SIZE.value, 600)),
    widest(
      rows.map((row) => row.gap),
      SIZE.small,
    ),
  );
  const left = names + GAP;
  const plotWidth = width - left - values - GAP;
  const x = scale(axis, left, plotWidth);
  const words = rows.map((row) => namesOf(row, names));
  const least = Math.max(LEAST, ...words.map((lines) => lines.length * LINE + 8));
  const rowHeight = rowHeightIn(Math.max(ROW, least), rows.length, room, least);
  const frame: Item[] = [];
  const marks: Item[] = [];
  const labels: Item[] = [];
  const places: Place[] = [];
  rows.forEach((row, i) => {
    // Track and target's figure are centred together.
    const y = (i + 0.5) * rowHeight - 8;
    const drawn = bulletMarks(row, axis, x, y);
    frame.push(...drawn.frame);
    marks.push(...drawn.marks);
    places.push(...drawn.places);
    const goal = goalText(row, x, y, { from: left, to: left + plotWidth });
    labels.push(...column(words[i] ?? [], 0, y, 'start'), ...column(valuesOf(row), width, y, 'end'));
    if (goal) labels.push(goal);
  });
  const height = rows.length * rowHeight;
  return {
    width,
    height,
    plot: { left, top: 0, width: plotWidth, height },
    frame,
    marks,
    labels,
    places,
  };
}
