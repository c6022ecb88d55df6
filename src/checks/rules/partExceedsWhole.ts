import { isAbove } from '../intervals';
import { claimsOf, sideOf, type Claim } from '../claims';
import type { Finding } from '../finding';
import { findingOf, type Verdicts } from '../assess';
import { observationKey } from '../keys';
import type { MeasureSemantics } from '../measureSemantics';
import type { Series, SeriesPeriod } from '../series';
import { isPartOf, membersOf, spansOf, type PartInWholes } from '../wholes';

/** The wholes that a part may be measured by: its own place's or source's, or where that is fair anyone's. */
function claimsFor(
  part: Claim,
  whole: SeriesPeriod,
  mult: number,
  nature: MeasureSemantics,
  fair: boolean,
): readonly Claim[] {
  const members = part.readings.flatMap(({ observations }) => observations);
  const own = whole.observations.filter((w) =>
    members.some((o) => o.source === w.source && (!nature.isOutOfWatched(o) || o.locator === w.locator)),
  );
  if (own.length === whole.observations.length) return whole.claims(mult);
  if (own.length > 0) return claimsOf(own, mult);
  return fair ? whole.claims(mult) : [];
}

const greatestOf = (claims: readonly Claim[]): Claim | null => {
  const high = (claim: Claim): number => claim.readings[0].interval.high;
  return claims.reduce<Claim | null>((best, w) => (best && high(best) >= high(w) ? best : w), null);
};

/** Every claim of a part against the nearest wholes that it may be measured by. */
function measured({ part, wholes }: PartInWholes, nature: MeasureSemantics, fair: boolean): Verdicts {
  const { mult } = part.observations[0];
  const findings: Finding[] = [];
  let compared = 0;
  for (const claim of part.claims(mult)) {
    const measures = wholes.flatMap((slot) => {
      const greatest = greatestOf(claimsFor(claim, slot, mult, nature, fair));
      return greatest ? [{ slot, greatest }] : [];
    });
    for (const { slot, greatest } of measures) {
      // What a nearer whole keeps within bounds, a farther one does.
      if (measures.some((other) => isPartOf(other.slot, slot, nature))) continue;
      compared += 1;
      if (isAbove(claim.readings[0].interval, greatest.readings[0].interval))
        findings.push(findingOf(nature, 'part-exceeds-whole', mult, [sideOf(claim), sideOf(greatest)]));
    }
  }
  return { findings, compared };
}

/** One wrong figure is one finding, however many periods it holds or lies in: the weightiest. */
function eachOnce(findings: readonly Finding[]): Finding[] {
  const named = new Set<string>();
  return [...findings]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ sides }) => {
      const keys = sides.flatMap(({ observations: [o] }) => (o ? [observationKey(o)] : []));
      if (keys.some((key) => named.has(key))) return false;
      for (const key of keys) named.add(key);
      return true;
    });
}

const all = (verdicts: readonly Verdicts[]): Verdicts => ({
  findings: verdicts.flatMap(({ findings }) => findings),
  compared: verdicts.reduce((sum, { compared }) => sum + compared, 0),
});

/**
 * Law: a part is no more than its whole, of one area, indicator, product and unit: projects with foreign capital, and all
 * projects; products that rose, and products watched; an activity, and what it is a part of; a month of a flow, and the
 * months that it lies in.
 *
 * Tolerance: the rounding of both levels; counts are exact. Source: method note, cross-check 5.
 *
 * A part is set against the whole of its own source; only where that gives none, against other sources', the greatest of
 * them. Not so a count out of a number watched, which is one's own, nor a part of money: all capital is published in two
 * currencies, so one of them from another source is not the whole. A part in several wholes is set against the nearest:
 * what holds those holds it too.
 */
export function partExceedsWhole(series: readonly Series[], nature: MeasureSemantics): Verdicts {
  const members = all(
    membersOf(series, nature).map((held) => {
      const [o] = held.part.observations;
      return measured(held, nature, !nature.isOutOfWatched(o) && !nature.isMoney(o));
    }),
  );
  const spans = all(spansOf(series, nature).map((held) => measured(held, nature, true)));
  return all([members, { ...spans, findings: eachOnce(spans.findings) }]);
}
