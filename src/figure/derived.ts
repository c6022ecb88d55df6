import { askWords } from '../i18n/ask';
import type { Ask, Method } from './ask';
import type { Context } from './context';
import { apart } from './derive/apart';
import { gap, growthBetween, indexFromChanges, indexFromLevels, pace, whole } from './derive/growths';
import { average, levelBefore, needed, rest } from './derive/levels';
import { contribution, parts, share } from './derive/parts';
import type { Derived, Method as Way } from './derive/question';
import { saidOf } from './said';

type DerivedAsk = Extract<Ask, { kind: 'derived' }>;

const WAYS: Readonly<Record<Method, Way>> = {
  'level-year-before': levelBefore,
  'growth-from-levels': growthBetween,
  'rest-of-period': rest(false),
  'gap-in-points': gap,
  'required-pace': pace,
  'year-end': whole,
  'output-pace': needed(false),
  'index-from-levels': indexFromLevels,
  'index-from-changes': indexFromChanges,
  'share-of-whole': share,
  contribution,
  'average-a-month': average,
  'pace-gap': needed(true),
  'rest-a-month': rest(true),
  'weighted-parts': parts,
  apart,
};

/** The derived value that a question names. Null when a figure of it is not in the dataset, or the figures do not fit. */
export function derivedOf(ctx: Context, ask: DerivedAsk): Derived | null {
  const byId = new Map(ctx.dataset.observations.map((o) => [o.id, o]));
  const from = ask.from.map((id) => byId.get(id));
  const [first, ...others] = from.filter((o) => o !== undefined);
  if (!first || others.length + 1 !== from.length) return null;
  const made = WAYS[ask.method]({
    ctx,
    words: askWords(ctx.locale),
    from: [first, ...others],
    parameters: ask.parameters,
  });
  if (!made || !Object.values(made.estimate).every(Number.isFinite)) return null;
  return {
    ...made,
    formula: saidOf(made.formula),
    assumptions: made.assumptions ?? [],
    from: [first, ...others],
  };
}
