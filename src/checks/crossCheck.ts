import type { CodeLists } from '../dataset/codes';
import type { Observation } from '../dataset/observation';
import { actualFigures } from './figures';
import { RULES, type CrossCheck, type Rule, type Tally } from './finding';
import type { Verdicts } from './judge';
import { cumulativeOutsideParts } from './rules/cumulativeOutsideParts';
import { fallingCumulative } from './rules/fallingCumulative';
import { impliedWeights } from './rules/impliedWeights';
import { partExceedsWhole } from './rules/partExceedsWhole';
import { restOutOfScale } from './rules/restOutOfScale';
import { sameKey } from './rules/sameKey';

const CHECKS: Readonly<Record<Rule, (figures: readonly Observation[]) => Verdicts>> = {
  'same-key': sameKey,
  'falling-cumulative': fallingCumulative,
  'rest-out-of-scale': restOutOfScale,
  'cumulative-outside-parts': cumulativeOutsideParts,
  'part-exceeds-whole': partExceedsWhole,
  'implied-weights': impliedWeights,
};

/**
 * Every rule over a whole dataset: what cannot be true together however it was rounded, the weightiest first, and how
 * much was compared. Targets and forecasts take no part.
 *
 * Each rule sorts the figures into groups by key and looks only within a group, so the work grows with the number of
 * figures and not with its square.
 */
export function crossCheck(observations: readonly Observation[], sources: CodeLists['sources']): CrossCheck {
  const figures = actualFigures(observations, sources);
  const verdicts = RULES.map((rule) => [rule, CHECKS[rule](figures)] as const);
  const tally = Object.fromEntries(
    verdicts.map(([rule, { findings, compared }]) => [rule, { compared, disagreed: findings.length }]),
  ) as Tally;
  const findings = verdicts
    .flatMap(([, verdict]) => verdict.findings)
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return { findings, tally };
}
