import { lineageWords } from '../i18n/lineage';
import type { Context } from '../model/context';
import type { Method, Provenance } from '../model/provenance';
import { discrepancy } from './derive/discrepancy';
import {
  difference,
  growthFromChain,
  growthBetween,
  indexFromChanges,
  indexFromLevels,
  requiredGrowth,
  yearEndGrowth,
} from './derive/growths';
import { averageMonth, levelBefore, neededPace, restOfSpan } from './derive/levels';
import type { DerivedValue, DeriveMethod } from './derive/method';
import { contribution, shareOfTotal, weightedParts } from './derive/parts';

type DerivedProvenance = Extract<Provenance, { kind: 'derived' }>;

const DERIVE: Readonly<Record<Method, DeriveMethod>> = {
  'level-year-before': levelBefore,
  'growth-from-levels': growthBetween,
  'rest-of-period': restOfSpan(false),
  'gap-in-points': difference,
  'required-pace': requiredGrowth,
  'year-end': yearEndGrowth,
  'output-pace': neededPace(false),
  'index-from-levels': indexFromLevels,
  'index-from-changes': indexFromChanges,
  'share-of-whole': shareOfTotal,
  contribution,
  'average-a-month': averageMonth,
  'pace-gap': neededPace(true),
  'rest-a-month': restOfSpan(true),
  'weighted-parts': weightedParts,
  'chained-growth': growthFromChain,
  apart: discrepancy,
};

/**
 * Computes the derived value of a provenance. Null when the dataset lacks one of its observations, or they do not fit
 * the method.
 */
export function derivedOf(ctx: Context, provenance: DerivedProvenance): DerivedValue | null {
  const byId = new Map(ctx.dataset.observations.map((o) => [o.id, o]));
  const from = provenance.from.map((id) => byId.get(id));
  const [first, ...others] = from.filter((o) => o !== undefined);
  if (!first || others.length + 1 !== from.length) return null;
  const made = DERIVE[provenance.method]({
    ctx,
    words: lineageWords(ctx.locale),
    from: [first, ...others],
    parameters: provenance.parameters,
  });
  if (!made || !Object.values(made.estimate).every(Number.isFinite)) return null;
  return {
    ...made,
    assumptions: made.assumptions ?? [],
    from: [first, ...others],
  };
}
