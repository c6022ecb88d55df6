import { overlap, type Box } from '../../../src/layout/geometry';
import { textBox } from '../../../src/layout/labels';
import type { Item } from '../../../src/layout/scene';

/** A hair's breadth for the arithmetic, and for the half of a stroke. */
const EPSILON = 0.5;

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

export const describeItem = (item: Item): string =>
  item.type === 'text' ? `“${item.text}” at ${item.x}, ${item.y}` : JSON.stringify(item);

/** Items that reach beyond the edges of their picture. */
export const outside = (
  items: readonly Item[],
  picture: { readonly width: number; readonly height: number },
): string[] =>
  items.flatMap((item) => {
    const { x, y, width, height } = boxOf(item);
    const inside =
      x >= -EPSILON &&
      y >= -EPSILON &&
      x + width <= picture.width + EPSILON &&
      y + height <= picture.height + EPSILON;
    return inside ? [] : [describeItem(item)];
  });

const shrunkBox = (item: Item): Box => {
  const { x, y, width, height } = boxOf(item);
  return { x: x + EPSILON, y: y + EPSILON, width: width - 2 * EPSILON, height: height - 2 * EPSILON };
};

const meet = (a: Item, b: Item): boolean => overlap(shrunkBox(a), shrunkBox(b));

/** Pairs of texts whose lines of type come into one another. */
export function collisions(items: readonly Item[]): string[] {
  const texts = items.filter((item) => item.type === 'text');
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => meet(a, b))
      .map((b) => `${describeItem(a)} and ${describeItem(b)}`),
  );
}

/** Labels that lie on a mark: a value printed across its own bar or dot cannot be read. */
export function covered(labels: readonly Item[], marks: readonly Item[]): string[] {
  const solid = marks.filter((item) => item.type === 'circle' || item.type === 'rect');
  return labels.flatMap((label) =>
    label.type === 'text'
      ? solid
          .filter((mark) => meet(label, mark))
          .map((mark) => `${describeItem(label)} on ${describeItem(mark)}`)
      : [],
  );
}
