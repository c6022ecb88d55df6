import { memo, memoByCode } from './memo';
import type { Dataset } from './dataset';
import { lastDay, publishedBy } from './day';
import type { Observation } from './observation';

/** Since when the observations of a source are known, an ISO date. */
export interface KnownSince {
  readonly day: string;
  /** The source states its date, or its month, at whose end it counts; otherwise `day` is the earliest on which it can have been published. */
  readonly stated: boolean;
}

const latest = (days: readonly string[]): string =>
  days.reduce((last, day) => (day > last ? day : last), '0000-01-01');

/** A source cannot report what has not yet ended: without a date of its own it counts from its latest period's end. */
function sinceOf(published: string, own: readonly Observation[]): KnownSince {
  const stated = publishedBy(published);
  if (stated !== '') return { day: stated, stated: true };
  const happened = own.filter((o) => o.scenario === 'ACTUAL');
  return {
    day: latest((happened.length > 0 ? happened : own).map((o) => lastDay(o.period))),
    stated: false,
  };
}

/** Since when each source's observations are known, by its key, the earliest first; only sources that have some. */
export const knownSince = memo((dataset: Dataset): ReadonlyMap<string, KnownSince> => {
  const bySource = new Map<string, Observation[]>();
  for (const o of dataset.observations) {
    const own = bySource.get(o.source);
    if (own) own.push(o);
    else bySource.set(o.source, [o]);
  }
  const days = [...bySource].map(
    ([key, own]) => [key, sinceOf(dataset.codes.sources.get(key)?.published ?? '', own)] as const,
  );
  return new Map(days.sort(([, a], [, b]) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)));
});

interface KnownPart {
  readonly observations: readonly Observation[];
  readonly known: (source: string) => boolean;
}

/** As many observations known means the same observations: days between two releases share one dataset. */
const cut = memoByCode(
  ({ observations }: KnownPart) => String(observations.length),
  (dataset: Dataset, { observations, known }): Dataset => {
    const plants = new Map([...dataset.codes.plants].filter(([, plant]) => known(plant.source)));
    const notes = new Map([...dataset.codes.notes].filter(([, { restsOn }]) => restsOn.every(known)));
    return { ...dataset, observations, codes: { ...dataset.codes, plants, notes } };
  },
);

/**
 * What the dataset held at the end of a day: the observations and plants of the sources that were published by then,
 * and the notes that rest on no later one. The dataset itself when that is all of them. Other code lists stay whole. A source without a stated date is taken in on the
 * earliest day on which it can have been published, so that nothing is shown before it can have been known.
 *
 * @param day an ISO date.
 */
export function asKnownOn(dataset: Dataset, day: string): Dataset {
  const since = knownSince(dataset);
  const known = (source: string): boolean => (since.get(source)?.day ?? '') <= day;
  const left = dataset.observations.filter((o) => known(o.source));
  return left.length === dataset.observations.length ? dataset : cut(dataset, { observations: left, known });
}
