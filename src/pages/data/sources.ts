import { comparePeriods, end, type Period } from '../../dataset/period';
import type { Source } from '../../dataset/codes';
import type { Observation } from '../../dataset/observation';
import type { Context } from '../../model/context';

/** What one source publishes, and how many of its observations are in conflict. */
export interface SourceSummary {
  readonly source: Source;
  /** How many observations. */
  readonly count: number;
  readonly conflicts: number;
  /** Codes of its indicators with the number of observations, the most first. */
  readonly indicators: readonly (readonly [code: string, count: number])[];
  /** From the earliest beginning to the latest end; null when it has no observation. */
  readonly span: readonly [Period, Period] | null;
  readonly plants: number;
}

/** The earliest and the latest of some periods: by beginning, and by end. */
export function spanOf(observations: readonly Observation[]): readonly [Period, Period] | null {
  const periods = observations.map(({ period }) => period);
  const [first] = periods;
  if (!first) return null;
  return [
    periods.reduce((a, b) => (comparePeriods(b, a) < 0 ? b : a), first),
    periods.reduce((a, b) => (end(b) > end(a) ? b : a), first),
  ];
}

/** Every source of the package, in its order; as known on an earlier day, those with an observation. */
export function sourceSummaries({ dataset, checked, knownOn }: Context): SourceSummary[] {
  const { marked } = checked();
  const bySource = new Map<string, Observation[]>();
  for (const o of dataset.observations) {
    const own = bySource.get(o.source);
    if (own) own.push(o);
    else bySource.set(o.source, [o]);
  }
  const named = [...dataset.codes.plants.values()];
  const all = [...dataset.codes.sources.values()].map((source) => {
    const own = bySource.get(source.key) ?? [];
    const indicators = new Map<string, number>();
    for (const { indicator } of own) indicators.set(indicator, (indicators.get(indicator) ?? 0) + 1);
    return {
      source,
      count: own.length,
      conflicts: own.filter(({ id }) => marked.has(id)).length,
      indicators: [...indicators].sort(([, a], [, b]) => b - a),
      span: spanOf(own),
      plants: named.filter((plant) => plant.source === source.key).length,
    };
  });
  return knownOn === null ? all : all.filter(({ count, plants }) => count + plants > 0);
}
