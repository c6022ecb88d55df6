import type { Source } from '../dataset/codes';
import type { Observation } from '../dataset/observation';
import { groupBy } from './keys';

/** Of a source only its place among the others matters here. */
export type SourceList = ReadonlyMap<string, Pick<Source, 'priority'>>;

/** What takes part in the checks: what is said to have happened, the sources with the lowest priority number first. */
export function actualFigures(
  observations: readonly Observation[],
  sources: SourceList,
): readonly Observation[] {
  const rank = (o: Observation): number => sources.get(o.source)?.priority ?? Number.MAX_SAFE_INTEGER;
  const actual = observations.filter(({ scenario }) => scenario === 'ACTUAL');
  // Many figures have few ranks: only those are sorted.
  return [...groupBy(actual, rank)].sort(([a], [b]) => a - b).flatMap(([, ranked]) => ranked);
}
