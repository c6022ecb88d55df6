import type { Dataset } from '../dataset/dataset';
import { memo } from '../dataset/memo';
import { crossCheck } from './crossCheck';
import { takingPart, type CrossCheck, type Finding, type Rule, type Side, type Tally } from './finding';

/** The cross-checks of a dataset, and the findings on each observation, by its id. */
export interface Checked {
  readonly check: CrossCheck;
  /**
   * Observations to be marked wherever they stand: both sides of a disagreement. Parts that a whole is only weighed against
   * and changes that are chained are not, as any one of them may be right.
   */
  readonly marked: ReadonlySet<string>;
  readonly conflicts: ReadonlyMap<string, readonly Finding[]>;
}

/** Findings, the weightiest first, taken up one after another, and in the end what they come to. */
export interface Collector {
  readonly add: (finding: Finding) => void;
  readonly checked: (tally: Tally) => Checked;
}

/** An observation is marked where the side is published as it stands, or is a rest that has no scale. */
const isMarked = (rule: Rule, side: Side): boolean =>
  rule !== 'chained-changes' && (!side.derived || rule === 'rest-out-of-scale');

export function collector(): Collector {
  const findings: Finding[] = [];
  const marked = new Set<string>();
  const conflicts = new Map<string, Finding[]>();
  return {
    add: (finding) => {
      findings.push(finding);
      for (const { id } of takingPart(finding)) {
        const known = conflicts.get(id);
        if (known) known.push(finding);
        else conflicts.set(id, [finding]);
      }
      for (const side of finding.sides)
        if (isMarked(finding.rule, side)) for (const { id } of side.observations) marked.add(id);
    },
    checked: (tally) => ({ check: { findings, tally }, marked, conflicts }),
  };
}

/** The cross-checks made here and now, once for a dataset, for all parts of a page. */
export const checkedOf = memo((dataset: Dataset): Checked => {
  const { findings, tally } = crossCheck(dataset.observations, dataset.codes);
  const gathered = collector();
  findings.forEach(gathered.add);
  return gathered.checked(tally);
});
