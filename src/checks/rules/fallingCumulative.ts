import { isAbove } from '../../stats/interval';
import { sideOf, sourcesOf, type Claim } from '../claims';
import { runsOf, type Run, type Step } from '../cumulative';
import type { Finding } from '../finding';
import { findingOf, type Verdicts } from '../assess';
import type { MeasureSemantics } from '../measureSemantics';
import type { Series } from '../series';

const levelOf = (claim: Claim | undefined): number => claim?.readings[0].interval.low ?? -Infinity;

const highest = (claims: readonly (Claim | undefined)[]): Claim | undefined =>
  claims.reduce((best, claim) => (levelOf(claim) > levelOf(best) ? claim : best), undefined);

const fallsBelow = (claim: Claim, peak: Claim | undefined): peak is Claim =>
  peak !== undefined && isAbove(peak.readings[0].interval, claim.readings[0].interval);

/** Compares every level of a run with the highest of a shorter period, of its own source if there is one. */
function followed({ mult, steps }: Run, nature: MeasureSemantics): Finding[] {
  const findings: Finding[] = [];
  const own = new Map<string, Claim>();
  let peak: Claim | undefined;
  for (const { claims } of steps) {
    const risen: Claim[] = [];
    for (const claim of claims) {
      const ownPeak = highest(sourcesOf(claim).map((source) => own.get(source)));
      const above = [ownPeak, peak].find((p) => fallsBelow(claim, p));
      if (above) findings.push(findingOf(nature, 'falling-cumulative', mult, [sideOf(above), sideOf(claim)]));
      else risen.push(claim);
    }
    for (const claim of claims) {
      for (const source of sourcesOf(claim)) {
        const before = own.get(source);
        own.set(source, fallsBelow(claim, before) ? claim : (highest([before, claim]) ?? claim));
      }
    }
    // After a fall the comparison goes on from the lower level: one wrong observation is one finding, not one a month.
    peak = risen.length > 0 ? highest([peak, ...risen]) : highest(claims);
  }
  return findings;
}

const claimsAfterFirst = (steps: readonly Step[]): number =>
  steps.reduce((sum, { claims }, i) => (i === 0 ? 0 : sum + claims.length), 0);

/**
 * Rule: a cumulative level (made, sold, licensed, registered since one day) does not fall as its period grows longer.
 *
 * Tolerance: the rounding of both levels; counts are exact. Source: method note, cross-check 2.
 *
 * Only for levels of flows; a stock may fall. Two periods that end on different days are compared as they stand (1
 * January to 20 June, and January to June). A level is compared with shorter periods of its own source first, then of
 * any source: sources that count differently disagree too, and the finding names both.
 */
export function fallingCumulative(series: readonly Series[], nature: MeasureSemantics): Verdicts {
  const runs = runsOf(series, ({ observations: [o] }) => nature.isFlow(o));
  return {
    findings: runs.flatMap((run) => followed(run, nature)),
    compared: runs.reduce((sum, { steps }) => sum + claimsAfterFirst(steps), 0),
  };
}
