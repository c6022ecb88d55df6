import type { Observation } from '../dataset/observation';
import { joinKey } from '../dataset/observationId';
import { bodyOf, publishedOn, type SourceList } from '../dataset/sourceOrder';
import { groupBy, periodKey, seriesKeys } from './keys';

export type Observations = readonly [Observation, ...Observation[]];

/**
 * What each body published of one figure on one day after another, the earliest first; only bodies that did so on
 * several days. Where a source has no date nobody knows which of two came first.
 */
export function vintagesOf(
  same: readonly Observation[],
  sources: SourceList,
): (readonly [Observations, ...Observations[]])[] {
  const dated = same.filter(({ source }) => publishedOn(sources, source) !== '');
  return [...groupBy(dated, ({ source }) => bodyOf(sources, source)).values()].flatMap((own) => {
    const days = [...groupBy(own, ({ source }) => publishedOn(sources, source))];
    const [first, ...later] = days.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figures]) => figures);
    return first && later.length > 0 ? [[first, ...later]] : [];
  });
}

/** Sources of bodies that have several dated ones: only their figures can have been published anew. */
function repeating(sources: SourceList): ReadonlySet<string> {
  const dated = [...sources.keys()].filter((key) => publishedOn(sources, key) !== '');
  const bodies = [...groupBy(dated, (key) => bodyOf(sources, key)).values()];
  return new Set(bodies.filter((keys) => keys.length > 1).flat());
}

/** All figures but those that their body has published anew on a later day: it no longer says them. */
export function currentValues(figures: readonly Observation[], sources: SourceList): readonly Observation[] {
  const again = repeating(sources);
  const own = figures.filter(({ source }) => again.has(source));
  if (own.length === 0) return figures;
  const keyed = seriesKeys();
  const same = groupBy(own, (o) => joinKey([keyed(o), periodKey(o.period)])).values();
  const left = new Set(
    [...same].flatMap((figuresOfOne) =>
      vintagesOf(figuresOfOne, sources).flatMap((vintages) => vintages.slice(0, -1).flat()),
    ),
  );
  return left.size === 0 ? figures : figures.filter((o) => !left.has(o));
}
