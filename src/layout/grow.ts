/** No row is more than this times as high as it needs to be: a picture that is pulled apart is no longer one. */
const MOST = 1.9;

/** The height of a row where `count` of them share a room, down to `least`; its own without one. */
export const rowHeightIn = (own: number, count: number, room: number | undefined, least = own): number =>
  room === undefined || count === 0 ? own : Math.min(Math.max(least, room / count), own * MOST);

/**
 * From one row to the next where the words of a row stand over its mark: what there is to spare goes between the rows,
 * so that words and mark stay together. The last row keeps its own height.
 */
export const pitchIn = (own: number, count: number, room: number | undefined): number =>
  room === undefined || count < 2 ? own : Math.min(Math.max(own, (room - own) / (count - 1)), own * MOST);

/** A plot may be lower than its own height by this, and hardly higher than it is wide. */
const LEAST = 0.55;

/** The height of a plot with axes of its own in a room. */
export const plotHeightIn = (own: number, width: number, room: number): number =>
  Math.min(Math.max(own * LEAST, room), Math.max(own, width * 0.9));
