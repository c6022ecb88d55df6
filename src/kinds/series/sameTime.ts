import type { Datum } from '../../model/datum';
import type { SeriesPoint } from '../../series/line';
import type { SeriesBody } from './body';

/** Values within this many months share a tooltip: the stock of a first day, and its month. */
const SAME_TIME = 0.51;

/** The values of the other series at the time of a datum. */
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
