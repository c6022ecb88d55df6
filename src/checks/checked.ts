import type { Dataset } from '../dataset/dataset';
import { crossCheck } from './crossCheck';
import type { CrossCheck, Finding } from './finding';

/** The cross-checks of a dataset, and for every figure that they speak against, by its id, what they say of it. */
export interface Checked {
  readonly check: CrossCheck;
  /**
   * Figures to be marked wherever they stand: both sides of a disagreement. Parts that a whole is only weighed against
   * are not, as any one of them may be right.
   */
  readonly marked: ReadonlySet<string>;
  readonly conflicts: ReadonlyMap<string, readonly Finding[]>;
}

function checkedFrom(check: CrossCheck): Checked {
  const conflicts = new Map<string, Finding[]>();
  for (const finding of check.findings) {
    for (const id of new Set(finding.sides.flatMap((side) => side.observations.map((o) => o.id)))) {
      const known = conflicts.get(id);
      if (known) known.push(finding);
      else conflicts.set(id, [finding]);
    }
  }
  const marked = new Set(
    check.findings.flatMap(({ rule, sides }) =>
      sides
        .filter((side) => !side.derived || rule === 'rest-out-of-scale')
        .flatMap((side) => side.observations.map((o) => o.id)),
    ),
  );
  return { check, marked, conflicts };
}

const done = new WeakMap<Dataset, Checked>();

/** A dataset never changes: it is checked once, when the first part of a page asks, and for all of them. */
export function checkedOf(dataset: Dataset): Checked {
  const known = done.get(dataset);
  if (known) return known;
  return keepChecked(dataset, crossCheck(dataset.observations, dataset.codes));
}

/** Keeps what was worked out elsewhere: whoever asks for the cross-checks of the dataset is given it. */
export function keepChecked(dataset: Dataset, check: CrossCheck): Checked {
  const made = checkedFrom(check);
  done.set(dataset, made);
  return made;
}
