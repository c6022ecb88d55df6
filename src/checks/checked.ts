import type { Dataset } from '../dataset/dataset';
import { memo } from '../dataset/memo';
import { crossCheck } from './crossCheck';
import type { CrossCheck, Finding, Rule, Side, Tally } from './finding';

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

/** Findings, the weightiest first, taken up one after another, and in the end what they come to. */
export interface Collector {
  readonly add: (finding: Finding) => void;
  readonly checked: (tally: Tally) => Checked;
}

/** A figure is marked where the side is published as it stands, or is a rest that has no scale. */
const isMarked = (rule: Rule, side: Side): boolean => !side.derived || rule === 'rest-out-of-scale';

export function collector(): Collector {
  const findings: Finding[] = [];
  const marked = new Set<string>();
  const conflicts = new Map<string, Finding[]>();
  return {
    add: (finding) => {
      findings.push(finding);
      for (const side of finding.sides)
        for (const { id } of side.observations) {
          const known = conflicts.get(id);
          if (!known) conflicts.set(id, [finding]);
          else if (known.at(-1) !== finding) known.push(finding);
          if (isMarked(finding.rule, side)) marked.add(id);
        }
    },
    checked: (tally) => ({ check: { findings, tally }, marked, conflicts }),
  };
}

/** The cross-checks made here and now, once for a dataset: for all parts of a page that ask. */
export const checkedOf = memo((dataset: Dataset): Checked => {
  const { findings, tally } = crossCheck(dataset.observations, dataset.codes);
  const gathered = collector();
  findings.forEach(gathered.add);
  return gathered.checked(tally);
});
