/** Most points of a column that are drawn: its first, least, greatest and last. */
export const KEPT_A_COLUMN = 4;

/**
 * Reduces a series to the points that a picture can show: of all points in one column of pixels the first, last, least
 * and greatest, in the order of the series (the M4 aggregation of Jugel et al., 2014). No extreme is lost and nothing
 * is averaged. `column` gives the column of a point as a whole number that never falls along the series; `value` gives
 * the height at which it is drawn.
 *
 * A column of at most four points stays as it is, so a short or empty series comes back as the same array. In a longer
 * column of equal values only the first and the last remain. A second reduction changes nothing.
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
      keep(points, [from, i], value, kept);
      from = i;
    }
    shared = own;
  }
  keep(points, [from, points.length], value, kept);
  return kept.length === points.length ? points : kept;
}

/** Pushes to `kept` what remains of `points[from]` up to, without, `points[to]`, which share a column. */
function keep<T>(
  points: readonly T[],
  [from, to]: readonly [number, number],
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
