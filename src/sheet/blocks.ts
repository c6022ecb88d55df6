import type { Item } from '../layout/scene';

/** A part of a sheet, with coordinates from its own top left corner. */
export interface Block {
  readonly height: number;
  readonly items: readonly Item[];
}

export const EMPTY: Block = { height: 0, items: [] };

/** An item, moved. */
export function translate(item: Item, dx: number, dy: number): Item {
  switch (item.type) {
    case 'text':
    case 'rect':
      return { ...item, x: item.x + dx, y: item.y + dy };
    case 'line':
      return { ...item, x1: item.x1 + dx, y1: item.y1 + dy, x2: item.x2 + dx, y2: item.y2 + dy };
    case 'circle':
      return { ...item, cx: item.cx + dx, cy: item.cy + dy };
    case 'path':
      return { ...item, points: item.points.map(([x, y]) => [x + dx, y + dy] as const) };
  }
}
