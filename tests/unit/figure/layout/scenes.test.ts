import { describe, expect, it } from 'vitest';
import { overlap, textBox, type Box } from '../../../../src/figure/layout/labels';
import type { Item, Scene } from '../../../../src/figure/layout/scene';
import { sceneOf } from '../../../../src/figure/layout/sceneOf';
import { dataOf, type FigureModel } from '../../../../src/figure/model';
import { DRAWINGS } from '../../support/figures';

/** The widths of a card, a phone, a column and a panel. */
const WIDTHS = [250, 340, 480, 700] as const;

/** A card has room for one kind of picture only: what has no names and no rows of its own. */
const drawnAt = ({ body }: FigureModel, width: number): boolean =>
  width >= 340 || body.kind === 'units' || (body.kind === 'bullet' && body.compact);

const CASES = DRAWINGS.flatMap(({ name, model }) =>
  WIDTHS.filter((width) => drawnAt(model, width)).map((width) => [`${name} at ${width}`, model, width] as const),
);

const itemsOf = ({ frame, marks, labels }: Scene): Item[] => [...frame, ...marks, ...labels];

function boxOf(item: Item): Box {
  switch (item.type) {
    case 'text':
      return textBox(item);
    case 'rect':
      return item;
    case 'circle':
      return { x: item.cx - item.r, y: item.cy - item.r, width: 2 * item.r, height: 2 * item.r };
    case 'line':
      return {
        x: Math.min(item.x1, item.x2),
        y: Math.min(item.y1, item.y2),
        width: Math.abs(item.x2 - item.x1),
        height: Math.abs(item.y2 - item.y1),
      };
    case 'path': {
      const xs = item.points.map(([x]) => x);
      const ys = item.points.map(([, y]) => y);
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    }
  }
}

const describeItem = (item: Item): string =>
  item.type === 'text' ? `“${item.text}” at ${item.x}, ${item.y}` : JSON.stringify(item);

/** A hair's breadth for the arithmetic, and for the half of a stroke. */
const HAIR = 0.5;

function outside(scene: Scene): string[] {
  return itemsOf(scene).flatMap((item) => {
    const { x, y, width, height } = boxOf(item);
    const inside =
      x >= -HAIR && y >= -HAIR && x + width <= scene.width + HAIR && y + height <= scene.height + HAIR;
    return inside ? [] : [describeItem(item)];
  });
}

const shrunk = ({ x, y, width, height }: Box): Box => ({
  x: x + HAIR,
  y: y + HAIR,
  width: width - 2 * HAIR,
  height: height - 2 * HAIR,
});

/** Pairs of texts, in any layer, whose lines of type come into one another. */
function collisions(scene: Scene): string[] {
  const texts = itemsOf(scene).filter((item) => item.type === 'text');
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => overlap(shrunk(textBox(a)), shrunk(textBox(b))))
      .map((b) => `${describeItem(a)} and ${describeItem(b)}`),
  );
}

/** Texts of the labels that lie on a mark: a figure printed across its own bar or dot cannot be read. */
function covered(scene: Scene): string[] {
  const marks = scene.marks.filter((item) => item.type === 'circle' || item.type === 'rect');
  return scene.labels.flatMap((label) =>
    label.type !== 'text'
      ? []
      : marks
          .filter((mark) => overlap(shrunk(textBox(label)), shrunk(boxOf(mark))))
          .map((mark) => `${describeItem(label)} on ${describeItem(mark)}`),
  );
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe.each(CASES)('%s', (_, model, width) => {
  const scene = sceneOf(model.body, width);

  it('has no coordinate that is not a number', () => {
    const { frame, marks, labels, plot, height } = scene;
    const numbers = numbersIn({ frame, marks, labels, plot, height, places: scene.places.map(({ x, y }) => [x, y]) });
    expect(numbers.length).toBeGreaterThan(10);
    for (const n of numbers) expect(Number.isFinite(n)).toBe(true);
  });

  it('keeps everything inside', () => {
    expect(scene.width).toBe(width);
    expect(outside(scene)).toEqual([]);
  });

  it('no two texts lie on one another', () => {
    expect(collisions(scene)).toEqual([]);
  });

  it('no label lies on a mark', () => {
    expect(covered(scene)).toEqual([]);
  });

  it('nothing has a negative length', () => {
    for (const item of itemsOf(scene))
      if (item.type === 'rect') expect(Math.min(item.width, item.height)).toBeGreaterThanOrEqual(0);
    expect(Math.min(scene.height, scene.plot.width, scene.plot.height)).toBeGreaterThan(0);
  });

  it('has a mark for every datum with a value, and none for one without', () => {
    const marked = new Set(scene.marks.flatMap((item) => ('mark' in item && item.mark !== undefined ? [item.mark] : [])));
    // A target of a year is a line across its plot; an amount beside a count is a line of text.
    const drawn = dataOf(model.body).filter(
      (datum) =>
        !(model.body.kind === 'lines' && datum === model.body.target) &&
        !(model.body.kind === 'units' && model.body.amounts.includes(datum)),
    );
    for (const { id, value } of drawn) expect([id, marked.has(id)]).toEqual([id, value !== null]);
  });

  it('every datum but an amount can be walked to, once, and lies in the picture', () => {
    const amounts = model.body.kind === 'units' ? model.body.amounts : [];
    const walked = scene.places.map(({ datum }) => datum.id);
    expect(walked.toSorted()).toEqual(
      dataOf(model.body)
        .filter((datum) => !amounts.includes(datum))
        .map(({ id }) => id)
        .sort(),
    );
    for (const { x, y } of scene.places) {
      expect(x >= 0 && x <= scene.width).toBe(true);
      expect(y >= 0 && y <= scene.height).toBe(true);
    }
  });

  it('is the same picture every time', () => {
    expect(JSON.stringify(sceneOf(model.body, width))).toBe(JSON.stringify(scene));
  });
});
