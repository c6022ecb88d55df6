import type { Observation } from '../dataset/observation';
import { sourcePlaces, type SourceList } from '../dataset/sourceOrder';
import { groupBy } from './keys';

/** The observations that the checks compare: those of scenario `ACTUAL`, by the priority of their sources. */
export function actualObservations(
  observations: readonly Observation[],
  sources: SourceList,
): readonly Observation[] {
  const places = sourcePlaces(sources);
  const place = (o: Observation): number => places.get(o.source) ?? Number.MAX_SAFE_INTEGER;
  const actual = observations.filter(({ scenario }) => scenario === 'ACTUAL');
  // Sorting the few sources is quicker than sorting the many observations.
  return [...groupBy(actual, place)].sort(([a], [b]) => a - b).flatMap(([, placed]) => placed);
}
