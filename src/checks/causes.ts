import type { Observation } from '../dataset/observation';
import { lastMonth } from '../dataset/period';
import { bodyOf, publishedOn, sourcePlaces, type SourceList } from '../dataset/sourceOrder';
import { MONTHS_A_YEAR } from '../stats/monthsAYear';
import { takingPart, type Finding, type Side } from './finding';

/** What the data say can make the sides of a finding differ. */
export type Cause =
  /** Several bodies, by a source of each: what they cover may differ. */
  | { readonly kind: 'bodies'; readonly sources: readonly string[] }
  /** One side is an early value and the other is not. */
  | { readonly kind: 'early'; readonly side: Side }
  /** One body, in two publications. */
  | { readonly kind: 'republished' }
  /** Earlier levels changed after their growth was published. */
  | { readonly kind: 'revised-levels' }
  /** In so many of the periods a digit less than printed would do. */
  | { readonly kind: 'coarser'; readonly periods: number; readonly of: number }
  /** The periods that break the rule reach over so many months; one change of base disturbs a year at most. */
  | { readonly kind: 'base'; readonly months: number; readonly explains: boolean };

const leading = ({ observations: [first] }: Side): Observation | undefined => first;

/** The sources of several bodies, one of each; empty where all are of one body. */
function bodiesOf(observations: readonly Observation[], sources: SourceList): Cause[] {
  const bodies = new Map(observations.map(({ source }) => [bodyOf(sources, source), source]));
  return bodies.size > 1 ? [{ kind: 'bodies', sources: [...bodies.values()] }] : [];
}

/** Why two published values differ. */
function ofPublished({ sides }: Finding, sources: SourceList): Cause[] {
  const [one, other] = sides.map(leading);
  if (!one || !other || one.source === other.source) return [];
  const bodies = bodiesOf([one, other], sources);
  const early =
    one.obsStatus === other.obsStatus ? [] : sides.filter((side) => leading(side)?.obsStatus !== 'A');
  return [
    ...(bodies.length > 0 ? bodies : [{ kind: 'republished' } as const]),
    ...early.map((side) => ({ kind: 'early', side }) as const),
  ];
}

/** Why chained changes differ from published growth. */
function ofSeries({ breaks }: Finding): Cause[] {
  const months = breaks?.periods.map(lastMonth) ?? [];
  const reach = Math.max(...months) - Math.min(...months) + 1;
  return [
    { kind: 'revised-levels' },
    { kind: 'coarser', periods: breaks?.coarser ?? 0, of: months.length },
    { kind: 'base', months: reach, explains: reach <= MONTHS_A_YEAR },
  ];
}

/**
 * What can make the sides of a finding differ, as far as status, sources and periods say. Empty where they say nothing,
 * and for a revision, which says itself what it is.
 */
export function causesOf(finding: Finding, sources: SourceList): readonly Cause[] {
  if (finding.revised) return [];
  switch (finding.rule) {
    case 'same-key':
    case 'falling-cumulative':
    case 'part-exceeds-whole':
      return ofPublished(finding, sources);
    case 'cumulative-outside-parts':
      return [{ kind: 'revised-levels' }, ...bodiesOf(takingPart(finding), sources)];
    case 'chained-changes':
      return ofSeries(finding);
    // The finding itself says which reading would do; without one nothing is known.
    case 'rest-out-of-scale':
    case 'implied-weights':
      return [];
  }
}

/** Which of two values of one thing is shown first, and what decides it. */
export interface ShownFirst {
  readonly side: Side;
  readonly by: 'priority' | 'later' | 'listed' | 'place';
}

/** Of two values of one thing the one that is shown first; null for values of different things. */
export function shownFirst({ rule, sides }: Finding, sources: SourceList): ShownFirst | null {
  if (rule !== 'same-key') return null;
  const places = sourcePlaces(sources);
  const placeOf = ({ source }: Observation): number => places.get(source) ?? Infinity;
  const ranked = sides.flatMap((side) => side.observations.map((o) => ({ side, o })));
  const [first] = ranked.sort((x, y) => placeOf(x.o) - placeOf(y.o));
  const other = ranked.find(({ side }) => side !== first?.side);
  if (!first || !other) return null;
  const [one, two] = [first.o.source, other.o.source];
  const { side } = first;
  if (one === two) return { side, by: 'place' };
  if (sources.get(one)?.priority !== sources.get(two)?.priority) return { side, by: 'priority' };
  const dated = [one, two].every((key) => publishedOn(sources, key) !== '');
  return { side, by: dated && bodyOf(sources, one) === bodyOf(sources, two) ? 'later' : 'listed' };
}
