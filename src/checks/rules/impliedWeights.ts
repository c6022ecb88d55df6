import type { Observation } from '../../dataset/observation';
import { gapBetween } from '../apart';
import { claimsOf, reading, sideOf, weighted } from '../claims';
import type { Finding } from '../finding';
import { findingOf, type Verdicts } from '../judge';
import { groupBy, keyOf, periodKey } from '../keys';
import { isRate, type Nature } from '../nature';

const sourceKey = (o: Observation): string =>
  keyOf(o.area, o.indicator, o.product, o.breakdown, o.transformation, o.unit, periodKey(o.period), o.source);

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
export function impliedWeights(figures: readonly Observation[], nature: Nature): Verdicts {
  const findings: Finding[] = [];
  let compared = 0;
  for (const group of groupBy(figures.filter(isRate), sourceKey).values()) {
    const activities = groupBy(group, (o) => o.activity);
    for (const [activity, published] of activities) {
      const parts = nature.partsOf(nature.activityOf(group[0]?.indicator ?? '', activity));
      const found = parts.map((part) => activities.get(part) ?? []);
      if (parts.length === 0 || found.some((some) => some.length === 0)) continue;
      const mult = published[0]?.mult ?? 0;
      const [first, ...rest] = found.flat().map((o) => reading(o, mult, nature));
      if (!first) continue;
      for (const whole of claimsOf(published, mult, nature).map((claim) => sideOf(claim))) {
        compared += 1;
        const side = weighted([first, ...rest], whole);
        if (gapBetween(whole.interval, side.interval) > 0)
          findings.push(findingOf(nature, 'implied-weights', mult, [whole, side]));
      }
    }
  }
  return { findings, compared };
}
