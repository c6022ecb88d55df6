import { end } from '../dataset/period';
import { groupBy, keyOf, periodKey, TOTAL } from './keys';
import type { Nature } from './nature';
import { slotOf, type Series, type Slot } from './series';

/** What is published of a part, beside everything published of what holds it. */
export interface Held {
  readonly part: Slot;
  readonly wholes: readonly Slot[];
}

/** What a whole and its activities and splits share. */
const familyKey = ({ head: o }: Series): string => keyOf(o.area, o.indicator, o.product, o.unit);

/** Whether one slot of a family is a part of another: of its total, of an activity that holds its own, or of both. */
export function isPartOf({ figures: [part] }: Slot, { figures: [whole] }: Slot, nature: Nature): boolean {
  const split = part.breakdown !== whole.breakdown;
  const narrower = nature.isWithin(part.indicator, part.activity, whole.activity);
  return (
    (!split || whole.breakdown === TOTAL) &&
    (narrower || part.activity === whole.activity) &&
    (split || narrower)
  );
}

/** Activities and splits in what holds them, period by period. A count out of a number watched is its source's own. */
export function membersOf(series: readonly Series[], nature: Nature): Held[] {
  const amounts = series.filter(({ head }) => nature.isAmount(head));
  return [...groupBy(amounts, familyKey).values()].flatMap((family) => {
    if (family.length === 1) return [];
    const periods = groupBy(
      family.flatMap(({ slots }) => slots),
      ({ period }) => periodKey(period),
    );
    return [...periods.values()].flatMap((slots) =>
      slots.flatMap((part) => {
        const wholes = slots.filter((whole) => isPartOf(part, whole, nature));
        if (wholes.length === 0) return [];
        if (!nature.isOutOfWatched(part.figures[0])) return [{ part, wholes }];
        const bySource = groupBy(part.figures, (o) => o.source).values();
        return [...bySource].map((own) => ({ part: slotOf(own), wholes }));
      }),
    );
  });
}

/** The periods of a flow that hold a later-begun one and none of its other holders, from the latest beginning on. */
function holding(part: Slot, begun: ReadonlyMap<number, readonly Slot[]>, longest: number): Slot[] {
  const wholes: Slot[] = [];
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

/** Periods within longer ones that begin before them. Of one beginning the rule against falling levels speaks. */
export const spansOf = (series: readonly Series[], nature: Nature): Held[] =>
  series
    .filter(({ head }) => nature.isAmount(head))
    .flatMap(({ slots }) => {
      const flows = slots.filter(({ figures: [o] }) => nature.isFlow(o));
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
