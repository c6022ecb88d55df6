/** Largest stretch of a row: rows that are further apart no longer look like one figure. */
const MOST = 1.9;

/** The height of a row when `count` rows share a given height, at least `least`; its own height otherwise. */
export const rowHeightIn = (
  own: number,
  count: number,
  available: number | undefined,
  least = own,
): number =>
  available === undefined || count === 0 ? own : Math.min(Math.max(least, available / count), own * MOST);

/**
 * The distance from row to row where the words of a row are above its mark: spare height goes between the rows, so that
 * words and mark stay together. The last row has its own height.
 */
export const pitchIn = (own: number, count: number, available: number | undefined): number =>
  available === undefined || count < 2
    ? own
    : Math.min(Math.max(own, (available - own) / (count - 1)), own * MOST);

/** The least height of a plot, as a share of its own height. */
const LEAST = 0.55;

/** The height of a plot with its own axes within a given height. */
export const plotHeightIn = (own: number, width: number, available: number): number =>
  Math.min(Math.max(own * LEAST, available), Math.max(own, width * 0.9));
