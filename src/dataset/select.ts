import type { Dataset } from './dataset';
import type { Observation } from './observation';
import { equal, type Period } from './period';
import { sourcePlaces } from './sourceOrder';

export type Selection = Partial<
  Pick<
    Observation,
    'area' | 'indicator' | 'activity' | 'product' | 'breakdown' | 'transformation' | 'scenario' | 'unit'
  >
> & { readonly period?: Period };

/** All observations that agree with every field of the selection, in the order of the package. */
export function select(dataset: Dataset, { period, ...fields }: Selection): Observation[] {
  const wanted = Object.entries(fields) as [keyof typeof fields, string][];
  return dataset.observations.filter(
    (o) =>
      wanted.every(([field, value]) => o[field] === value) &&
      (period === undefined || equal(o.period, period)),
  );
}

/** In the order of their sources (`sourcePlaces`), then in that of the package; several sources may give one value. */
export function byPriority(dataset: Dataset, observations: readonly Observation[]): Observation[] {
  const places = sourcePlaces(dataset.codes.sources);
  const place = (o: Observation): number => places.get(o.source) ?? Number.MAX_SAFE_INTEGER;
  return [...observations].sort((a, b) => place(a) - place(b));
}

/** The observation to show first where several sources give one value; null when nothing is published. */
export const first = (dataset: Dataset, selection: Selection): Observation | null =>
  byPriority(dataset, select(dataset, selection))[0] ?? null;
