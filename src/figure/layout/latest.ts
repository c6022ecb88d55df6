import type { SeriesLine, SeriesPoint } from '../model';

/** A part of the time, in months since year 0. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
}

export const within = ({ low, high }: Stretch, at: number): boolean => at >= low && at <= high;

/**
 * The figure that a series is labelled with: its newest in view. Where a month and the sum since January end on one day,
 * it is of the kind of period of which the series has most, as its headline is.
 */
export function latestIn(own: SeriesLine, stretch: Stretch): SeriesPoint | null {
  const points = own.runs.flat();
  const counts = new Map<string, number>();
  for (const { length } of points) counts.set(length, (counts.get(length) ?? 0) + 1);
  const count = ({ length }: SeriesPoint): number => counts.get(length) ?? 0;
  const newer = (a: SeriesPoint, b: SeriesPoint): boolean =>
    a.to === b.to ? count(a) > count(b) : a.to > b.to;
  return points
    .filter(({ at }) => within(stretch, at))
    .reduce<SeriesPoint | null>((best, point) => (best && newer(best, point) ? best : point), null);
}
