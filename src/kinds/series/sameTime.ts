import type { Datum } from '../../model/datum';
import type { SeriesPoint } from '../../series/line';
import type { SeriesBody } from './body';

/** What lies within so many months of a moment is said with it: a stock of its first day and the month itself. */
const SAME_TIME = 0.51;

/** What the other series say of the time of a datum. */
export function othersAt({ lines }: SeriesBody, id: string, hidden: ReadonlySet<string>): Datum[] {
  const pointsOf = (line: SeriesBody['lines'][number]): SeriesPoint[] => [
    ...line.runs.flat(),
    ...line.unconnected,
  ];
  const own = lines.flatMap(pointsOf).find((point) => point.datum.id === id);
  if (!own) return [];
  const apart = (point: SeriesPoint): number => Math.abs(point.at - own.at);
  return lines
    .filter((line) => !hidden.has(line.id))
    .flatMap((line) => {
      const points = pointsOf(line);
      if (points.includes(own)) return [];
      const near = points.filter((point) => apart(point) <= SAME_TIME).sort((a, b) => apart(a) - apart(b));
      return near[0] ? [near[0].datum] : [];
    });
}
