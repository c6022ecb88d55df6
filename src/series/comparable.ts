import { group } from 'd3-array';
import type { Dataset } from '../dataset/dataset';
import { memoByCode } from '../dataset/memo';
import type { Observation } from '../dataset/observation';
import { equal, isInstant, sameLength, type Period } from '../dataset/period';
import { periodCode } from '../dataset/periodCode';
import { bodyOf } from '../dataset/sourceOrder';
import type { Context } from '../model/context';
import { wholeInterval } from '../model/irreconcilableValues';
import { seriesCode } from '../spec/fields';
import { MEASURES, type Measure, type SeriesRef } from '../spec/series';
import { disjoint } from '../stats/interval';
import { isCumulative } from './lengthClass';
import { publishedOf } from './publishedSeries';
import type { Refusal } from './refusal';

/**
 * Why two periods cannot be compared, whatever the series; null when they can. Levels need periods of one length; rates
 * may also be compared when both periods start in January.
 */
export function periodRefusal(a: Period, b: Period, measure: Measure): Refusal | null {
  const codes = { a: periodCode(a), b: periodCode(b) };
  if (equal(a, b)) return { code: 'same-period', a: codes.a };
  if (isInstant(a) !== isInstant(b)) return { code: 'day-and-span', ...codes };
  if (sameLength(a, b) || (measure !== 'level' && isCumulative(a) && isCumulative(b))) return null;
  return { code: 'lengths', ...codes };
}

/** The observations of a series, which names its source, by what each is of. */
const statements = memoByCode(
  seriesCode,
  (dataset: Dataset, ref: SeriesRef): ReadonlyMap<string, readonly Observation[]> =>
    group(
      MEASURES.flatMap((measure) => publishedOf(dataset, ref, measure)),
      (o) => `${o.transformation} ${o.unit} ${periodCode(o.period)}`,
    ),
);

/**
 * Whether levels of two sources may be compared: they are one source, have one body, or both publish some value of the
 * series and never disagree on it. Otherwise there may be a break between them.
 */
export const sourcesJoin = (dataset: Dataset, ref: SeriesRef, a: string, b: string): boolean =>
  a === b || joined(dataset, { ref, a, b });

interface SourcePair {
  readonly ref: SeriesRef;
  readonly a: string;
  readonly b: string;
}

/** Asked for one pair of values after another: worked out once for a pair of sources. */
const joined = memoByCode(({ ref, a, b }: SourcePair) => [seriesCode(ref), a, b].join(' '), joins);

function joins(dataset: Dataset, { ref, a, b }: SourcePair): boolean {
  const { sources } = dataset.codes;
  if (bodyOf(sources, a) === bodyOf(sources, b)) return true;
  const of = (source: string): ReturnType<typeof statements> => statements(dataset, { ...ref, source });
  const [ours, theirs] = [of(a), of(b)];
  const shared = [...ours].flatMap(([key, list]) => {
    const other = theirs.get(key);
    return other ? [[list, other] as const] : [];
  });
  return (
    shared.length > 0 &&
    shared.every(([list, other]) =>
      list.every((x) => other.some((y) => !disjoint(wholeInterval(x), wholeInterval(y)))),
    )
  );
}

/**
 * The first two sources of some levels that cannot be shown to count alike; null when there are none. A remainder has
 * two levels, so it may contain such a break itself.
 */
export function breakBetween(
  { dataset }: Context,
  ref: SeriesRef,
  levels: readonly Observation[],
): readonly [string, string] | null {
  const sources = [...new Set(levels.map((o) => o.source))];
  for (const [i, a] of sources.entries())
    for (const b of sources.slice(i + 1)) if (!sourcesJoin(dataset, ref, a, b)) return [a, b];
  return null;
}
