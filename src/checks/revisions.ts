import type { Observation } from '../dataset/observation';
import { joinKey } from '../dataset/observationId';
import { bodyOf, publishedOn, type SourceList } from '../dataset/sourceOrder';
import { groupBy, periodKey, seriesKeys } from './keys';

export type Observations = readonly [Observation, ...Observation[]];

/**
 * The publications of one thing by each body, by day, the earliest first; only for bodies that published it on several
 * days. Sources without a date are left out, since their order is unknown.
 */
export function vintagesOf(
  same: readonly Observation[],
  sources: SourceList,
): (readonly [Observations, ...Observations[]])[] {
  const dated = same.filter(({ source }) => publishedOn(sources, source) !== '');
  return [...groupBy(dated, ({ source }) => bodyOf(sources, source)).values()].flatMap((own) => {
    const days = [...groupBy(own, ({ source }) => publishedOn(sources, source))];
    const [first, ...later] = days
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, observations]) => observations);
    return first && later.length > 0 ? [[first, ...later]] : [];
  });
}

/** Sources of bodies that have several dated sources: only their observations can have been revised. */
function repeating(sources: SourceList): ReadonlySet<string> {
  const dated = [...sources.keys()].filter((key) => publishedOn(sources, key) !== '');
  const bodies = [...groupBy(dated, (key) => bodyOf(sources, key)).values()];
  return new Set(bodies.filter((keys) => keys.length > 1).flat());
}

/** All observations except those that their body replaced on a later day. */
export function currentValues(
  observations: readonly Observation[],
  sources: SourceList,
): readonly Observation[] {
  const again = repeating(sources);
  const own = observations.filter(({ source }) => again.has(source));
  if (own.length === 0) return observations;
  const keyed = seriesKeys();
  const same = groupBy(own, (o) => joinKey([keyed(o), periodKey(o.period)])).values();
  const left = new Set(
    [...same].flatMap((figuresOfOne) =>
      vintagesOf(figuresOfOne, sources).flatMap((vintages) => vintages.slice(0, -1).flat()),
    ),
  );
  return left.size === 0 ? observations : observations.filter((o) => !left.has(o));
}
