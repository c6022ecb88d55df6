import { isAbove } from '../../stats/interval';
import { claimsOf, sideOf, type Claim } from '../claims';
import type { Finding } from '../finding';
import { findingOf, type Verdicts } from '../assess';
import { observationKey } from '../keys';
import type { MeasureSemantics } from '../measureSemantics';
import type { Series, SeriesPeriod } from '../series';
import { isPartOf, membersOf, spansOf, type PartInWholes } from '../wholes';

/** How a part is compared: in the power of ten `mult`, and where `fair` with a whole of any source. */
interface Terms {
  readonly mult: number;
  readonly nature: MeasureSemantics;
  readonly fair: boolean;
}

/** The wholes that a part may be compared with: of its own place or source, or where `fair` of any source. */
function claimsFor(part: Claim, whole: SeriesPeriod, { mult, nature, fair }: Terms): readonly Claim[] {
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

/** Compares every claim of a part with the nearest wholes that it may be compared with. */
function measured({ part, wholes }: PartInWholes, nature: MeasureSemantics, fair: boolean): Verdicts {
  const { mult } = part.observations[0];
  const findings: Finding[] = [];
  let compared = 0;
  for (const claim of part.claims(mult)) {
    const measures = wholes.flatMap((whole) => {
      const greatest = greatestOf(claimsFor(claim, whole, { mult, nature, fair }));
      return greatest ? [{ whole, greatest }] : [];
    });
    for (const { whole, greatest } of measures) {
      // A part within its nearer whole is within the farther one too.
      if (measures.some((other) => isPartOf(other.whole, whole, nature))) continue;
      compared += 1;
      if (isAbove(claim.readings[0].interval, greatest.readings[0].interval))
        findings.push(findingOf(nature, 'part-exceeds-whole', mult, [sideOf(claim), sideOf(greatest)]));
    }
  }
  return { findings, compared };
}

/** One finding for each wrong observation, the weightiest, however many periods contain it or lie in it. */
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
 * Rule: a part is no more than its whole, of one area, indicator, product and unit: projects with foreign capital, and
 * all projects; products that rose, and products watched; an activity, and what it is a part of; a month of a flow, and
 * the months that it lies in.
 *
 * Tolerance: the rounding of both levels; counts are exact. Source: method note, cross-check 5.
 *
 * A part is compared with the whole of its own source; only without one, with the greatest whole of other sources.
 * Exceptions: a `WATCHED` count, whose number watched is its source's own, and money, since capital is published in two
 * currencies and one of them from another source is not the whole. A part in several wholes is compared with the
 * nearest: the farther ones contain the nearest.
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
