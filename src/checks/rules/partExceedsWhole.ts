import { isAbove } from '../apart';
import { claimsOf, sideOf, type Claim } from '../claims';
import type { Finding } from '../finding';
import { findingOf, type Verdicts } from '../judge';
import { groupBy, keyOf, periodKey, TOTAL } from '../keys';
import { type Nature } from '../nature';
import { slotOf, type Series, type Slot } from '../series';

/** What a whole and its parts share. */
const familyKey = ({ head: o }: Series): string => keyOf(o.area, o.indicator, o.activity, o.product, o.unit);

interface Pair {
  readonly whole: Slot;
  readonly parts: Slot;
}

/** What is published of a part, beside what is of its whole. A count out of a number watched is its source's own. */
function pairsOf(series: readonly Series[], nature: Nature): Pair[] {
  const levels = series.filter(({ head }) => !nature.inPoints(head));
  return [...groupBy(levels, familyKey).values()].flatMap((family) => {
    const total = family.find(({ head }) => head.breakdown === TOTAL);
    if (!total || family.length === 1) return [];
    const wholes = new Map(total.slots.map((slot) => [periodKey(slot.period), slot]));
    const slots = family.filter((one) => one !== total).flatMap((one) => one.slots);
    return slots.flatMap((slot) => {
      const whole = wholes.get(periodKey(slot.period));
      if (!whole) return [];
      if (!nature.isOutOfWatched(slot.figures[0])) return [{ whole, parts: slot }];
      const bySource = groupBy(slot.figures, (o) => o.source).values();
      return [...bySource].map((own) => ({ whole, parts: slotOf(own) }));
    });
  });
}

/** The wholes that a part may be measured by: its own place's or source's, or where that is fair anyone's. */
function claimsFor(part: Claim, whole: Slot, nature: Nature): readonly Claim[] {
  const { isMoney, isOutOfWatched } = nature;
  const members = part.readings.flatMap(({ observations }) => observations);
  const own = whole.figures.filter((w) =>
    members.some((o) => o.source === w.source && (!isOutOfWatched(o) || o.locator === w.locator)),
  );
  const { mult } = whole.figures[0];
  if (own.length === whole.figures.length) return whole.claims(mult);
  if (own.length > 0) return claimsOf(own, mult);
  return members.some((o) => isOutOfWatched(o) || isMoney(o)) ? [] : whole.claims(mult);
}

const greatestOf = (claims: readonly Claim[]): Claim | null => {
  const high = (claim: Claim): number => claim.readings[0].interval.high;
  return claims.reduce<Claim | null>((best, w) => (best && high(best) >= high(w) ? best : w), null);
};

/**
 * Law: a part is no more than its whole (projects with foreign capital, and all projects; products that rose, and
 * products watched), of one area, indicator, activity, product, period and unit.
 *
 * Tolerance: the rounding of both levels; counts are exact. Source: method note, cross-check 5.
 *
 * A part is set against the whole of its own source; only where that gives none, against other sources', the greatest of
 * them. Not so a count out of a number watched, which is one's own, nor capital: all capital is published in two
 * currencies, so one of them from another source is not the whole.
 */
export function partExceedsWhole(series: readonly Series[], nature: Nature): Verdicts {
  const findings: Finding[] = [];
  let compared = 0;
  for (const { whole, parts } of pairsOf(series, nature)) {
    const { mult } = whole.figures[0];
    for (const part of parts.claims(mult)) {
      const greatest = greatestOf(claimsFor(part, whole, nature));
      if (!greatest) continue;
      compared += 1;
      if (isAbove(part.readings[0].interval, greatest.readings[0].interval))
        findings.push(findingOf(nature, 'part-exceeds-whole', mult, [sideOf(part), sideOf(greatest)]));
    }
  }
  return { findings, compared };
}
