import type { TimeRange } from '../../layout/timeChoice';

/** No part of the time in view is shorter than this many months. */
const LEAST = 3;

/**
 * A part of the whole time in whole months, no shorter than can be read, pushed back inside where it reaches beyond an
 * end. The whole time is in whole months too.
 */
export function fitWindow(wanted: TimeRange, whole: TimeRange): TimeRange {
  const least = Math.min(LEAST, whole.high - whole.low);
  const length = Math.min(whole.high - whole.low, Math.max(least, Math.round(wanted.high - wanted.low)));
  const middle = (wanted.low + wanted.high) / 2;
  const low = Math.min(Math.max(Math.round(middle - length / 2), whole.low), whole.high - length);
  return { low, high: low + length };
}

export const isWhole = (part: TimeRange, whole: TimeRange): boolean =>
  part.high - part.low >= whole.high - whole.low;

/** What of a time lies in the whole time, as it can be read; null where nothing does. */
export function windowIn({ low, high }: TimeRange, whole: TimeRange): TimeRange | null {
  const inside = { low: Math.max(low, whole.low), high: Math.min(high, whole.high) };
  return inside.low < inside.high ? fitWindow(inside, whole) : null;
}

/** As long times the factor, about its middle. */
export function zoom(part: TimeRange, factor: number, whole: TimeRange): TimeRange {
  const centre = (part.low + part.high) / 2;
  return fitWindow(
    { low: centre - (centre - part.low) * factor, high: centre + (part.high - centre) * factor },
    whole,
  );
}

/** Moved by a share of its own length. */
export const pan = (part: TimeRange, share: number, whole: TimeRange): TimeRange => {
  const by = (part.high - part.low) * share;
  return fitWindow({ low: part.low + by, high: part.high + by }, whole);
};
