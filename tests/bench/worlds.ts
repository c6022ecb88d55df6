import type { Observation } from '../../src/dataset/observation';
import { consistentWorld, drawsOf } from '../unit/checks/world';
import { CODES } from '../unit/checks/support';
import type { World } from './engine/src/world';

const FIGURES = 100_000;

/** Many regions, each with a truth of its own, printed by several sources so that rounding explains every difference. */
function consistent(): Observation[] {
  const figures: Observation[] = [];
  for (let region = 1; figures.length < FIGURES; region += 1)
    for (const o of consistentWorld(region))
      figures.push({ ...o, id: `${region}-${o.id}`, area: `${o.area}-${region}` });
  return figures.slice(0, FIGURES);
}

/** The same figures, each with a value that has nothing to do with any other's. */
function contradictory(figures: readonly Observation[]): Observation[] {
  const draw = drawsOf(7);
  return figures.map((o) => ({
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
  const figures = consistent();
  return {
    consistent: { observations: figures, lists },
    contradictory: { observations: contradictory(figures), lists },
  };
}
