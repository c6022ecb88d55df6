import { group } from 'd3-array';
import type { Dataset } from '../dataset/dataset';
import { memoByCode } from '../dataset/memo';
import { restOf, yearBefore, type Period } from '../dataset/period';
import { periodCode } from '../dataset/periodCode';
import { seriesCode } from '../spec/fields';
import { MEASURES, type Measure, type SeriesRef } from '../spec/series';
import { publishedOf } from './publishedSeries';

/** For each measure, the codes of the periods of which something is published or can be derived. */
export interface KnownPeriods {
  readonly in: Readonly<Record<Measure, ReadonlySet<string>>>;
}

const codesOf = (periods: readonly Period[]): Set<string> => new Set(periods.map(periodCode));

/** Of levels, those of the year before, where a growth is published beside, and what a longer one leaves of a shorter. */
function derivedPeriods(levels: readonly Period[], growths: readonly Period[]): Period[] {
  const grown = codesOf(growths);
  const before = levels.filter((p) => grown.has(periodCode(p))).map(yearBefore);
  const rests = [...group(levels, ({ start }) => start).values()].flatMap((beside) =>
    beside.flatMap((whole) => beside.flatMap((part) => restOf(whole, part) ?? [])),
  );
  return [...before, ...rests];
}

/** The periods of a series of which something is published or can be derived. Made once for a dataset. */
export const knownPeriods = memoByCode(seriesCode, (dataset: Dataset, ref: SeriesRef): KnownPeriods => {
  const periods = (measure: Measure): Period[] => publishedOf(dataset, ref, measure).map((o) => o.period);
  const [level, yoy, mom] = MEASURES.map(periods);
  return {
    in: {
      level: codesOf([...(level ?? []), ...derivedPeriods(level ?? [], yoy ?? [])]),
      yoy: codesOf(yoy ?? []),
      mom: codesOf(mom ?? []),
    },
  };
});
