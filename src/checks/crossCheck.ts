import type { Observation } from '../dataset/observation';
import type { SourceList } from '../dataset/sourceOrder';
import { actualObservations } from './actualObservations';
import { RULES, type CrossCheck, type Finding, type Rule, type Tally } from './finding';
import type { Verdicts } from './assess';
import { measureSemantics, type MeasureSemantics, type SemanticsLists } from './measureSemantics';
import { currentValues } from './revisions';
import { chainedChanges } from './rules/chainedChanges';
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
  'chained-changes': chainedChanges,
};

/** What the checks need besides the observations: which source comes first, and what the codes mean. */
export type CheckLists = SemanticsLists & { readonly sources: SourceList };

/** A finding on a series stands for each of its comparisons that disagrees. */
const disagreedIn = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { breaks }) => sum + (breaks?.periods.length ?? 1), 0);

/**
 * Runs every rule over a whole dataset: the findings, that is, observations that rounding cannot reconcile, the
 * weightiest first; and how many comparisons each rule made. Targets and forecasts take no part.
 *
 * The observations are grouped by series and period once, and each rule compares only within those groups, so the work
 * grows with the number of observations and not with its square.
 */
export function crossCheck(observations: readonly Observation[], codes: CheckLists): CrossCheck {
  const nature = measureSemantics(codes);
  const actual = actualObservations(observations, codes.sources);
  const currentObservations = currentValues(actual, codes.sources);
  const published = seriesOf(actual);
  // `sameKey` reports revisions; the other rules see current values only, so that a revised value contradicts nothing
  // else.
  const current = currentObservations === actual ? published : seriesOf(currentObservations);
  const verdicts = RULES.map((rule) => {
    const series = rule === 'same-key' ? published : current;
    return [rule, CHECKS[rule](series, nature, codes.sources)] as const;
  });
  const tally = Object.fromEntries(
    verdicts.map(([rule, { findings, compared }]) => [rule, { compared, disagreed: disagreedIn(findings) }]),
  ) as Tally;
  const findings = verdicts
    .flatMap(([, verdict]) => verdict.findings)
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return { findings, tally };
}
