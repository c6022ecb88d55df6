import { flagOf, labelWidth } from '../../layout/flags';
import { rowHeightIn } from '../../layout/grow';
import { LINE, scale, SIZE, SMALL, text, textLines, widest, wrap } from '../../layout/items';
import { markStyle, nameColorOf } from '../../layout/markStyle';
import { stack, type Layers } from '../../layout/marks/layers';
import { centred } from '../../layout/marks/row';
import type { Scene, TextItem } from '../../layout/scene';
import type { TargetRow, TargetsBody } from './body';
import { bulletMarks, goalText } from './marks';

const GAP = 16;
/** A row with two lines of words at most, and the least that it needs: the target's value stands under the track. */
const ROW = 58;
const LEAST = 46;

function namesOf({ name, detail, role = 'own' }: TargetRow, width: number): TextItem[] {
  const style = { weight: 600, color: nameColorOf(role) } as const;
  return [
    ...textLines(wrap(name, width, SIZE.label, 600), { x: 0, y: 0 }, style),
    ...(detail === '' ? [] : textLines(wrap(detail, width, SIZE.small), { x: 0, y: 0 }, SMALL)),
  ];
}

function valuesOf(row: TargetRow): TextItem[] {
  const { actual, role } = row;
  const missing = actual.value === null;
  const value = text(0, 0, actual.label, {
    ...flagOf(actual),
    of: actual.id,
    anchor: 'end',
    weight: missing ? 400 : 600,
    color: missing ? 'muted' : markStyle(actual.status, role).text,
  });
  return row.gap === '' ? [value] : [value, text(0, 0, row.gap, { ...SMALL, anchor: 'end' })];
}

/** Names at the left, measured values and gaps at the right, the bars between. */
export function layoutTargetsWide({ rows, axis }: TargetsBody, width: number, room?: number): Scene {
  const wanted = Math.max(
    widest(
      rows.map((row) => row.name),
      SIZE.label,
      600,
    ),
    widest(
      rows.map((row) => row.detail),
      SIZE.small,
    ),
  );
  const names = Math.min(Math.max(170, width * 0.25), wanted);
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
  const drawn = rows.flatMap((row, i): Partial<Layers>[] => {
    // Track and target's value are centred together.
    const y = (i + 0.5) * rowHeight - 8;
    const goal = goalText(row, x, y, { from: left, to: left + plotWidth });
    const labels = [
      ...centred(words[i] ?? [], { x: 0, y }),
      ...centred(valuesOf(row), { x: width, y }),
      ...(goal ? [goal] : []),
    ];
    return [bulletMarks(row, axis, x, y), { labels }];
  });
  const height = rows.length * rowHeight;
  return { width, height, plot: { left, top: 0, width: plotWidth, height }, ...stack(drawn) };
}
