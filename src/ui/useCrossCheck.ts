import { crossCheck } from '../checks/crossCheck';
import type { CrossCheck } from '../checks/finding';
import type { Dataset } from '../dataset/dataset';
import type { Context } from '../figure/context';

interface Checked {
  readonly check: CrossCheck;
  /** Ids of the findings that speak against a figure, by the figure's id. */
  readonly conflicts: ReadonlyMap<string, readonly string[]>;
}

/** A dataset never changes: it is checked once, however many parts of the page ask. */
const done = new WeakMap<Dataset, Checked>();

function checked(dataset: Dataset): Checked {
  const known = done.get(dataset);
  if (known) return known;
  const check = crossCheck(dataset.observations, dataset.codes.sources);
  const conflicts = new Map<string, string[]>();
  for (const { id, sides } of check.findings) {
    for (const o of sides.flatMap((side) => side.observations))
      conflicts.set(o.id, [...(conflicts.get(o.id) ?? []), id]);
  }
  const result = { check, conflicts };
  done.set(dataset, result);
  return result;
}

/** The cross-checks of the dataset. */
export const useCrossCheck = ({ dataset }: Context): CrossCheck => checked(dataset).check;

/** Which findings speak against which figure. */
export const useConflicts = ({ dataset }: Context): Checked['conflicts'] => checked(dataset).conflicts;
