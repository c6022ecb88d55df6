/** Largest stretch of a row: rows that are further apart no longer look like one figure. */
const MOST = 1.9;

/** The height of a row when `count` rows share a given height, at least `least`; its own height otherwise. */
export const rowHeightIn = (own: number, count: number, room: number | undefined, least = own): number =>
  room === undefined || count === 0 ? own : Math.min(Math.max(least, room / count), own * MOST);

/**
 * The distance from row to row where the words of a row are above its mark: spare height goes between the rows, so that
 * words and mark stay together. The last row has its own height.
 */
export const pitchIn = (own: number, count: number, room: number | undefined): number =>
  room === undefined || count < 2 ? own : Math.min(Math.max(own, (room - own) / (count - 1)), own * MOST);

/** Limits of the height of a plot: how much lower than its own height, and how much higher than its width. */
const LEAST = 0.55;

/** The height of a plot with its own axes within a given height. */
export const plotHeightIn = (own: number, width: number, room: number): number =>
  Math.min(Math.max(own * LEAST, room), Math.max(own, width * 0.9));
