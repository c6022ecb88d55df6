import type { CodeLists } from '../dataset/codes';
import { memo } from '../dataset/memo';
import { isRate, type Observation } from '../dataset/observation';
import { partWhole, type PartWhole } from '../dataset/partWhole';
import { isInstant, span, type Period } from '../dataset/period';

/** The code lists that say what is measured, and so which rules hold for it. */
export type SemanticsLists = Pick<CodeLists, 'indicators' | 'activities' | 'units'>;

/**
 * What the codes mean for arithmetic, as the code lists of the package say. Of an indicator, an activity or a unit of
 * which they say nothing no rule is checked.
 */
export interface MeasureSemantics extends PartWhole {
  /** Rates, and levels that are percentages or index numbers: they differ by points, never by a factor, and never add up. */
  readonly inPoints: (o: Observation) => boolean;
  /** A level that is never negative and of which others can be parts. */
  readonly isAmount: (o: Observation) => boolean;
  /** The level of a flow over a span: a longer span from the same day cannot hold less. */
  readonly isFlow: (o: Observation) => boolean;
  /** The growth on a year before of what adds up: over a period it is the weighted mean of the growths of its parts. */
  readonly isFlowGrowth: (o: Observation) => boolean;
  /** A change of a level, on a year before or on the period before. */
  readonly isChange: (o: Observation) => boolean;
  /** A flow whose months resemble one another in scale. */
  readonly isSteadyFlow: (o: Observation) => boolean;
  /** "14 of 25": the total is how many were watched, which every release chooses anew. */
  readonly isOutOfWatched: (o: Observation) => boolean;
  readonly isMoney: (o: Observation) => boolean;
  /** The period that an observation is of: some stocks on the first day of a month are what others state for that month. */
  readonly periodOf: (o: Observation) => Period;
}

/** Reads the lists once, however many observations are looked up. */
export const measureSemantics = memo((lists: SemanticsLists): MeasureSemantics => {
  const { indicators, units } = lists;
  const those = <T extends { readonly code: string }>(
    list: ReadonlyMap<string, T>,
    hold: (entry: T) => boolean,
  ) => new Set([...list.values()].filter(hold).map(({ code }) => code));
  const flows = those(indicators, ({ nature }) => nature === 'FLOW' || nature === 'LUMPY');
  const steady = those(indicators, ({ nature }) => nature === 'FLOW');
  const natural = those(indicators, ({ nature }) => nature !== '');
  const opening = those(indicators, ({ nature }) => nature === 'OPENING_STOCK');
  const watched = those(indicators, ({ nature }) => nature === 'WATCHED');
  const currencies = those(units, ({ kind }) => kind === 'CURRENCY');
  const relative = those(units, ({ kind }) => kind === 'RELATIVE');
  const inPoints = (o: Observation): boolean => isRate(o) || relative.has(o.unit);
  const isFlow = (o: Observation): boolean => !inPoints(o) && !isInstant(o.period) && flows.has(o.indicator);
  return {
    ...partWhole(lists),
    inPoints,
    isAmount: (o) => !inPoints(o) && natural.has(o.indicator),
    isFlow,
    isFlowGrowth: (o) => o.transformation === 'GY' && flows.has(o.indicator),
    isChange: (o) => isRate(o) && natural.has(o.indicator),
    isSteadyFlow: (o) => isFlow(o) && steady.has(o.indicator),
    isOutOfWatched: (o) => watched.has(o.indicator),
    isMoney: (o) => currencies.has(o.unit),
    periodOf: ({ indicator, period }) =>
      opening.has(indicator) && isInstant(period) && period.day === 1 ? span(period.start, 1) : period,
  };
});
