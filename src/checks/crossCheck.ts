import type { Observation } from '../dataset/observation';
import type { SourceList } from '../dataset/sourceOrder';
import { actualObservations } from './actualObservations';
import { RULES, type CrossCheck, type Rule, type Tally } from './finding';
import type { Verdicts } from './assess';
import { measureSemantics, type MeasureSemantics, type SemanticsLists } from './measureSemantics';
import { currentValues } from './revisions';
import { cumulativeOutsideParts } from './rules/cumulativeOutsideParts';
import { fallingCumulative } from './rules/fallingCumulative';
import { impliedWeights } from './rules/impliedWeights';
import { partExceedsWhole } from './rules/partExceedsWhole';
import { restOutOfScale } from './rules/restOutOfScale';
import { sameKey } from './rules/sameKey';
import { seriesOf, type Series } from './series';

const CHECKS: Readonly<
  Record<Rule, (series: readonly Series[], nature: MeasureSemantics, sources: SourceList) => Verdicts>
> = {
  'same-key': sameKey,
  'falling-cumulative': fallingCumulative,
  'rest-out-of-scale': restOutOfScale,
  'cumulative-outside-parts': cumulativeOutsideParts,
  'part-exceeds-whole': partExceedsWhole,
  'implied-weights': impliedWeights,
};

/** What the checks must know besides the figures: which source comes first, and what the codes mean. */
export type CheckLists = SemanticsLists & { readonly sources: SourceList };

/**
 * Every rule over a whole dataset: what cannot be true together however it was rounded, the weightiest first, and how
 * much was compared. Targets and forecasts take no part.
 *
 * The figures are sorted into series and periods once, and each rule looks only within groups of those, so the work
 * grows with the number of figures and not with its square.
 */
export function crossCheck(observations: readonly Observation[], codes: CheckLists): CrossCheck {
  const nature = measureSemantics(codes);
  const actual = actualObservations(observations, codes.sources);
  const left = currentValues(actual, codes.sources);
  const published = seriesOf(actual);
  // That a body has published a figure anew is told once; what it no longer says contradicts nothing else.
  const said = left === actual ? published : seriesOf(left);
  const verdicts = RULES.map((rule) => {
    const series = rule === 'same-key' ? published : said;
    return [rule, CHECKS[rule](series, nature, codes.sources)] as const;
  });
  const tally = Object.fromEntries(
    verdicts.map(([rule, { findings, compared }]) => [rule, { compared, disagreed: findings.length }]),
  ) as Tally;
  const findings = verdicts
    .flatMap(([, verdict]) => verdict.findings)
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return { findings, tally };
}
