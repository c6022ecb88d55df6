/** No row is more than this times as high as it needs to be: a picture that is pulled apart is no longer one. */
const MOST = 1.9;

/** The height of a row where `count` of them may fill a room; its own without one. */
export const rowHeightIn = (own: number, count: number, room: number | undefined): number =>
  room === undefined || count === 0 ? own : Math.min(Math.max(own, room / count), own * MOST);

/** A plot may be lower than its own height by this, and hardly higher than it is wide. */
const LEAST = 0.55;

/** The height of a plot with axes of its own in a room. */
export const plotHeightIn = (own: number, width: number, room: number): number =>
  Math.min(Math.max(own * LEAST, room), Math.max(own, width * 0.9));
