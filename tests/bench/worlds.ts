import type { Observation } from '../../src/dataset/observation';
import { consistentWorld, drawsOf } from '../unit/checks/world';
import { CODES } from '../unit/checks/support';
import type { World } from './engine/src/world';

const COUNT = 100_000;

/** Many regions, each with true values of its own, printed by several sources so that rounding explains every difference. */
function consistent(): Observation[] {
  const observations: Observation[] = [];
  for (let region = 1; observations.length < COUNT; region += 1)
    for (const o of consistentWorld(region))
      observations.push({ ...o, id: `${region}-${o.id}`, area: `${o.area}-${region}` });
  return observations.slice(0, COUNT);
}

/** The same observations with unrelated values. */
function contradictory(observations: readonly Observation[]): Observation[] {
  const draw = drawsOf(7);
  return observations.map((o) => ({
    ...o,
    value: Number((10 ** (6 * draw()) - 500).toFixed(Math.max(0, o.decimals))),
  }));
}

/** Both datasets, and the code lists that they are read with. */
export function worlds(): Readonly<Record<'consistent' | 'contradictory', World>> {
  const lists: World['lists'] = {
    indicators: [...CODES.indicators],
    activities: [...CODES.activities],
    units: [...CODES.units],
    sources: [...CODES.sources],
  };
  const observations = consistent();
  return {
    consistent: { observations, lists },
    contradictory: { observations: contradictory(observations), lists },
  };
}
