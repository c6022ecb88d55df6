export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const inside = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** The distance of two boxes; 0 where they touch or overlap. */
export const boxDistance = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width),
    Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height),
  );

export const around = (x: number, y: number, r: number): Box => ({
  x: x - r,
  y: y - r,
  width: 2 * r,
  height: 2 * r,
});

/** The point of a box that is nearest to another point. */
export const nearestIn = ({ x, y, width, height }: Box, [px, py]: Point): Point => [
  Math.min(Math.max(px, x), x + width),
  Math.min(Math.max(py, y), y + height),
];

/** Whether a straight line crosses a box: it is clipped between two sides, then between the other two. */
function crosses(box: Box, [x1, y1]: Point, [x2, y2]: Point): boolean {
  let [from, to] = [0, 1];
  for (const [start, change, low, high] of [
    [x1, x2 - x1, box.x, box.x + box.width],
    [y1, y2 - y1, box.y, box.y + box.height],
  ] as const) {
    if (change === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [a, b] = [(low - start) / change, (high - start) / change];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to;
}

/** Whether a polyline crosses a box. */
export const runsThrough = (box: Box, points: readonly Point[]): boolean =>
  points.some((point, i) => i > 0 && crosses(box, points[i - 1] ?? point, point));
