import type { Observation } from '../dataset/observation';
import { sourcePlaces, type SourceList } from '../dataset/sourceOrder';
import { groupBy } from './keys';

/** What takes part in the checks: what is said to have happened, in the order in which sources are shown. */
export function actualObservations(
  observations: readonly Observation[],
  sources: SourceList,
): readonly Observation[] {
  const places = sourcePlaces(sources);
  const place = (o: Observation): number => places.get(o.source) ?? Number.MAX_SAFE_INTEGER;
  const actual = observations.filter(({ scenario }) => scenario === 'ACTUAL');
  // Many figures have few sources: only those are sorted.
  return [...groupBy(actual, place)].sort(([a], [b]) => a - b).flatMap(([, placed]) => placed);
}
