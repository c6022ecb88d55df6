import type { TimeRange } from '../../layout/timeChoice';

/** The shortest time range in view, in months. */
const LEAST = 3;

/**
 * A time range in whole months, at least the shortest one, moved back inside `whole` where it reaches beyond an end.
 * `whole` is in whole months too.
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

/** The part of a time range inside `whole`; null where there is none. */
export function windowIn({ low, high }: TimeRange, whole: TimeRange): TimeRange | null {
  const inside = { low: Math.max(low, whole.low), high: Math.min(high, whole.high) };
  return inside.low < inside.high ? fitWindow(inside, whole) : null;
}

/** Scales a time range about its middle. */
export function zoom(part: TimeRange, factor: number, whole: TimeRange): TimeRange {
  const centre = (part.low + part.high) / 2;
  return fitWindow(
    { low: centre - (centre - part.low) * factor, high: centre + (part.high - centre) * factor },
    whole,
  );
}

/** Moves a time range by a fraction of its length. */
export const pan = (part: TimeRange, share: number, whole: TimeRange): TimeRange => {
  const by = (part.high - part.low) * share;
  return fitWindow({ low: part.low + by, high: part.high + by }, whole);
};
