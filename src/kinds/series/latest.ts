import { memo } from '../../dataset/memo';
import type { TimeRange } from '../../layout/timeChoice';
import type { SeriesLine, SeriesPoint } from '../../series/line';
import type { LengthClass } from '../../spec/series';
import type { SeriesBody } from './body';

export const within = ({ low, high }: TimeRange, at: number): boolean => at >= low && at <= high;

/** How many values of each kind of period there are in all series together. */
const kindsOf = memo((body: SeriesBody): ReadonlyMap<LengthClass, number> => {
  const counts = new Map<LengthClass, number>();
  for (const { runs } of body.lines)
    for (const { length } of runs.flat()) counts.set(length, (counts.get(length) ?? 0) + 1);
  return counts;
});

/**
 * The value that a series is labelled with: its newest in view. Where a month and the sum since January end on one day, it
 * is of the kind of period of which the figure has most, so that labels side by side are of one kind.
 */
export function latestIn(body: SeriesBody, own: SeriesLine, timeRange: TimeRange): SeriesPoint | null {
  const counts = kindsOf(body);
  const count = ({ length }: SeriesPoint): number => counts.get(length) ?? 0;
  const newer = (a: SeriesPoint, b: SeriesPoint): boolean =>
    a.to === b.to ? count(a) > count(b) : a.to > b.to;
  return own.runs
    .flat()
    .filter(({ at }) => within(timeRange, at))
    .reduce<SeriesPoint | null>((best, point) => (best && newer(best, point) ? best : point), null);
}
