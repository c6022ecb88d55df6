import { TOTAL, type Observation } from '../dataset/observation';
import { partWhole } from '../dataset/partWhole';
import { byPriority, select, type Selection } from '../dataset/select';
import type { Context } from './context';

export interface PartAndWhole {
  readonly whole: Observation;
  readonly part: Observation;
}

/**
 * Part and whole of a count as one source states them in one place: counts with different denominators are never
 * mixed. `part` is the code of a breakdown; any, without it. Null when no source states both.
 */
export function partAndWhole(
  { dataset }: Pick<Context, 'dataset'>,
  selection: Selection,
  part?: string,
): PartAndWhole | null {
  const { isPart } = partWhole(dataset.codes);
  const counts = byPriority(
    dataset,
    select(dataset, { ...selection, transformation: 'N', scenario: 'ACTUAL' }),
  );
  for (const whole of counts.filter((o) => o.breakdown === TOTAL)) {
    const found = counts.find(
      (o) =>
        isPart(o, whole) &&
        (part === undefined || o.breakdown === part) &&
        o.source === whole.source &&
        o.locator === whole.locator &&
        o.activity === whole.activity &&
        o.unit === whole.unit,
    );
    if (found && found.value <= whole.value) return { whole, part: found };
  }
  return null;
}
