import type { Observation } from '../../dataset/observation';
import { gapBetween, hullOf } from '../apart';
import { claimsOf, reading, sideOf } from '../claims';
import type { Finding, Side } from '../finding';
import { findingOf, type Verdicts } from '../judge';
import { groupBy, keyOf, periodKey, TOTAL } from '../keys';
import { isRate } from '../nature';

const SECTIONS = ['B', 'C', 'D', 'E'];

/** Indicators of which the total is the whole of industry, and nothing else. */
const OF_INDUSTRY: ReadonlySet<string> = new Set(['IIP', 'LABOUR', 'VACN']);

/** The activities that make up an activity, by the codebook. */
function partsOf(indicator: string, activity: string): readonly string[] {
  if (activity === 'BTE' || (activity === TOTAL && OF_INDUSTRY.has(indicator))) return SECTIONS;
  return activity === 'BTF' ? ['BTE', 'F'] : [];
}

const sourceKey = (o: Observation): string =>
  keyOf(
    o.area,
    o.indicator,
    o.product,
    o.breakdown,
    o.transformation,
    o.unit,
    periodKey(o.period),
    o.source,
  );

/** All sections as one side: everything that any weights could make of them, shown by the one nearest to the whole. */
function together(sections: readonly Side[], whole: Side): Side {
  const nearest = sections.reduce((best, side) =>
    gapBetween(side.interval, whole.interval) < gapBetween(best.interval, whole.interval) ? side : best,
  );
  return {
    value: nearest.value,
    interval: hullOf(sections.map(({ interval }) => interval)),
    period: whole.period,
    derived: true,
    observations: sections.flatMap(({ observations }) => observations),
  };
}

/**
 * Law: the growth of a whole is the mean of its activities' growths with weights that are not negative and sum to 1. Such
 * weights exist exactly when the growth lies between the least and the greatest of them. (Contributions, when a source
 * gives them, would imply the weights themselves; none does yet.)
 *
 * Tolerance: the rounding of the whole and of every activity. Source: method note, cross-check 6.
 *
 * One area, indicator, period, basis and source. With an activity missing the rule is silent: whatever the others say,
 * some growth and weight of the missing one make up the whole.
 */
export function impliedWeights(figures: readonly Observation[]): Verdicts {
  const findings: Finding[] = [];
  let compared = 0;
  for (const group of groupBy(figures.filter(isRate), sourceKey).values()) {
    const activities = groupBy(group, (o) => o.activity);
    for (const [activity, published] of activities) {
      const parts = partsOf(group[0]?.indicator ?? '', activity);
      const found = parts.map((part) => activities.get(part) ?? []);
      if (parts.length === 0 || found.some((some) => some.length === 0)) continue;
      const sections = found.flat().map((o) => reading(o, o.mult));
      for (const whole of claimsOf(published, published[0]?.mult ?? 0).map((claim) => sideOf(claim))) {
        compared += 1;
        const side = together(sections, whole);
        if (gapBetween(whole.interval, side.interval) > 0)
          findings.push(findingOf('implied-weights', [whole, side]));
      }
    }
  }
  return { findings, compared };
}
