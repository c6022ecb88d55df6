/** Of each column at most these: its first, its least, its greatest and its last. */
export const KEPT_A_COLUMN = 4;

/**
 * What a picture can show of a series: of all points that fall into one column of pixels the first, the last, the least
 * and the greatest, in the order of the series. No extreme is lost and nothing is averaged. `column` gives the whole
 * number of a point's column and never falls along the series; `value` what is drawn of it.
 *
 * A column of at most four points is kept as it is: short series come back untouched. Doing it twice changes nothing.
 */
export function reduceColumns<T>(
  points: readonly T[],
  column: (point: T) => number,
  value: (point: T) => number,
): readonly T[] {
  const kept: T[] = [];
  let from = 0;
  let shared: number | null = null;
  for (let i = 0; i < points.length; i += 1) {
    const own = column(points[i] as T);
    if (shared !== null && own !== shared) {
      keep(points, from, i, value, kept);
      from = i;
    }
    shared = own;
  }
  keep(points, from, points.length, value, kept);
  return kept.length === points.length ? points : kept;
}

/** Adds what is kept of the points from `from` up to `to`, which share a column. */
function keep<T>(
  points: readonly T[],
  from: number,
  to: number,
  value: (point: T) => number,
  kept: T[],
): void {
  let [least, greatest] = [from, from];
  let [low, high] = [Infinity, -Infinity];
  if (to - from > KEPT_A_COLUMN)
    for (let i = from; i < to; i += 1) {
      const v = value(points[i] as T);
      if (v < low) [low, least] = [v, i];
      if (v > high) [high, greatest] = [v, i];
    }
  const places =
    to - from > KEPT_A_COLUMN
      ? [...new Set([from, least, greatest, to - 1])].sort((a, b) => a - b)
      : Array.from({ length: to - from }, (_, i) => from + i);
  for (const i of places) kept.push(points[i] as T);
}
