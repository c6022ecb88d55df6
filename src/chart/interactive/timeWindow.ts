import type { Stretch } from '../../figure/layout/latest';

/** No part of the time in view is shorter than this many months. */
const LEAST = 3;

/** A part of the whole time, no shorter than can be read, pushed back inside where it reaches beyond an end. */
export function fitWindow(wanted: Stretch, whole: Stretch): Stretch {
  const least = Math.min(LEAST, whole.high - whole.low);
  const length = Math.min(whole.high - whole.low, Math.max(least, wanted.high - wanted.low));
  const middle = (wanted.low + wanted.high) / 2;
  const low = Math.min(Math.max(middle - length / 2, whole.low), whole.high - length);
  return { low, high: low + length };
}

export const isWhole = (part: Stretch, whole: Stretch): boolean =>
  part.high - part.low >= whole.high - whole.low - 1e-9;

/** As long times the factor, about a moment or the middle. */
export function zoomed(part: Stretch, factor: number, whole: Stretch, about?: number): Stretch {
  const centre = about ?? (part.low + part.high) / 2;
  return fitWindow(
    { low: centre - (centre - part.low) * factor, high: centre + (part.high - centre) * factor },
    whole,
  );
}

/** Moved by a share of its own length. */
export const moved = (part: Stretch, share: number, whole: Stretch): Stretch => {
  const by = (part.high - part.low) * share;
  return fitWindow({ low: part.low + by, high: part.high + by }, whole);
};
