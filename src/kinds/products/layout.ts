import { fitPlot, type EndLabel } from '../../layout/fit';
import { flagOf, labelWidth } from '../../layout/flags';
import { pitchIn, rowHeightIn } from '../../layout/grow';
import { axisEdge, circle, line, scale, SIZE, text, widest, widthOf, wrap } from '../../layout/items';
import { markStyle, nameColorOf, softColorOf } from '../../layout/markStyle';
import type { Item, Place, Scene } from '../../layout/scene';
import type { ProductRow, ProductsBody } from './body';

const DOT = 7;
const GAP = 10;
const LINE = 16;
/** Below this width the names and levels stand over their marks instead of beside them. */
const WIDE_FROM = 560;

/** What stands beside the marks: a fall's label at its left, every other at its right. */
const endLabels = (rows: readonly ProductRow[]): EndLabel[] =>
  rows.map(({ now }) =>
    now.value === null
      ? { value: 100, width: widthOf(now.label, SIZE.small), side: 'right' }
      : {
          value: now.value,
          width: labelWidth(now, SIZE.value, 600),
          side: now.value < 100 ? 'left' : 'right',
        },
  );

function rowMarks(
  row: ProductRow,
  y: number,
  x: (value: number) => number,
): { marks: Item[]; labels: Item[]; places: Place[] } {
  const base = x(row.before.value ?? 100);
  const before = markStyle(row.before.status, row.role);
  const hollow = circle(base, y, DOT - 1, before.fill, before.stroke, row.before.id);
  const here: Place = { datum: row.before, x: base, y };
  if (row.now.value === null) {
    const words = text(base + DOT + GAP, y + 4, row.now.label, { size: SIZE.small, color: 'muted' });
    return { marks: [hollow], labels: [words], places: [here, { datum: row.now, x: base + DOT + GAP, y }] };
  }
  const now = x(row.now.value);
  const look = markStyle(row.now.status, row.role);
  const falls = row.now.value < 100;
  return {
    marks: [
      line(base, y, now, y, softColorOf(row.role), 6),
      hollow,
      circle(now, y, DOT, look.fill, look.stroke, row.now.id),
    ],
    labels: [
      text(falls ? now - DOT - GAP / 2 : now + DOT + GAP / 2, y + 4.5, row.now.label, {
        ...flagOf(row.now),
        size: SIZE.value,
        weight: 600,
        color: look.text,
        anchor: falls ? 'end' : 'start',
      }),
    ],
    places: [here, { datum: row.now, x: now, y }],
  };
}

function frameOf(body: ProductsBody, x: (value: number) => number, top: number, bottom: number): Item[] {
  return body.axis.ticks.flatMap(({ value, label }): Item[] => [
    line(x(value), top, x(value), bottom, value === 100 ? 'muted' : 'rule', value === 100 ? 1.5 : 1),
    text(x(value), top - 6, label, { size: SIZE.axis, color: 'muted', anchor: 'middle' }),
  ]);
}

/** Names at the left, levels at the right, marks between. */
function wide(body: ProductsBody, width: number, room?: number): Scene {
  const top = 24;
  const hasLevels = body.rows.some((row) => row.level !== '');
  const names =
    Math.min(
      Math.max(170, width * 0.25),
      widest(
        body.rows.map((row) => row.name),
        SIZE.label,
        600,
      ),
    ) + 14;
  const levels = hasLevels
    ? Math.max(
        widest(
          body.rows.map((row) => row.level),
          SIZE.label,
          600,
        ),
        widest(
          body.rows.map((row) => row.levelBefore),
          SIZE.small,
        ),
      ) + 12
    : 0;
  const { left, width: plotWidth } = fitPlot(body.axis, endLabels(body.rows), {
    from: names,
    to: width - levels,
    gap: DOT + GAP,
    inset: Math.max(DOT, axisEdge(body.axis)) + 1,
  });
  const x = scale(body.axis, left, plotWidth);
  const named = body.rows.map((row) => wrap(row.name, names - 14, SIZE.label, 600));
  const hasDerived = body.rows.some((row) => row.levelBefore !== '');
  const lines = Math.max(hasDerived ? 2 : 1, ...named.map((words) => words.length));
  const rowHeight = rowHeightIn(46, body.rows.length, room && room - top - 4, lines * LINE + 8);
  const height = top + body.rows.length * rowHeight + 4;
  const labels: Item[] = [];
  const marks: Item[] = [];
  const places: Place[] = [];
  body.rows.forEach((row, i) => {
    const y = top + rowHeight * (i + 0.5);
    const said = named[i] ?? [];
    const first = y + 4.5 - ((said.length - 1) * LINE) / 2;
    labels.push(
      ...said.map((words, n) =>
        text(0, first + n * LINE, words, { weight: 600, color: nameColorOf(row.role) }),
      ),
    );
    if (row.level !== '') {
      const two = row.levelBefore !== '';
      labels.push(
        text(width, two ? y - 2 : y + 4.5, row.level, {
          weight: 600,
          anchor: 'end',
          color: nameColorOf(row.role),
        }),
      );
      if (two)
        labels.push(
          text(width, y + 14, row.levelBefore, { size: SIZE.small, color: 'muted', anchor: 'end' }),
        );
    }
    const placed = rowMarks(row, y, x);
    marks.push(...placed.marks);
    labels.push(...placed.labels);
    places.push(...placed.places);
  });
  return {
    width,
    height,
    plot: { left, top, width: plotWidth, height: height - top },
    frame: frameOf(body, x, top, height - 4),
    marks,
    labels,
    places,
  };
}

/** On a phone the name and the level stand above their marks. */
function narrow(body: ProductsBody, width: number, room?: number): Scene {
  const top = 24;
  const hasDerived = body.rows.some((row) => row.levelBefore !== '');
  // Nearer to the words over it than to those of the row below.
  const [own, middle] = hasDerived ? [76, 49] : [58, 40];
  const pitch = pitchIn(own, body.rows.length, room && room - top);
  const { left, width: plotWidth } = fitPlot(body.axis, endLabels(body.rows), {
    from: 0,
    to: width,
    gap: DOT + GAP,
    inset: Math.max(DOT, axisEdge(body.axis)) + 1,
  });
  const x = scale(body.axis, left, plotWidth);
  const height = top + (body.rows.length - 1) * pitch + own;
  const labels: Item[] = [];
  const marks: Item[] = [];
  const places: Place[] = [];
  const frame: Item[] = body.axis.ticks.map(({ value, label }) =>
    text(x(value), top - 8, label, { size: SIZE.axis, color: 'muted', anchor: 'middle' }),
  );
  body.rows.forEach((row, i) => {
    const y0 = top + pitch * i;
    const y = y0 + middle;
    labels.push(text(0, y0 + 16, row.name, { weight: 600, color: nameColorOf(row.role) }));
    const free = width - widthOf(row.name, SIZE.label, 600) - GAP;
    const beside = widthOf(row.level) <= free;
    if (row.level !== '')
      labels.push(
        text(width, beside ? y0 + 16 : y0 + 33, row.level, { anchor: 'end', color: nameColorOf(row.role) }),
      );
    if (row.levelBefore !== '') {
      const words = text(beside ? width : 0, y0 + 33, row.levelBefore, {
        size: SIZE.small,
        color: 'muted',
        anchor: beside ? 'end' : 'start',
      });
      labels.push(words);
    }
    // Grid lines stop at each row's marks: they would cross the words above them.
    frame.push(
      ...body.axis.ticks.map(({ value }) =>
        line(x(value), y - 13, x(value), y + 13, value === 100 ? 'muted' : 'rule', value === 100 ? 1.5 : 1),
      ),
    );
    const placed = rowMarks(row, y, x);
    marks.push(...placed.marks);
    labels.push(...placed.labels);
    places.push(...placed.places);
  });
  return {
    width,
    height,
    plot: { left, top, width: plotWidth, height: height - top },
    frame,
    marks,
    labels,
    places,
  };
}

export const layoutProducts = (body: ProductsBody, width: number, room?: number): Scene =>
  width >= WIDE_FROM ? wide(body, width, room) : narrow(body, width, room);
