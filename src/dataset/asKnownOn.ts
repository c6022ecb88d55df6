import type { Dataset } from './dataset';
import { isDay, lastDay } from './day';
import type { Observation } from './observation';

/** Since when the figures of a source are known, an ISO date. */
export interface KnownSince {
  readonly day: string;
  /** The source states its date; otherwise `day` is the earliest on which it can have been published. */
  readonly stated: boolean;
}

const latest = (days: readonly string[]): string =>
  days.reduce((last, day) => (day > last ? day : last), '0000-01-01');

/** A source cannot report what has not yet ended: without a date of its own it counts from its latest period's end. */
function sinceOf(published: string, own: readonly Observation[]): KnownSince {
  if (isDay(published)) return { day: published, stated: true };
  const happened = own.filter((o) => o.scenario === 'ACTUAL');
  return {
    day: latest((happened.length > 0 ? happened : own).map((o) => lastDay(o.period))),
    stated: false,
  };
}

const made = new WeakMap<Dataset, ReadonlyMap<string, KnownSince>>();

/** Since when each source's figures are known, by its key, the earliest first; only sources that figures come from. */
export function knownSince(dataset: Dataset): ReadonlyMap<string, KnownSince> {
  const known = made.get(dataset);
  if (known) return known;
  const bySource = new Map<string, Observation[]>();
  for (const o of dataset.observations) {
    const own = bySource.get(o.source);
    if (own) own.push(o);
    else bySource.set(o.source, [o]);
  }
  const days = [...bySource].map(
    ([key, own]) => [key, sinceOf(dataset.codes.sources.get(key)?.published ?? '', own)] as const,
  );
  const since = new Map(days.sort(([, a], [, b]) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)));
  made.set(dataset, since);
  return since;
}

const cut = new WeakMap<Dataset, Map<string, Dataset>>();

/**
 * What the dataset held at the end of a day: the figures and plants of the sources that were published by then. The
 * dataset itself when that is all of them. Code lists stay whole. A source without a stated date is taken in on the
 * earliest day on which it can have been published, so that nothing is shown before it can have been known.
 *
 * @param day an ISO date.
 */
export function asKnownOn(dataset: Dataset, day: string): Dataset {
  const since = knownSince(dataset);
  const known = (source: string): boolean => (since.get(source)?.day ?? '') <= day;
  const left = dataset.observations.filter((o) => known(o.source));
  if (left.length === dataset.observations.length) return dataset;
  const days = cut.get(dataset) ?? new Map<string, Dataset>();
  cut.set(dataset, days);
  // As many figures known means the same figures: days between two releases share one dataset.
  const key = String(left.length);
  const before = days.get(key);
  if (before) return before;
  const plants = new Map([...dataset.codes.plants].filter(([, plant]) => known(plant.source)));
  const then: Dataset = { ...dataset, observations: left, codes: { ...dataset.codes, plants } };
  days.set(key, then);
  return then;
}
