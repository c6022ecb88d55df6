import { BASELINE, LINE, SIZE, SMALL, textLines, wrap } from '../items';
import type { TextItem } from '../scene';

/** Lines of words centred on a row. */
export const centred = (
  lines: readonly TextItem[],
  { x, y, pitch = LINE }: { readonly x: number; readonly y: number; readonly pitch?: number },
): TextItem[] =>
  lines.map((item, i) => ({ ...item, x, y: y + BASELINE - ((lines.length - 1) * pitch) / 2 + i * pitch }));

/** What the axis of a figure measures, above it: two lines at most. */
export const unitLines = (unit: string, width: number): TextItem[] =>
  textLines(wrap(unit, width, SIZE.small).slice(0, 2), { x: 0, y: 13, pitch: 14 }, SMALL);
