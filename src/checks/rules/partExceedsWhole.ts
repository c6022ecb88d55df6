import type { Observation } from '../../dataset/observation';
import { isAbove } from '../apart';
import { claimsOf, sideOf, type Claim } from '../claims';
import type { Finding, Side } from '../finding';
import { findingOf, type Verdicts } from '../judge';
import { groupBy, keyOf, periodKey, TOTAL } from '../keys';
import { isRate, type Nature } from '../nature';

const wholeKey = (o: Observation): string =>
  keyOf(o.area, o.indicator, o.activity, o.product, periodKey(o.period), o.unit);

/** The wholes that a part may be measured by: its own place's or source's, or where that is fair anyone's. */
function wholesFor(
  part: Claim,
  wholes: readonly Observation[],
  { isMoney, isOutOfWatched }: Nature,
): readonly Observation[] {
  const members = part.readings.flatMap(({ observations }) => observations);
  const own = wholes.filter((w) =>
    members.some((o) => o.source === w.source && (!isOutOfWatched(o) || o.locator === w.locator)),
  );
  if (own.length > 0) return own;
  return members.some((o) => isOutOfWatched(o) || isMoney(o)) ? [] : wholes;
}

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
export function partExceedsWhole(figures: readonly Observation[], nature: Nature): Verdicts {
  const findings: Finding[] = [];
  let compared = 0;
  for (const group of groupBy(
    figures.filter((o) => !isRate(o)),
    wholeKey,
  ).values()) {
    const wholes = group.filter(({ breakdown }) => breakdown === TOTAL);
    const [first] = wholes;
    if (!first || wholes.length === group.length) continue;
    const parts = group.filter(({ breakdown }) => breakdown !== TOTAL);
    for (const published of groupBy(parts, (o) =>
      keyOf(o.breakdown, nature.isOutOfWatched(o) ? o.source : ''),
    ).values()) {
      for (const part of claimsOf(published, first.mult, nature)) {
        const greatest = claimsOf(wholesFor(part, wholes, nature), first.mult, nature)
          .map((claim) => sideOf(claim))
          .reduce<Side | null>((best, w) => (best && best.interval.high >= w.interval.high ? best : w), null);
        if (!greatest) continue;
        compared += 1;
        if (isAbove(part.readings[0].interval, greatest.interval))
          findings.push(findingOf(nature, 'part-exceeds-whole', first.mult, [sideOf(part), greatest]));
      }
    }
  }
  return { findings, compared };
}
