import type { BarRow, BarsBody } from '../model';
import { fitPlot, type EndLabel } from './fit';
import { line, rect, scale, SIZE, text, widest, widthOf, wrap } from './items';
import { lookOf } from './look';
import type { Item, Place, Scene } from './scene';

/** Thickness of a bar. */
export const BAR = 20;
const GAP = 8;
const BESIDE = 560;

const endLabels = (rows: readonly BarRow[]): EndLabel[] =>
  rows.map(({ datum }) => {
    const value = datum.value ?? 0;
    return { value, width: widthOf(datum.label, SIZE.value, 600), side: value < 0 ? 'left' : 'right' };
  });

/** Bars from zero, one row each; names beside them, or above them where it is narrow. */
export function barsScene(body: BarsBody, width: number): Scene {
  const beside = width >= BESIDE;
  const top = 22;
  const rowHeight = beside ? 44 : 60;
  const names = beside
    ? Math.min(
        width * 0.34,
        Math.max(
          widest(
            body.rows.map((row) => row.name),
            SIZE.label,
            600,
          ),
          widest(
            body.rows.map((row) => row.detail),
            SIZE.small,
          ),
        ),
      ) + 14
    : 0;
  const { left, width: plotWidth } = fitPlot(body.axis, endLabels(body.rows), {
    from: names,
    to: width,
    gap: GAP,
    inset: 1,
  });
  const x = scale(body.axis, left, plotWidth);
  const height = top + body.rows.length * rowHeight + 4;
  const zero = x(0);
  const marks: Item[] = [];
  const labels: Item[] = [];
  const places: Place[] = [];
  const frame: Item[] = body.axis.ticks.map(({ value, label }) =>
    text(x(value), top - 7, label, { size: SIZE.axis, paint: 'muted', anchor: 'middle' }),
  );
  body.rows.forEach((row, i) => {
    const y0 = top + i * rowHeight;
    // In a narrow figure the bar keeps the lower part of its band, below its name.
    const y = y0 + (beside ? rowHeight / 2 : rowHeight - BAR / 2 - 8);
    frame.push(
      ...body.axis.ticks.map(({ value }) =>
        line(
          x(value),
          y - BAR / 2 - 5,
          x(value),
          y + BAR / 2 + 5,
          value === 0 ? 'muted' : 'rule',
          value === 0 ? 1.5 : 1,
        ),
      ),
    );
    if (beside) {
      const lines = wrap(row.name, names - 14, SIZE.label, 600);
      const two = row.detail !== '' || lines.length > 1;
      labels.push(
        ...lines
          .slice(0, 2)
          .map((words, n) => text(0, y + (two ? -2 : 4.5) + n * 16, words, { weight: 600 })),
      );
      if (row.detail !== '' && lines.length === 1)
        labels.push(text(0, y + 14, row.detail, { size: SIZE.small, paint: 'muted' }));
    } else {
      labels.push(text(0, y0 + 18, row.name, { weight: 600 }));
      if (row.detail !== '')
        labels.push(text(width, y0 + 18, row.detail, { size: SIZE.small, paint: 'muted', anchor: 'end' }));
    }
    const { datum } = row;
    const look = lookOf(datum.grammar, row.role);
    const value = datum.value;
    const at = value === null ? zero : x(value);
    if (value !== null) {
      const box = { x: Math.min(zero, at), y: y - BAR / 2, width: Math.abs(at - zero), height: BAR };
      marks.push(rect(box, look.fill, { stroke: look.stroke, mark: datum.id }));
    }
    const falls = (value ?? 0) < 0;
    labels.push(
      text(falls ? at - GAP / 2 - 2 : at + GAP / 2 + 2, y + 4.5, datum.label, {
        size: SIZE.value,
        weight: value === null ? 400 : 600,
        paint: look.text,
        anchor: falls ? 'end' : 'start',
      }),
    );
    places.push({ datum, x: at, y });
  });
  // The plot's bands are as high as the rows and centred on the bars.
  const firstBar = top + (beside ? rowHeight / 2 : rowHeight - BAR / 2 - 8);
  const plot = {
    left,
    top: firstBar - rowHeight / 2,
    width: plotWidth,
    height: body.rows.length * rowHeight,
  };
  return { width, height, plot, frame, marks, labels, places };
}
