import { joinKey } from '../dataset/observationId';
import { end } from '../dataset/period';
import { groupBy, periodKey } from './keys';
import type { MeasureSemantics } from './measureSemantics';
import { seriesPeriod, type Series, type SeriesPeriod } from './series';

/** The observations of a part, and those of every whole that contains it. */
export interface PartInWholes {
  readonly part: SeriesPeriod;
  readonly wholes: readonly SeriesPeriod[];
}

/** What a whole shares with its activities and breakdowns. */
const familyKey = ({ head: o }: Series): string => joinKey([o.area, o.indicator, o.product, o.unit]);

/** Whether one slot of a family is a part of another. */
export const isPartOf = (
  { observations: [part] }: SeriesPeriod,
  { observations: [whole] }: SeriesPeriod,
  nature: MeasureSemantics,
): boolean => nature.isPart(part, whole);

/**
 * Activities and breakdowns with their wholes, period by period. A `WATCHED` count is compared within its source only.
 */
export function membersOf(series: readonly Series[], nature: MeasureSemantics): PartInWholes[] {
  const amounts = series.filter(({ head }) => nature.isAmount(head));
  return [...groupBy(amounts, familyKey).values()].flatMap((family) => {
    if (family.length === 1) return [];
    const periods = groupBy(
      family.flatMap(({ periods }) => periods),
      ({ period }) => periodKey(period),
    );
    return [...periods.values()].flatMap((slots) =>
      slots.flatMap((part) => {
        const wholes = slots.filter((whole) => isPartOf(part, whole, nature));
        if (wholes.length === 0) return [];
        if (!nature.isOutOfWatched(part.observations[0])) return [{ part, wholes }];
        const bySource = groupBy(part.observations, (o) => o.source).values();
        return [...bySource].map((own) => ({ part: seriesPeriod(own), wholes }));
      }),
    );
  });
}

/** The shortest periods of a flow that contain another period which begins later, those that begin latest first. */
function holding(
  part: SeriesPeriod,
  begun: ReadonlyMap<number, readonly SeriesPeriod[]>,
  longest: number,
): SeriesPeriod[] {
  const wholes: SeriesPeriod[] = [];
  let closest = Infinity;
  for (let back = 1; back < longest; back++) {
    const shortest = begun
      .get(part.period.start - back)
      ?.find(({ period }) => end(period) >= end(part.period));
    if (!shortest || end(shortest.period) >= closest) continue;
    closest = end(shortest.period);
    wholes.push(shortest);
  }
  return wholes;
}

/** Periods within longer ones that begin before them. `fallingCumulative` compares periods with the same start. */
export const spansOf = (series: readonly Series[], nature: MeasureSemantics): PartInWholes[] =>
  series
    .filter(({ head }) => nature.isAmount(head))
    .flatMap(({ periods }) => {
      const flows = periods.filter(({ observations: [o] }) => nature.isFlow(o));
      const longest = Math.max(0, ...flows.map(({ period }) => period.months + 1));
      const begun = groupBy(
        flows.sort((a, b) => end(a.period) - end(b.period)),
        ({ period }) => period.start,
      );
      return flows.flatMap((part) => {
        const wholes = holding(part, begun, longest);
        return wholes.length > 0 ? [{ part, wholes }] : [];
      });
    });
